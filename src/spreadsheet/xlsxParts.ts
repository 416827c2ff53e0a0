import { builtInFormat } from './numberFormat'
import { FileRefusal } from './refusal'
import { attributesOf, localName, scanXml, xmlText } from './xml'

/** The parts of an .xlsx that were inflated, by their paths in small letters: a part's name knows no capitals. */
export type Parts = ReadonlyMap<string, Uint8Array>

interface Relation {
  /** Last word of its type: `worksheet`, `chartsheet`, `styles`. */
  readonly kind: string
  readonly target: string
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** A part's path from the place that names it: `../styles.xml`, `/xl/styles.xml`. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/').toLowerCase()
}

/** Where the relations of a part stand. */
export const relationsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`

/** What a part names, by its keys. Links out of the file are passed over. */
export function relationsOf(parts: Parts, path: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>()
  const own = relationsPath(path)
  const part = parts.get(own)
  if (part === undefined) return found
  scanXml(xmlText(part, own), own, {
    open: (name, raw) => {
      if (localName(name) !== 'Relationship') return
      const attributes = attributesOf(raw, own)
      if (attributes.get('TargetMode') === 'External') return
      found.set(attributes.get('Id') ?? '', {
        kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: resolved(folderOf(path), attributes.get('Target') ?? ''),
      })
    },
    text: () => {},
    close: () => {},
  })
  return found
}

interface NamedSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Key of its relation. */
  readonly key: string
}

interface WorkbookPart {
  readonly sheets: readonly NamedSheet[]
  readonly isFrom1904: boolean
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

export function workbookPart(part: Uint8Array, path: string): WorkbookPart {
  const sheets: NamedSheet[] = []
  let isFrom1904 = false
  scanXml(xmlText(part, path), path, {
    open: (name, raw) => {
      const kind = localName(name)
      if (kind !== 'workbookPr' && kind !== 'sheet') return
      const attributes = attributesOf(raw, path)
      if (kind === 'workbookPr') isFrom1904 = isTrue(attributes.get('date1904'))
      else {
        const key = [...attributes].find(([attribute]) => attribute.endsWith(':id'))?.[1] ?? ''
        const state = attributes.get('state')
        sheets.push({
          name: attributes.get('name') ?? '',
          isHidden: state === 'hidden' || state === 'veryHidden',
          key,
        })
      }
    },
    text: () => {},
    close: () => {},
  })
  return { sheets, isFrom1904 }
}

/** Formats of cells by their place in the style sheet. */
export function cellFormats(part: Uint8Array, path: string): readonly string[] {
  const own = new Map<number, string>()
  const formats: number[] = []
  let isOfCells = false
  scanXml(xmlText(part, path), path, {
    open: (name, raw) => {
      const kind = localName(name)
      if (kind === 'cellXfs') isOfCells = true
      if (kind !== 'numFmt' && !(kind === 'xf' && isOfCells)) return
      const attributes = attributesOf(raw, path)
      const id = Number(attributes.get('numFmtId') ?? 0)
      if (kind === 'xf') formats.push(id)
      else if (!own.has(id)) own.set(id, attributes.get('formatCode') ?? '')
    },
    text: () => {},
    close: (name) => {
      if (localName(name) === 'cellXfs') isOfCells = false
    },
  })
  return formats.map((id) => own.get(id) ?? builtInFormat(id))
}

/** Signs that XML cannot hold are written by their number: `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text

/** Texts that cells share, by their numbers. The readings of Japanese words are none of the text. */
export function sharedTexts(part: Uint8Array, path: string): readonly string[] {
  const texts: string[] = []
  let text = ''
  let isText = false
  let isReading = false
  scanXml(xmlText(part, path), path, {
    open: (name) => {
      const kind = localName(name)
      if (kind === 'si') text = ''
      else if (kind === 'rPh') isReading = true
      else if (kind === 't') isText = !isReading
    },
    text: (part_) => {
      if (isText) text += part_
    },
    close: (name) => {
      const kind = localName(name)
      if (kind === 'si') texts.push(unescaped(text))
      else if (kind === 'rPh') isReading = false
      else if (kind === 't') isText = false
    },
  })
  return texts
}

/** The part under a path. One that is named and is not there is damage. */
export function partAt(parts: Parts, path: string): Uint8Array {
  const part = parts.get(path)
  if (part === undefined) throw new FileRefusal('damaged', { place: path })
  return part
}
