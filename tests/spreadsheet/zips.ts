import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The archive with one part edited; its checksum is right again. */
export function withPart(
  bytes: Uint8Array,
  path: string,
  edit: (text: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes)
  const part = parts[path]
  if (part === undefined) throw new Error(`no part ${path}`)
  return zipSync({ ...parts, [path]: strToU8(edit(strFromU8(part))) })
}

/** The archive with a part twice, the second under a name of the same length. */
export function withTwoParts(bytes: Uint8Array, path: string, name = path): Uint8Array {
  const other = path.replace(/.$/, '~')
  const parts = unzipSync(bytes)
  const part = parts[path]
  if (part === undefined) throw new Error(`no part ${path}`)
  const doubled = zipSync({ ...parts, [other]: part })
  const wanted = strToU8(name)
  const found = strToU8(other)
  for (let at = 0; at + found.length <= doubled.length; at += 1)
    if (found.every((byte, place) => doubled[at + place] === byte)) doubled.set(wanted, at)
  return doubled
}

/** The same archive as a writer makes it that keeps sizes and places of eight bytes: zip64. */
export function longArchive(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  const out: number[] = [...bytes.subarray(0, start)]
  const put = (value: number, length: number): void => {
    for (let place = 0; place < length; place += 1) out.push(Math.floor(value / 256 ** place) % 256)
  }
  for (let at = start, entry = 0; entry < count; entry += 1) {
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const [name = 0, extra = 0, comment = 0] = lengths
    const header = [...bytes.subarray(at, at + 46)]
    header.splice(20, 8, ...Array.from({ length: 8 }, () => 255))
    header.splice(30, 2, (extra + 28) % 256, Math.floor((extra + 28) / 256))
    header.splice(42, 4, 255, 255, 255, 255)
    out.push(...header, ...bytes.subarray(at + 46, at + 46 + name + extra))
    put(1, 2)
    put(24, 2)
    for (const field of [24, 20, 42]) put(view.getUint32(at + field, true), 8)
    out.push(...bytes.subarray(at + 46 + name + extra, at + 46 + name + extra + comment))
    at += 46 + name + extra + comment
  }
  const record = out.length
  put(0x06064b50, 4)
  put(44, 8)
  put(45, 2)
  put(45, 2)
  put(0, 8)
  put(count, 8)
  put(count, 8)
  put(record - start, 8)
  put(start, 8)
  put(0x07064b50, 4)
  put(0, 4)
  put(record, 8)
  put(1, 4)
  put(0x06054b50, 4)
  put(0, 4)
  put(0xffff, 2)
  put(0xffff, 2)
  put(0xffffffff, 4)
  put(0xffffffff, 4)
  put(0, 2)
  return Uint8Array.from(out)
}
