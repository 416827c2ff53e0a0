import { type CellStyle, type CellValue, writeXlsx, type WriteSheet } from 'hucre/xlsx'
import type { Cell, Place, Row, Sheet, Workbook } from './workbook'

/** A message of the page about a place of the file. */
export interface Mark {
  readonly place: Place
  /** How the page calls the place: "Feuille « Visites », cellule G3". */
  readonly where: string
  readonly message: string
  readonly isError: boolean
}

/** Words of the page for the sheet that lists the messages. */
export interface MarkWords {
  /** Name of that sheet. */
  readonly sheet: string
  readonly headings: readonly [place: string, message: string]
  /** Name of a sheet that has none: the one sheet of a text file. */
  readonly unnamed: string
}

const error: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFD9CC' } } }
const notice: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF3C4' } },
}
/** Characters that every column of the copy shows. */
const columnWidth = 18

/** The format under which a cell shows what it showed: a month stays a month, a percentage one. */
function formatOf({ kind, text, format }: Cell): string | undefined {
  if (kind !== 'date') return format
  if (/^\d{4}$/.test(text)) return 'yyyy'
  return /^\d{4}-\d\d$/.test(text) ? 'mm/yyyy' : 'dd/mm/yyyy'
}

function valueOf({ kind, value }: Cell): CellValue {
  if (kind !== 'date' || typeof value !== 'string') return value
  return new Date(value.includes('T') ? `${value}Z` : `${value}T00:00:00Z`)
}

/** Rows at their own lines; text files are written as the sheet that a spreadsheet would show. */
function linesOf(rows: readonly Row[]): (readonly (Cell | null)[])[] {
  const last = rows.at(-1)?.line ?? 0
  const lines: (readonly (Cell | null)[])[] = Array.from({ length: last + 1 }, () => [])
  for (const { line, cells } of rows) lines[line] = cells
  return lines
}

interface Marked {
  readonly style: CellStyle
  readonly messages: readonly string[]
}

/** By "line,column" of the sheet; a mark on a whole row stands at its first cell. */
function marksBy(marks: readonly Mark[]): ReadonlyMap<string, Marked> {
  const marked = new Map<string, Marked>()
  for (const { place, message, isError } of marks) {
    const key = `${place.line},${place.column ?? 1}`
    const known = marked.get(key)
    const style = isError || known?.style === error ? error : notice
    marked.set(key, { style, messages: [...(known?.messages ?? []), message] })
  }
  return marked
}

function sheetOf(sheet: Sheet, marks: readonly Mark[], name: string): WriteSheet {
  const first = sheet.addressing === 'path' ? 0 : 1
  const lines = linesOf(sheet.rows)
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  for (const [line, row] of lines.entries())
    for (const [column, cell] of row.entries()) {
      const numFmt = cell === null ? undefined : formatOf(cell)
      if (cell !== null && numFmt !== undefined)
        cells.set(`${line - first},${column}`, { value: valueOf(cell), style: { numFmt } })
    }
  for (const [key, { style, messages }] of marksBy(marks)) {
    const [line = 0, column = 0] = key.split(',').map(Number)
    const at = `${line - first},${column - 1}`
    const cell = lines[line]?.[column - 1] ?? null
    const known = cells.get(at)
    cells.set(at, {
      value: cell === null ? null : valueOf(cell),
      style: { ...known?.style, ...style },
      comment: { text: messages.join('\n') },
    })
  }
  return {
    name,
    rows: lines
      .slice(first)
      .map((row) => row.map((cell) => (cell === null ? null : valueOf(cell)))),
    cells,
    columns: Array.from(
      { length: lines.reduce((widest, { length }) => Math.max(widest, length), 0) },
      () => ({ width: columnWidth }),
    ),
    hidden: sheet.isHidden,
  }
}

/** A name that no other sheet bears, within the 31 characters that a spreadsheet takes. */
function freeName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 28)
  let name = plain
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} ${number}`
  taken.add(name.toLowerCase())
  return name
}

/**
 * The file as it was read, as a workbook, with every marked cell coloured and its message as a comment, and a sheet that
 * lists them. Formulas stand there as the values that the file gave.
 */
export async function writeMarkedCopy(
  workbook: Workbook,
  marks: readonly Mark[],
  words: MarkWords,
): Promise<Uint8Array> {
  const taken = new Set<string>()
  const list = marks.map(({ where, message }) => [where, message])
  const sheets = workbook.map((sheet) =>
    sheetOf(
      sheet,
      marks.filter(({ place }) => place.sheet === sheet.name),
      freeName(sheet.name === '' ? words.unnamed : sheet.name, taken),
    ),
  )
  const listed: WriteSheet = {
    name: freeName(words.sheet, taken),
    rows: [[...words.headings], ...list],
    columns: [{ width: 28 }, { width: 100 }],
    freezePane: { rows: 1 },
  }
  return writeXlsx({ sheets: [...sheets, listed] })
}
