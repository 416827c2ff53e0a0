import type { Cell, WriteSheet } from 'hucre/xlsx'
import { colours } from '../colours'
import type { TypedCell } from './typedCell'

export interface Grid {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly TypedCell[])[]
}

const widest = 44
/** Characters that one printed page across may hold and still be read. */
const pageOf = 190
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
function widthOf(label: string, cells: readonly TypedCell[]): number {
  const content = Math.max(0, ...cells.map(lengthOf)) + 2
  return Math.min(widest, Math.max(9, content, Math.min(label.length + 4, 18)))
}

/** Points that a row needs for its longest text, broken at the width of its column. A row without a height would show one line only in LibreOffice. */
export function heightOf(
  texts: readonly unknown[],
  widths: readonly number[],
  line = 13.5,
): number {
  const lines = texts.map((text, column) =>
    typeof text === 'string'
      ? text
          .split('\n')
          .reduce(
            (all, part) =>
              all + Math.max(1, Math.ceil((part.length * 1.08) / (widths[column] ?? widest))),
            0,
          )
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

const letterOf = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) +
  String.fromCharCode(65 + (column % 26))

/** A sheet with a frozen head, filters, columns as wide as their content; printed on A4 with the head on each page. */
export function sheetOf({ name, head: labels, rows }: Grid): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const [column, label] of labels.entries())
    cells.set(`0,${column}`, { value: label, type: 'string', style: head })
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) cells.set(`${row + 1},${column}`, cellOf(cell))
  const widths = labels.map((label, column) =>
    widthOf(
      label,
      rows.flatMap((line) => line[column] ?? []),
    ),
  )
  const values = [[...labels], ...rows.map((line) => line.map(({ value }) => value))]
  const pages = Math.ceil(widths.reduce((all, one) => all + one, 0) / pageOf)
  return {
    name,
    rows: values,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(values.map((line, row) => [row, { height: heightOf(line, widths) }])),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${letterOf(labels.length - 1)}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  }
}
