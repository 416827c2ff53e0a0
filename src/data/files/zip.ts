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
const zip64 = 0xffffffff

const damaged = (place: string | null = null): FileRefusal => new FileRefusal('damaged', { place })

function directoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) if (view.getUint32(at, true) === endSignature) return at
  throw damaged()
}

const isUnsafe = (path: string): boolean =>
  path.startsWith('/') || path.includes('\\') || path.includes('\0') || /^[a-z]:/i.test(path) || path.split('/').includes('..')

function check(entries: readonly ZipEntry[]): void {
  let total = 0
  let end = 0
  for (const { path, packedBytes, declaredBytes, offset } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (isUnsafe(path)) throw new FileRefusal('unsafePath', { place: path.slice(0, 100) })
    // Entries that lie over each other make a small file large: no program writes them.
    if (offset < end) throw damaged(path)
    end = offset + 30 + packedBytes
    total += declaredBytes
  }
  if (total > maxInflatedBytes) throw new FileRefusal('inflatesTooFar', { found: total, limit: maxInflatedBytes })
}

/**
 * The entries of an archive from its central directory, checked before anything is inflated: their number, their
 * paths, their declared sizes and that none lies over another.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < endLength) throw damaged()
  const end = directoryEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxZipEntries) throw new FileRefusal('tooManyEntries', { found: count, limit: maxZipEntries })
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const [packedBytes, declaredBytes, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true))
    if (packedBytes === undefined || declaredBytes === undefined || offset === undefined) throw damaged()
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    // Sizes of 4 gigabytes and more stand elsewhere; they are far over every limit.
    if ([packedBytes, declaredBytes, offset].includes(zip64))
      throw new FileRefusal('inflatesTooFar', { place: path, limit: maxInflatedBytes })
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
    if (length > budget) throw new FileRefusal('inflatesTooFar', { place: path, found: length, limit: budget })
    if (length > ratioFloorBytes && length > packed.length * maxInflateRatio)
      throw new FileRefusal('inflatesTooFar', { place: path, found: Math.round(length / packed.length), limit: maxInflateRatio })
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
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
export function inflateParts(bytes: Uint8Array, entries: readonly ZipEntry[], wants: (path: string) => boolean): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = new Map<string, Uint8Array>()
  let budget = maxInflatedBytes
  for (const { path, packedBytes, method, checksum, isEncrypted, offset } of entries) {
    if (!wants(path)) continue
    if (isEncrypted) throw new FileRefusal('encrypted', { place: path })
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw damaged(path)
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
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
