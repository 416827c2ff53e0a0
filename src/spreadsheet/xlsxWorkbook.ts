import { FileRefusal } from './refusal'
import { Room, SheetGrid } from './sheetGrid'
import type { PassedOver, Workbook } from './workbook'
import {
  cellFormats,
  type Parts,
  partAt,
  relationsOf,
  relationsPath,
  sharedTexts,
  workbookPart,
} from './xlsxParts'
import { readXlsxSheet } from './xlsxSheet'
import { scanXml, xmlText } from './xml'
import { inflateParts, type ZipEntry } from './zip'

const types = '[content_types].xml'
const isRelation = (path: string): boolean => path.endsWith('.rels') && !path.includes('drawing')
const nothing = { open: () => {}, text: () => {}, close: () => {} }

/** The parts of these paths, in any spelling; two parts of one name are damage: which one counts, nobody says. */
function partsOf(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wants: (path: string) => boolean,
): Parts {
  const seen = new Set<string>()
  for (const { path } of entries) {
    const name = path.toLowerCase()
    if (!wants(name)) continue
    if (seen.has(name)) throw new FileRefusal('damaged', { place: path })
    seen.add(name)
  }
  const parts = inflateParts(bytes, entries, (path) => wants(path.toLowerCase()))
  return new Map([...parts].map(([path, part]) => [path.toLowerCase(), part]))
}

/** Sheets of cells are read. Those that hold a chart alone, or what only old programs ran, are named and passed over. */
const passedOver: Readonly<Record<string, PassedOver>> = {
  chartsheet: 'chart',
  dialogsheet: 'other',
  xlMacrosheet: 'other',
  xlIntlMacrosheet: 'other',
}

/**
 * An .xlsx as sheets of cells, with the number as it is stored and as its format shows it. Values of formulas are those
 * that the file stores; days count from 1900 or 1904, as the workbook says. Drawings, comments and macros stay packed.
 */
export function xlsxWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Workbook {
  const frame = partsOf(bytes, entries, (path) => path === types || isRelation(path))
  const declared = frame.get(types)
  if (declared) scanXml(xmlText(declared, types), types, nothing)
  const main = [...relationsOf(frame, '').values()].find(({ kind }) => kind === 'officeDocument')
  const path = main?.target ?? 'xl/workbook.xml'
  const relations = relationsOf(frame, path)
  if (frame.get(relationsPath(path)) === undefined)
    throw new FileRefusal('damaged', { place: relationsPath(path) })
  const named = new Set(
    [...relations.values()]
      .filter(({ kind }) => ['worksheet', 'styles', 'sharedStrings'].includes(kind))
      .map(({ target }) => target),
  )
  const parts = partsOf(bytes, entries, (part) => part === path || named.has(part))
  const { sheets, isFrom1904 } = workbookPart(partAt(parts, path), path)
  const one = (kind: string): string | undefined =>
    [...relations.values()].find((relation) => relation.kind === kind)?.target
  const [styles, strings] = [one('styles'), one('sharedStrings')]
  const formats = styles === undefined ? [] : cellFormats(partAt(parts, styles), styles)
  const texts = strings === undefined ? [] : sharedTexts(partAt(parts, strings), strings)
  const room = new Room()
  return sheets.map(({ name, isHidden, key }) => {
    const relation = relations.get(key)
    if (relation === undefined) throw new FileRefusal('damaged', { place: name })
    const { kind, target } = relation
    const grid = new SheetGrid(name, room, target)
    if (kind !== 'worksheet') return grid.sheet(isHidden, passedOver[kind] ?? 'other')
    readXlsxSheet(
      xmlText(partAt(parts, target), target),
      { path: target, texts, formats, isFrom1904 },
      grid,
    )
    return grid.sheet(isHidden)
  })
}
