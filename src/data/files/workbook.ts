export const cellKinds = ['text', 'number', 'date', 'boolean', 'error'] as const
export type CellKind = (typeof cellKinds)[number]

/** A filled cell. An empty one is `null`. */
export interface Cell {
  readonly kind: CellKind
  /** A date is an ISO text, with its time where it has one; an error is its sign (`#N/A`). */
  readonly value: string | number | boolean
  /** What a message quotes. */
  readonly text: string
  /** A number that the sheet shows as a percentage: 0.54 for 54 %. */
  readonly isPercent?: true
  /** The value was computed by the program that wrote the file; nothing is computed here. */
  readonly isComputed?: true
  /** The cell lies within a merged one and bears the value of its first cell; an empty text where that is a number, which is not repeated. */
  readonly isMerged?: true
}

export interface Row {
  /** Number of the row in its sheet, or of the line on which it begins in its file, from 1. */
  readonly line: number
  readonly cells: readonly (Cell | null)[]
}

/** How a place in a sheet is named: `G3`, line and column of a text file, or the path in a JSON file. */
export type Addressing = 'cell' | 'line' | 'path'

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
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
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** `G3`; the row's number alone where no column is meant. */
export const cellAddress = ({ line, column }: Pick<Place, 'line' | 'column'>): string =>
  `${column === null ? '' : columnName(column)}${line}`

export const cellAt = (row: Row, column: number): Cell | null => row.cells[column - 1] ?? null
