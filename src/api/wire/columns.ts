/** A cell of a compact table. Absent and null are one: the field is left out of the row again. */
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell | undefined>>

/** Plain values, or each distinct value once (`of`) with the place of each row's value (`at`, −1 for none). */
export type Column<C = Cell> = C[] | { of: C[]; at: number[] }
export interface Table<C = Cell> {
  length: number
  columns: Record<string, Column<C>>
}

/**
 * Rows as columns, so that thousands of promises stay in kilobytes: names are written once and
 * repeated values become small numbers, which compress to a few bits. Inverse of `fromColumns`.
 */
export function toColumns(rows: readonly Row[]): Table {
  const names = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) names.add(name)
  const columns: Record<string, Column> = {}
  for (const name of names) {
    const cells = rows.map((row) => row[name] ?? null)
    if (cells.every((cell) => cell === null)) continue
    const places = new Map<Cell, number>()
    for (const cell of cells) if (cell !== null && !places.has(cell)) places.set(cell, places.size)
    const of = [...places.keys()]
    columns[name] =
      of.length > rows.length / 2
        ? cells
        : { of, at: cells.map((cell) => (cell === null ? -1 : (places.get(cell) ?? -1))) }
  }
  return { length: rows.length, columns }
}

const isDictionary = <C>(column: Column<C>): column is Exclude<Column<C>, C[]> =>
  !Array.isArray(column)

/**
 * Columns as rows again, those of `names` only: a foreign name never becomes a property.
 * A column that is too short leaves its cells out; nothing is invented.
 */
export function fromColumns<C>(
  { length, columns }: Table<C>,
  names: readonly string[] = Object.keys(columns),
): Record<string, C>[] {
  const rows: Record<string, C>[] = Array.from({ length }, () => ({}))
  for (const name of names) {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined
    if (!column) continue
    const [cells, at] = isDictionary(column) ? [column.of, column.at] : [column, null]
    for (let place = 0; place < length; place += 1) {
      const cell = cells[at === null ? place : (at[place] ?? -1)]
      const row = rows[place]
      if (cell !== null && cell !== undefined && row !== undefined) row[name] = cell
    }
  }
  return rows
}
