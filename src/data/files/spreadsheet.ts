import { zipSync } from 'fflate'
import { readOds } from 'hucre/ods'
import { readXlsx, type Cell as SheetCell, type Sheet as HucreSheet } from 'hucre/xlsx'
import { maxCellCharacters, maxSheets } from './limits'
import { FileRefusal } from './refusal'
import { hiddenOdsSheets, lightOdsContent, lightXlsxSheet, xmlText } from './sheetParts'
import { type Cell, cellAddress, type Row, type Sheet, type Workbook } from './workbook'
import { inflateParts, type ZipEntry } from './zip'

type Value = HucreSheet['rows'][number][number]

/** Signs of failed formulas: of Excel, and of LibreOffice in French and English. */
const errorSign = /^(?:#(?:N\/A|REF|DIV\/0|VALUE|VALEUR|NAME|NOM|NUM|NOMBRE|NULL|NUL|SPILL|CALC)[!?]?|Err ?: ?\d{3})$/i

/** Day, or day and time to the second: dates in a sheet know no zone. */
const isoOf = (date: Date): string => date.toISOString().slice(0, 19).replace('T00:00:00', '')

function filledCell(value: Exclude<Value, null>, details: SheetCell | undefined): Cell | null {
  const computed = details?.formula === undefined ? {} : { isComputed: true as const }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null
    return { kind: 'date', value: isoOf(value), text: isoOf(value), ...computed }
  }
  if (typeof value === 'number') {
    const isPercent = details?.style?.numFmt?.replaceAll(/"[^"]*"/g, '').includes('%') === true
    if (!isPercent) return { kind: 'number', value, text: String(value), ...computed }
    return { kind: 'number', value, text: `${Number((value * 100).toPrecision(15))} %`, isPercent, ...computed }
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: String(value), ...computed }
  if (value.trim() === '') return null
  return { kind: details?.type === 'error' || errorSign.test(value) ? 'error' : 'text', value, text: value, ...computed }
}

function cellOf(value: Value, details: SheetCell | undefined): Cell | null {
  if (value !== null && value !== undefined) return filledCell(value, details)
  // A formula whose value nobody stored: it is not computed here, and it is not empty either.
  return details?.formula === undefined
    ? null
    : { kind: 'error', value: `=${details.formula}`, text: `=${details.formula}`.slice(0, 200), isComputed: true }
}

/** Merged cells bear their value in the first one. Below it, text and dates are repeated; a number would be counted twice and is only marked. */
function fillMerges(grid: (Cell | null)[][], { merges = [] }: HucreSheet): void {
  for (const { startRow, startCol, endRow } of merges) {
    const first = grid[startRow]?.[startCol]
    if (first === null || first === undefined) continue
    const repeated: Cell =
      first.kind === 'number' ? { kind: 'text', value: '', text: first.text, isMerged: true } : { ...first, isMerged: true }
    for (const row of grid.slice(startRow + 1, endRow + 1)) row[startCol] = repeated
  }
}

function rowOf(cells: readonly (Cell | null)[], place: number, name: string): Row[] {
  for (const [column, cell] of cells.entries())
    if (cell !== null && cell.text.length > maxCellCharacters)
      throw new FileRefusal('cellTooLong', {
        place: `${name}!${cellAddress({ line: place + 1, column: column + 1 })}`,
        found: cell.text.length,
        limit: maxCellCharacters,
      })
  return cells.some((cell) => cell !== null) ? [{ line: place + 1, cells }] : []
}

function sheetOf(sheet: HucreSheet, isHidden: boolean): Sheet {
  const grid = sheet.rows.map((row, line) => row.map((value, column) => cellOf(value, sheet.cells?.get(`${line},${column}`))))
  fillMerges(grid, sheet)
  return { name: sheet.name, isHidden, addressing: 'cell', rows: grid.flatMap((cells, place) => rowOf(cells, place, sheet.name)) }
}

/** Only checked parts, unpacked, under their own names: the reader meets nothing that was not counted before. */
function archive(parts: ReadonlyMap<string, Uint8Array>, mended: (text: string, path: string) => string): Uint8Array {
  const files = new Map<string, Uint8Array>()
  for (const [path, part] of parts) files.set(path, new TextEncoder().encode(mended(xmlText(part, path), path)))
  return zipSync(Object.fromEntries(files), { level: 0 })
}

async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof FileRefusal) throw error
    throw new FileRefusal('damaged')
  }
}

function checkedSheets(sheets: readonly HucreSheet[], hidden: readonly boolean[]): Workbook {
  if (sheets.length > maxSheets) throw new FileRefusal('tooManySheets', { found: sheets.length, limit: maxSheets })
  return sheets.map((sheet, place) => sheetOf(sheet, hidden[place] ?? (sheet.hidden === true || sheet.veryHidden === true)))
}

/** Parts of an .xlsx that hold its cells; drawings, comments, macros and links to other files are left packed. */
const isXlsxPart = (path: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i.test(path)

/** An .xlsx as sheets of cells. Values of formulas are those that the file stores; dates of 1904 come out as the days they are. */
export async function xlsxWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Workbook> {
  const parts = inflateParts(bytes, entries, isXlsxPart)
  const light = archive(parts, (text, path) => (path.startsWith('xl/worksheets/') ? lightXlsxSheet(text, path) : text))
  const { sheets } = await reading(() => readXlsx(light, { readStyles: true }))
  return checkedSheets(sheets, [])
}

/** An .ods as sheets of cells. */
export async function odsWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Workbook> {
  const parts = inflateParts(bytes, entries, (path) => path === 'content.xml' || path === 'mimetype')
  let hidden: readonly boolean[] = []
  const light = archive(parts, (text, path) => {
    if (path !== 'content.xml') return text
    hidden = hiddenOdsSheets(text)
    return lightOdsContent(text)
  })
  const { sheets } = await reading(() => readOds(light, { readStyles: true }))
  return checkedSheets(sheets, hidden)
}
