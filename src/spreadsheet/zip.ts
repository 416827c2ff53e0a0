import { Inflate } from 'fflate'
import { maxInflatedBytes, maxInflateRatio, maxZipEntries, ratioFloorBytes } from './limits'
import { FileRefusal } from './refusal'

/** An entry of an archive as its directory tells of it; nothing of it is inflated yet. */
export interface ZipEntry {
  readonly path: string
  readonly packedBytes: number
  readonly declaredBytes: number
  readonly method: number
  /** CRC-32 of what comes out, by which a changed byte is noticed. */
  readonly checksum: number
  readonly isEncrypted: boolean
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const longestComment = 65_535
const longEndSignature = 0x06064b50
const locatorSignature = 0x07064b50
/** What the short form writes where a number is too large for it. */
const farAway = 0xffffffff
const manyEntries = 0xffff
const longField = 0x0001

const damaged = (place: string | null = null): FileRefusal => new FileRefusal('damaged', { place })

function directoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  throw damaged()
}

/** A number of eight bytes. Above what a file may hold its exact value means nothing. */
function wide(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw damaged()
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true)
}

/** How many entries there are and where their list begins; an archive of the long form (zip64) says it in a record of its own. */
function directory(
  view: DataView,
  end: number,
): { readonly count: number; readonly start: number } {
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count !== manyEntries && start !== farAway) return { count, start }
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return { count, start }
  const record = wide(view, locator + 8)
  if (record + 56 > locator || view.getUint32(record, true) !== longEndSignature) throw damaged()
  return { count: wide(view, record + 32), start: wide(view, record + 48) }
}

/** Sizes and place of an entry; those that the short form cannot hold stand in a field after its name, in this order. */
function sizesOf(
  view: DataView,
  at: number,
  nameLength: number,
): Pick<ZipEntry, 'packedBytes' | 'declaredBytes' | 'offset'> {
  let field = at + 46 + nameLength
  const fields = field + view.getUint16(at + 30, true)
  if (fields > view.byteLength) throw damaged()
  while (field + 4 <= fields && view.getUint16(field, true) !== longField)
    field += 4 + view.getUint16(field + 2, true)
  let value = field + 4
  const sizeAt = (place: number): number => {
    const short = view.getUint32(place, true)
    if (short !== farAway) return short
    if (value + 8 > fields) throw damaged()
    value += 8
    return wide(view, value - 8)
  }
  const declaredBytes = sizeAt(at + 24)
  const packedBytes = sizeAt(at + 20)
  return { declaredBytes, packedBytes, offset: sizeAt(at + 42) }
}

const isUnsafe = (path: string): boolean =>
  path.startsWith('/') ||
  path.includes('\\') ||
  path.includes('\0') ||
  /^[a-z]:/i.test(path) ||
  path.split('/').includes('..')

function check(entries: readonly ZipEntry[]): void {
  let total = 0
  let end = 0
  const paths = new Set<string>()
  for (const { path, packedBytes, declaredBytes, offset } of entries.toSorted(
    (a, b) => a.offset - b.offset,
  )) {
    if (isUnsafe(path)) throw new FileRefusal('unsafePath', { place: path.slice(0, 100) })
    // Two parts of one name: one program reads the first, another the last.
    if (paths.has(path)) throw damaged(path)
    paths.add(path)
    // Entries that lie over each other make a small file large: no program writes them.
    if (offset < end) throw damaged(path)
    end = offset + 30 + packedBytes
    total += declaredBytes
  }
  if (total > maxInflatedBytes)
    throw new FileRefusal('inflatesTooFar', { found: total, limit: maxInflatedBytes })
}

/**
 * The entries of an archive from its central directory, checked before anything is inflated: their number, their
 * paths, their declared sizes and that none lies over another.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < endLength) throw damaged()
  const end = directoryEnd(view)
  const { count, start } = directory(view, end)
  if (count > maxZipEntries)
    throw new FileRefusal('tooManyEntries', { found: count, limit: maxZipEntries })
  const entries: ZipEntry[] = []
  let at = start
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const { packedBytes, declaredBytes, offset } = sizesOf(view, at, nameLength)
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
    entries.push({
      path,
      packedBytes,
      declaredBytes,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      isEncrypted,
      offset,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  check(entries)
  return entries
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** CRC-32 as archives store it. */
function checksumOf(bytes: Uint8Array): number {
  let sum = -1
  for (const byte of bytes) sum = (checksums[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** How much of an entry is handed to the inflater at once, in bytes: a thousand times as much may come out before it is counted. */
const step = 4_096

function inflated(packed: Uint8Array, path: string, budget: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate((chunk) => {
    length += chunk.length
    if (length > budget)
      throw new FileRefusal('inflatesTooFar', { place: path, found: length, limit: budget })
    if (length > ratioFloorBytes && length > packed.length * maxInflateRatio)
      throw new FileRefusal('inflatesTooFar', {
        place: path,
        found: Math.round(length / packed.length),
        limit: maxInflateRatio,
      })
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch (error) {
    if (error instanceof FileRefusal) throw error
    throw damaged(path)
  }
  return joined(chunks, length)
}

/**
 * The parts whose path `wants` takes, inflated while their true size is counted: an archive that lies about its sizes
 * is stopped at the same limits. Parts that nobody reads (pictures, other archives) are never inflated.
 */
export function inflateParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wants: (path: string) => boolean,
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<string, Uint8Array>()
  let budget = maxInflatedBytes
  for (const { path, packedBytes, method, checksum, isEncrypted, offset } of entries) {
    if (!wants(path)) continue
    if (isEncrypted) throw new FileRefusal('encrypted', { place: path })
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature)
      throw damaged(path)
    const name = bytes.subarray(offset + 30, offset + 30 + view.getUint16(offset + 26, true))
    if (new TextDecoder().decode(name) !== path) throw damaged(path)
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    const packed = bytes.subarray(start, start + packedBytes)
    if (packed.length < packedBytes || (method !== 0 && method !== 8)) throw damaged(path)
    const part = method === 0 ? packed : inflated(packed, path, budget)
    // One changed byte may be one changed figure.
    if (checksumOf(part) !== checksum) throw damaged(path)
    budget -= part.length
    parts.set(path, part)
  }
  return parts
}
