import { maxFileBytes } from './limits'
import { FileRefusal, type RefusalReason } from './refusal'
import { inflateParts, type ZipEntry, zipEntries } from './zip'

/** What a file is by its content; its name is not looked at. */
export type FileKind =
  | { readonly kind: 'xlsx'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'ods'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'text'; readonly text: string }

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, Math.min(end, bytes.length)))

/** Signatures of files that are no table, with the reason that tells the reader what he opened instead. */
const signatures: readonly (readonly [start: string, reason: RefusalReason])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['{\\rtf', 'document'],
  ['Rar!', 'otherZip'],
  ['7z\xbc\xaf', 'otherZip'],
  ['\x1f\x8b', 'otherZip'],
]

const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const wide = (text: string): string => text.replaceAll(/(?!^)/g, '\0')

/** Office files of before 2007 are small file systems; so are workbooks under a password. */
function compoundReason(bytes: Uint8Array): RefusalReason {
  const names = new TextDecoder('latin1').decode(bytes)
  if (names.includes(wide('EncryptedPackage'))) return 'encrypted'
  return names.includes(wide('WordDocument')) || names.includes(wide('PowerPoint Document'))
    ? 'document'
    : 'oldExcel'
}

const odsType = 'application/vnd.oasis.opendocument.spreadsheet'

function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes)
  const paths = entries.map(({ path }) => path)
  const under = (folder: string): boolean => paths.some((path) => path.startsWith(folder))
  if (paths.includes('xl/workbook.bin')) throw new FileRefusal('binaryExcel')
  if (under('word/') || under('ppt/')) throw new FileRefusal('document')
  if (paths.includes('[Content_Types].xml') && under('xl/')) return { kind: 'xlsx', entries }
  if (paths.includes('mimetype') && paths.includes('content.xml')) {
    const small = inflateParts(
      bytes,
      entries,
      (path) => path === 'mimetype' || path === 'META-INF/manifest.xml',
    )
    const text = (path: string): string => new TextDecoder().decode(small.get(path))
    if (!text('mimetype').startsWith(odsType)) throw new FileRefusal('document')
    if (text('META-INF/manifest.xml').includes('encryption-data'))
      throw new FileRefusal('encrypted')
    return { kind: 'ods', entries }
  }
  throw new FileRefusal(entries.some(({ isEncrypted }) => isEncrypted) ? 'encrypted' : 'otherZip')
}

/** Encoding of text without a mark: two bytes a character leave every other byte empty. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2_000)
  const half = Math.floor(sample.length / 2)
  if (half < 2) return null
  const zerosAt = (rest: number): number =>
    sample.filter((byte, place) => byte === 0 && place % 2 === rest).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  if (odd > half * 0.7 && even === 0) return 'utf-16le'
  return even > half * 0.7 && odd === 0 ? 'utf-16be' : null
}

/** What windows-1252 has at 0x80 to 0x9f, where latin1 has control characters; five places are empty. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Some runtimes decode windows-1252 as latin1 and lose `€`, `’` and `œ`: these signs are put in by hand. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)

const replaced = '\ufffd'

/** Text that is no UTF-8 was written by a French Windows, where every byte is a character; unless it is UTF-8 with a broken place. */
function oldText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split(replaced).length - 1
  const accented = (text.match(/[\u0080-\ufffc]/g) ?? []).length
  if (accented <= broken * 2) return windows1252(bytes)
  const line = text.slice(0, text.indexOf(replaced)).split('\n').length
  throw new FileRefusal('damaged', { place: String(line) })
}

function decoded(bytes: Uint8Array): string {
  const mark = ascii(bytes, 0, 2)
  if (mark === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '\xfe\xff') return new TextDecoder('utf-16be').decode(bytes)
  const encoding = wideEncoding(bytes)
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return oldText(bytes)
  }
}

/** True where a text holds characters below the space that no text has; tabs and line ends are none of them. */
function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32)) return true
  }
  return false
}

/** What a file is, by its content alone. Throws a FileRefusal with its reason for what is no table. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileRefusal('empty')
  if (bytes.length > maxFileBytes)
    throw new FileRefusal('tooLarge', { found: bytes.length, limit: maxFileBytes })
  const start = ascii(bytes, 0, 8)
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipKind(bytes)
  if (start === compound) throw new FileRefusal(compoundReason(bytes))
  const known = signatures.find(([signature]) => start.startsWith(signature))
  // Two letters may also begin a text: a picture of that kind holds empty bytes.
  if (known !== undefined && (known[0] !== 'BM' || bytes.subarray(0, 64).includes(0)))
    throw new FileRefusal(known[1])
  const text = decoded(bytes)
  if (text.trim() === '') throw new FileRefusal('empty')
  if (isBinary(text)) throw new FileRefusal('binary')
  const head = text.trimStart().slice(0, 1_000).toLowerCase()
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta|<script)/.test(head))
    throw new FileRefusal('html')
  if (head.startsWith('<?xml') || /^<[a-z!]/.test(head))
    throw new FileRefusal(head.includes('<html') ? 'html' : 'xml')
  return { kind: 'text', text }
}
