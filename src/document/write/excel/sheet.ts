import type { Cell, WriteSheet } from 'hucre/xlsx'
import { linesOf, textWidth } from '../../../charts/geometry'
import { letterOf } from '../chart/chartPart'
import { colours } from '../colours'
import { columnWidths } from '../columnWidths'
import { paperOf } from './paper'
import type { TypedCell } from './typedCell'

export interface Grid {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly TypedCell[])[]
  /** Columns from the left that are printed; all of them where it is not said. */
  readonly printed?: number
}

/** Characters of a column that is read: lines of a book. */
const widest = 72
/** Of one that is not printed and holds its text in one line. */
const longest = 150
/** Characters that one printed page across may hold and still be read: type of 7 points. */
const pageOf = 208
const head: NonNullable<Cell['style']> = {
  font: { name: 'Arial', size: 10, bold: true, color: { rgb: colours.ink } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colours.tint } },
  border: { bottom: { style: 'thin', color: { rgb: colours.soft } } },
  alignment: { vertical: 'bottom', wrapText: true, horizontal: 'left', indent: 1 },
}

/** Characters that a value takes: those of its longest line, an estimate for numbers. */
function lengthOf({ value, format }: TypedCell): number {
  if (typeof value === 'string') return Math.max(...value.split('\n').map((line) => line.length))
  if (value instanceof Date) return 11
  return value === null
    ? 0
    : Math.ceil(String(value).length * 1.34) +
        (format?.includes('€') === true || format?.includes('%') === true ? 2 : 0)
}

/** As wide as its content, within reason; the button of the filter takes room too. */
function widthOf(label: string, cells: readonly TypedCell[], most = widest): number {
  const content = Math.max(0, ...cells.map(lengthOf)) + 2
  return Math.min(most, Math.max(9, content, Math.min(label.length + 4, 18)))
}

/** Widths of the columns: those of their content where one page holds them all, else one page shared among them. Numbers stay whole. */
function widthsOf(labels: readonly string[], rows: Grid['rows']): number[] {
  const natural = labels.map((label, column) =>
    widthOf(
      label,
      rows.flatMap((line) => line[column] ?? []),
    ),
  )
  if (natural.reduce((all, one) => all + one, 0) <= pageOf) return natural
  const pieces = rows.map((line) =>
    labels.map((_, column) => {
      const cell = line[column] ?? { value: null }
      const text = typeof cell.value === 'string' ? cell.value : '0'.repeat(lengthOf(cell))
      return [{ text, room: 1.08 }]
    }),
  )
  const heads = labels.map((label) => [{ text: label, room: 1.15 }])
  return columnWidths([heads, ...pieces], pageOf, 3)
}

/** A column's characters are digits, here in units of the letters' size; a cell has an indent. Letters are measured 5 % wider than Arial's: Excel draws them so. */
const roomIn = (width: number): number => (width - 1.5) * textWidth('0', 1, 'plain')

/** Points that a row needs for its longest text, broken at the width of its column. A row without a height would show one line only in LibreOffice. */
export function heightOf(
  texts: readonly unknown[],
  widths: readonly number[],
  line = 13.5,
): number {
  const lines = texts.map((text, column) =>
    typeof text === 'string'
      ? text.split('\n').flatMap((part) => linesOf(part, 1, roomIn(widths[column] ?? widest)))
          .length
      : 1,
  )
  // Excel has no higher row.
  return Math.min(409, Math.max(1, ...lines) * line + 3)
}

function cellOf({ value, format, bold }: TypedCell): Partial<Cell> {
  const isText = typeof value === 'string'
  return {
    value,
    ...(isText ? { type: 'string' as const } : {}),
    style: {
      ...(format === undefined ? {} : { numFmt: format }),
      ...(bold === true ? { font: { name: 'Arial', size: 10, bold: true } } : {}),
      alignment: {
        vertical: 'top',
        ...(isText ? { wrapText: true, horizontal: 'left', indent: 1 } : {}),
      },
    },
  }
}

/** Without spaces and apostrophes at its ends, which Excel refuses. */
const bare = (name: string): string => name.replaceAll(/^['\s]+|['\s]+$/g, '')

/** Names that Excel takes: no sign of a path, at most 31 characters, each once whatever its letters' case. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const legal = wanted.replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/\s+/g, ' ')
  const base = bare(legal) === '' ? '–' : bare(legal)
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` ${number}`
    const name = `${bare(base.slice(0, 31 - tail.length))}${tail}`
    if (!taken.has(name.toLowerCase())) return name
  }
}

/** A sheet with a frozen head and filters, one printed page wide, the head on each page. */
export function sheetOf(
  { name, head: labels, rows, printed }: Grid,
  pageWords: string,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const [column, label] of labels.entries())
    cells.set(`0,${column}`, { value: label, type: 'string', style: head })
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) cells.set(`${row + 1},${column}`, cellOf(cell))
  // What is not printed needs no room of the page.
  const onPaper = widthsOf(labels.slice(0, printed), rows)
  const widths = [
    ...onPaper,
    ...labels.slice(onPaper.length).map((label, place) =>
      widthOf(
        label,
        rows.flatMap((line) => line[onPaper.length + place] ?? []),
        longest,
      ),
    ),
  ]
  const values = [[...labels], ...rows.map((line) => line.map(({ value }) => value))]
  const range = (columns: number): string => `$A$1:$${letterOf(columns - 1)}$${rows.length + 1}`
  return {
    name,
    rows: values,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(values.map((line, row) => [row, { height: heightOf(line, widths) }])),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: range(labels.length).replaceAll('$', '') },
    ...paperOf('landscape', pageWords, {
      printTitlesRow: '$1:$1',
      ...(printed === undefined ? {} : { printArea: range(printed) }),
    }),
  }
}
