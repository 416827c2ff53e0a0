import type { Catalogue } from '../api/wire/catalogue'
import type { Cell } from '../api/wire/columns'

type Table = Catalogue['figures']
type Column = Table['columns'][string]
type CellOf = (row: number) => Cell | undefined

/** Rows from which the short forms are worth a reader's time; below it every column stays plain. */
const manyRows = 1000
/** Cells that patterns are looked for around. */
const slots = ['indicator', 'value'] as const

const cellsOf =
  (column: Column | undefined): CellOf =>
  (row) => {
    if (column === undefined) return undefined
    return Array.isArray(column) ? column[row] : column.of[column.at[row] ?? -1]
  }

/** References to indicators as distances from one another; `null` where one is missing or unknown. */
function steps(column: Column, length: number, places: ReadonlyMap<Cell, number>): unknown {
  const cell = cellsOf(column)
  const at = Array.from({ length }, (_, row) => places.get(cell(row) ?? null))
  const known = at.filter((place) => place !== undefined)
  return known.length < length
    ? null
    : { from: 'indicators', steps: known.map((place, row) => place - (known[row - 1] ?? 0)) }
}

/** The text with its row's other cells in braces. */
function patternOf(text: string, row: number, cells: ReadonlyMap<string, CellOf>): string {
  let pattern = text
  for (const [slot, cellOf] of cells) {
    const cell = cellOf(row)
    if (typeof cell !== 'string' && typeof cell !== 'number') continue
    const at = pattern.indexOf(String(cell))
    if (at >= 0)
      pattern = `${pattern.slice(0, at)}{${slot}}${pattern.slice(at + String(cell).length)}`
  }
  return pattern
}

/** A column of texts as few patterns; `null` where they have too little in common, or where braces stand in them. */
function patterns(name: string, { length, columns }: Table): unknown {
  const cellOf = cellsOf(columns[name])
  const cells = new Map(
    slots
      .filter((slot) => slot !== name && columns[slot] !== undefined)
      .map((slot) => [slot, cellsOf(columns[slot])]),
  )
  const of = new Map<string, number>()
  const at: number[] = []
  for (let row = 0; row < length; row += 1) {
    const text = cellOf(row)
    if (typeof text !== 'string' || text.includes('{')) return null
    const pattern = patternOf(text, row, cells)
    if (!of.has(pattern)) of.set(pattern, of.size)
    at.push(of.get(pattern) ?? -1)
    if (of.size > length / 8) return null
  }
  return { of: [...of.keys()], at, slots: [...cells.keys()] }
}

/**
 * A table as it is written in a large set: references to indicators, whose `places` are given, become steps and texts that
 * repeat their row become patterns, which compress to a few bits. `writtenOut` makes it plain again.
 */
export function shortTable(table: Table, places: ReadonlyMap<Cell, number>): unknown {
  const short = (name: string, column: Column): unknown => {
    if (name === 'indicator') return steps(column, table.length, places) ?? column
    return (name === 'id' || name === 'words' ? patterns(name, table) : null) ?? column
  }
  return {
    ...table,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([name, column]) => [name, short(name, column)]),
    ),
  }
}

/** Place of each indicator of a catalogue in its table. */
export function placesIn({ indicators }: Pick<Catalogue, 'indicators'>): Map<Cell, number> {
  const ids = cellsOf(indicators.columns.id)
  return new Map(Array.from({ length: indicators.length }, (_, row) => [ids(row) ?? null, row]))
}

/** A catalogue with its tables of thousands of rows in short. */
export function inShort(catalogue: Catalogue): Record<string, unknown> {
  const places = placesIn(catalogue)
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, table]) => {
      const isLong = typeof table === 'object' && 'columns' in table && table.length >= manyRows
      return [name, isLong ? shortTable(table, places) : table]
    }),
  )
}
