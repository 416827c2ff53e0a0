import type { Cell } from './columns'

/** Texts that repeat a pattern around other cells of their row: `{indicator}-2025-target`. */
interface PatternColumn {
  of: string[]
  at: number[]
  /** Columns whose cells the patterns name in braces. */
  slots: string[]
}

/** Ids of another table of the same catalogue, each as its distance from the one of the row before: `[0, 1, 1]` is the first three. */
interface StepColumn {
  from: string
  steps: number[]
}

type Columns = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Columns =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === 'string')
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === 'number')

const isPattern = (column: unknown): column is PatternColumn =>
  isRecord(column) && isTexts(column.of) && isNumbers(column.at) && isTexts(column.slots)
const isSteps = (column: unknown): column is StepColumn =>
  isRecord(column) && typeof column.from === 'string' && isNumbers(column.steps)

/** Longest text that a pattern may make: what a page of foreign data could blow up. */
const longest = 4000

const columnsOf = (table: unknown): Columns =>
  isRecord(table) && isRecord(table.columns) ? table.columns : {}

function stepped({ from, steps }: StepColumn, tables: Columns): unknown {
  const of = columnsOf(tables[from]).id
  let place = 0
  return {
    of: Array.isArray(of) ? of : [],
    at: steps.map((step) => {
      place += step
      return place
    }),
  }
}

/** Reads one cell of a column as it stands in the file; `undefined` where it has none. */
function readerOf(column: unknown): (row: number) => unknown {
  if (Array.isArray(column)) return (row) => column[row]
  if (!isRecord(column) || !Array.isArray(column.of) || !Array.isArray(column.at))
    return () => undefined
  const { of, at } = column
  return (row) => of[at[row] ?? -1]
}

/** The texts of a pattern column, whose slots are filled from the other columns of its table. */
export function patterned(
  of: readonly unknown[],
  at: ArrayLike<number>,
  slots: readonly string[],
  columns: Columns,
): (Cell | null)[] {
  const readers = new Map(slots.map((slot) => [slot, readerOf(columns[slot])]))
  // Texts and slots in turns, each pattern cut once.
  const pieces = of.map((pattern) => String(pattern).split(/\{(\w+)\}/))
  return Array.from(at, (place, row) => {
    const parts = pieces[place]
    if (parts === undefined) return null
    let text = ''
    for (let turn = 0; turn < parts.length; turn += 1) {
      const part = parts[turn] ?? ''
      const cell = turn % 2 === 0 ? part : readers.get(part)?.(row)
      // A pattern without its cell says nothing; the row's schema then judges what is missing.
      if (typeof cell !== 'string' && typeof cell !== 'number') return null
      text += cell
    }
    return text.length > longest ? null : text
  })
}

/**
 * Tables of a catalogue with every column as plain cells or as places in a list: the two short forms for large
 * sets are written out. What is in neither form is handed on as it is, for the schemas to judge.
 */
export function writtenOut(tables: Columns): Record<string, unknown> {
  const plain = Object.entries(tables).map(([name, table]): [string, unknown] => {
    const columns = columnsOf(table)
    const names = Object.keys(columns)
    if (!names.some((column) => isSteps(columns[column]) || isPattern(columns[column])))
      return [name, table]
    const stepless = Object.fromEntries(
      names.map((column) => {
        const cells = columns[column]
        return [column, isSteps(cells) ? stepped(cells, tables) : cells]
      }),
    )
    const written = names.map((column) => {
      const cells = stepless[column]
      return [
        column,
        isPattern(cells) ? patterned(cells.of, cells.at, cells.slots, stepless) : cells,
      ] as const
    })
    return [name, Object.assign({}, table, { columns: Object.fromEntries(written) })]
  })
  return Object.fromEntries(plain)
}
