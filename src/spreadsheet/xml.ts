import { FileRefusal } from './refusal'

/** What is met in an XML text, in order. Names are as they are written, prefixes included. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: string) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** A name without its prefix: a workbook may write `x:row` for `row`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** A character that XML may name by its number; no office program names any of the others. */
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  (code > 0xffff && code <= 0x10ffff)

/** The text that `&amp;` and `&#233;` stand for; `null` where a sign stands for nothing. */
function plain(text: string): string | null {
  if (!text.includes('&')) return text
  let isWhole = true
  const found = text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));|&/gi, (_, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[]
    const code = Number(decimal ?? (hexadecimal === undefined ? Number.NaN : `0x${hexadecimal}`))
    const sign = isCharacter(code) ? String.fromCodePoint(code) : named.get(name ?? '')
    isWhole &&= sign !== undefined
    return sign ?? ''
  })
  return isWhole ? found : null
}

const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g

/** The attributes of a tag by their names; a name that stands twice is damage. */
export function attributesOf(attributes: string, path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
    const value = plain(double ?? single ?? '')
    if (value === null || found.has(name)) throw new FileRefusal('damaged', { place: path })
    found.set(name, value)
  }
  return found
}

const tag =
  /<(?:\/([^\s<>/"'=]+)\s*|([^\s<>/"'=!?]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y
/** Names that a document declares for text of its own: a few lines of them unfold to gigabytes. */
const declaresEntities = /<!(?:DOCTYPE|ENTITY)/i
// oxlint-disable-next-line no-control-regex -- these are the characters that XML does not have.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

/** Text of a part: UTF-8 or, with its mark, UTF-16, as the formats say. Bytes that are none are damage. */
function decoded(part: Uint8Array, path: string): string {
  const wide = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-16be'
  const isWide = wide === 'utf-16le' || (part[0] === 0xfe && part[1] === 0xff)
  try {
    return new TextDecoder(isWide ? wide : 'utf-8', { fatal: true }).decode(part)
  } catch {
    throw new FileRefusal('damaged', { place: path })
  }
}

/** The text of an XML part. No office program writes a document type or entities into it; a part that has them is refused. */
export function xmlText(part: Uint8Array, path: string): string {
  const text = decoded(part, path)
  if (declaresEntities.test(text)) throw new FileRefusal('entities', { place: path })
  if (forbidden.test(text)) throw new FileRefusal('damaged', { place: path })
  return text
}

/**
 * Walks an XML text from its first sign to its last. A tag that is not closed, or closed by another, a sign that stands
 * for nothing, text beside the root: the part is damaged, and nothing of the file is taken.
 */
export function scanXml(xml: string, path: string, { open, text, close }: XmlVisitor): void {
  const damaged = (): FileRefusal => new FileRefusal('damaged', { place: path })
  const names: string[] = []
  let isOver = false
  const said = (raw: string, isLiteral: boolean): void => {
    if (raw === '') return
    if (names.length === 0) {
      if (raw.trim() !== '' || isLiteral) throw damaged()
      return
    }
    const found = isLiteral ? raw : plain(raw)
    if (found === null) throw damaged()
    text(found)
  }
  const end = (name: string): void => {
    if (names.pop() !== name) throw damaged()
    isOver = names.length === 0
    close(name)
  }
  /** Comments, instructions and literal text, up to their end. */
  const passed = (at: number): number => {
    for (const [start, stop] of [
      ['<!--', '-->'],
      ['<?', '?>'],
      ['<![CDATA[', ']]>'],
    ] as const) {
      if (!xml.startsWith(start, at)) continue
      const until = xml.indexOf(stop, at + start.length)
      if (until === -1) throw damaged()
      if (start === '<![CDATA[') said(xml.slice(at + start.length, until), true)
      return until + stop.length
    }
    throw damaged()
  }
  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf('<', at)
    const until = next === -1 ? xml.length : next
    said(xml.slice(at, until), false)
    at = until
    if (at === xml.length) break
    const following = xml[at + 1]
    if (following === '!' || following === '?') {
      at = passed(at)
      continue
    }
    tag.lastIndex = at
    const found = tag.exec(xml)
    if (found === null || isOver) throw damaged()
    const [whole, closed, opened = '', attributes = '', slash] = found
    at += whole.length
    if (closed !== undefined) end(closed)
    else {
      names.push(opened)
      open(opened, attributes)
      if (slash === '/') end(opened)
    }
  }
  if (!isOver) throw damaged()
}
