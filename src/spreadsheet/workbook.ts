export const cellKinds = ['text', 'number', 'date', 'boolean', 'error'] as const
export type CellKind = (typeof cellKinds)[number]

/** A filled cell. An empty one is `null`. */
export interface Cell {
  readonly kind: CellKind
  /** A date is an ISO text, with its time where it has one; an error is its sign (`#N/A`). */
  readonly value: string | number | boolean
  /** The value in words that a column reads; of a day, as much as the sheet shows: `2026-03` for a month, `2026` for a year. */
  readonly text: string
  /** What the sheet shows of a number, where that says more or less than its digits: `54 %`, `1 235 k€`, `–`. */
  readonly shown?: string
  /** A number that the sheet shows as a percentage: 0.54 for 54 %. */
  readonly isPercent?: true
  /** The format by which it shows that, as an .xlsx writes it. */
  readonly format?: string
  /** The value was computed by the program that wrote the file; nothing is computed here. */
  readonly isComputed?: true
  /** The cell lies within a merged one and bears the value of its first cell; an empty text where that is a number, which is not repeated. */
  readonly isMerged?: true
}

export interface Row {
  /** Number of the row in its sheet, or of the line on which it begins in its file, from 1. */
  readonly line: number
  readonly cells: readonly (Cell | null)[]
  /** The program that wrote the file does not show it: a filter, or a row put out of sight. */
  readonly isHidden?: true
  /** Of a text file: how many fields its line has, empty ones at the end included. */
  readonly fields?: number
  /** Of a text file: its last line, which nothing ends. It may have been cut. */
  readonly isUnended?: true
}

/** How a place in a sheet is named: `G3`, line and column of a text file, or the path in a JSON file. */
export type Addressing = 'cell' | 'line' | 'path'

/** A sheet that is no table of cells: it is named and passed over. */
export type PassedOver = 'chart' | 'other'

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly passedOver?: PassedOver
  readonly addressing: Addressing
  /** Rows that hold anything, in order; the empty ones between them are left out. */
  readonly rows: readonly Row[]
}

export type Workbook = readonly Sheet[]

/** Where in a file something stands. Lines and columns count from 1. */
export interface Place {
  readonly sheet: string
  readonly addressing: Addressing
  readonly line: number
  /** `null` for the whole row. */
  readonly column: number | null
}

/** `C` for 3, `AA` for 27. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** `G3`; the row's number alone where no column is meant. */
export const cellAddress = ({ line, column }: Pick<Place, 'line' | 'column'>): string =>
  `${column === null ? '' : columnName(column)}${line}`

export const cellAt = (row: Row, column: number): Cell | null => row.cells[column - 1] ?? null

/** What a message quotes of a cell: what its sheet shows, a number with its decimal comma and a day as a French sheet writes it. */
export function quotedOf({ kind, text, shown }: Cell): string {
  if (shown !== undefined) return shown
  if (kind === 'number') return text.replace('.', ',')
  return kind === 'date' && /^\d{4}-\d{2}/.test(text)
    ? text.replace(/^(\d{4})-(\d{2})(?:-(\d{2}))?/, (_all, year, month, day) =>
        [day, month, year].filter((part) => part !== undefined).join('/'),
      )
    : text
}
