import * as z from 'zod/mini'
import { dataFlags } from '../domain/observation'
import { type CatalogueFigure, contextOf } from './catalogueFigure'
import { Cells, isSound, Places, rowsOf } from './catalogueTable'
import { markContested } from './figures'
import { readRecords } from './parse'
import { CatalogueRows } from './wire/catalogue'
import { fromColumns } from './wire/columns'
import { patterned } from './wire/shortColumns'

/** What `ParsedCatalogue.figures` offers. */
export interface FiguresByIndicator {
  readonly get: (indicator: string) => readonly CatalogueFigure[] | undefined
}

const Column = z.union([
  z.object({ of: z.array(z.string()), at: Places, slots: z.array(z.string()) }),
  z.object({ of: Cells, at: Places }),
  Cells,
])
const Late = z.object({ length: z.int(), columns: z.record(z.string(), z.unknown()) })
const Steps = z.object({ from: z.literal('indicators'), steps: Places })
const Others = z.record(z.string(), Column)
type Column = z.infer<typeof Column>

const schema = CatalogueRows.figures
const rows = rowsOf(schema)
const names = Object.keys(schema.shape)
/** Columns that point from figure to figure: what they say can be judged only with all figures at hand. */
const pointers = ['partOf', 'restates', 'revises', 'baseline'] as const

const isKnownFlags = (words: unknown): boolean =>
  typeof words === 'string' &&
  words.split(' ').every((word) => dataFlags.some((flag) => flag === word))

/** True where every cell is as its schema wants it; of texts made from patterns, where each pattern makes a good one. */
function isSoundColumn(name: string, column: Column | undefined, length: number): boolean {
  const field = schema.shape[name as keyof typeof schema.shape]
  if (column === undefined || Array.isArray(column)) return isSound(column, length, field)
  if ('slots' in column) {
    const examples = column.of.map((pattern) => pattern.replaceAll(/\{\w+\}/g, '1'))
    return (
      isSound(examples, examples.length, field) &&
      column.at.length === length &&
      column.at.every((place) => place >= 0 && place < examples.length)
    )
  }
  return isSound(column, length, field) && (name !== 'flags' || column.of.every(isKnownFlags))
}

interface Packed {
  readonly of: readonly unknown[]
  readonly at: Int16Array | Int32Array
}

/** Places in half the memory or less. */
const packed = ({
  of,
  at,
}: {
  readonly of: readonly unknown[]
  readonly at: readonly number[]
}): Packed => ({
  of,
  at: of.length < 2 ** 15 ? Int16Array.from(at) : Int32Array.from(at),
})

/** First row of each indicator and the one after its last; `null` where a step leads beyond the indicators. */
function rangesOf(
  steps: readonly number[],
  ids: readonly string[],
): Map<string, [start: number, end: number]> | null {
  const ranges = new Map<string, [number, number]>()
  let place = 0
  for (const [row, step] of steps.entries()) {
    place += step
    // Backwards, an indicator's figures would not lie together.
    const id = step < 0 ? undefined : ids[place]
    if (id === undefined) return null
    const range = ranges.get(id)
    if (range === undefined) ranges.set(id, [row, row + 1])
    else range[1] = row + 1
  }
  return ranges
}

/** Columns of figures that are known to be sound, and which rows are whose. */
interface Kept {
  readonly ranges: ReadonlyMap<string, readonly [start: number, end: number]>
  readonly lists: readonly (readonly [name: string, cells: readonly unknown[]])[]
  readonly dictionaries: readonly (readonly [name: string, column: Packed])[]
  readonly patterns: readonly (readonly [name: string, column: Packed, slots: readonly string[]])[]
}

/** What a large catalogue keeps of its figures; `null` where their columns alone cannot tell that they are sound. */
function keptOf(table: unknown, ids: readonly string[]): Kept | null {
  const late = Late.safeParse(table)
  if (!late.success) return null
  const { length, columns } = late.data
  const { indicator, ...rest } = columns
  const order = Steps.safeParse(indicator)
  const read = Others.safeParse(rest)
  if (!order.success || !read.success || order.data.steps.length !== length) return null
  const others = read.data
  if (pointers.some((name) => Object.hasOwn(others, name))) return null
  const known = names.filter((name) => name !== 'indicator')
  if (
    !known.every((name) =>
      isSoundColumn(name, Object.hasOwn(others, name) ? others[name] : undefined, length),
    )
  )
    return null
  const ranges = rangesOf(order.data.steps, ids)
  if (ranges === null) return null
  const columnsOf = Object.entries(others)
  return {
    ranges,
    lists: columnsOf.flatMap(([name, column]) =>
      Array.isArray(column) ? [[name, column] as const] : [],
    ),
    dictionaries: columnsOf.flatMap(([name, column]) =>
      Array.isArray(column) || 'slots' in column ? [] : [[name, packed(column)] as const],
    ),
    patterns: columnsOf.flatMap(([name, column]) =>
      !Array.isArray(column) && 'slots' in column
        ? [[name, packed(column), column.slots] as const]
        : [],
    ),
  }
}

function cellsOf(
  { lists, dictionaries, patterns }: Kept,
  id: string,
  start: number,
  end: number,
): Record<string, unknown[]> {
  const cells: Record<string, unknown[]> = {
    indicator: Array.from({ length: end - start }, () => id),
  }
  for (const [name, list] of lists) cells[name] = list.slice(start, end)
  for (const [name, { of, at }] of dictionaries)
    cells[name] = Array.from(at.subarray(start, end), (place) => of[place])
  for (const [name, { of, at }, slots] of patterns)
    cells[name] = patterned(of, at.subarray(start, end), slots, cells)
  return cells
}

/**
 * The figures of a large catalogue, made when their indicator is asked for: tens of thousands of them would cost seconds
 * and memory before the first row. `null` where their columns alone cannot tell that they are sound: these are then read
 * like any others. `ids` are the indicators as the table lists them.
 */
export function lateFigures(
  table: unknown,
  ids: readonly string[],
  unitOf: (indicator: string) => string,
): FiguresByIndicator | null {
  // Kept apart: what stands in the same function as `get` would live as long, the table included.
  const kept = keptOf(table, ids)
  return kept === null ? null : figuresOf(kept, unitOf)
}

const figuresOf = (kept: Kept, unitOf: (indicator: string) => string): FiguresByIndicator => ({
  get: (id) => {
    const range = kept.ranges.get(id)
    if (range === undefined) return undefined
    const [start, end] = range
    const own = readRecords(
      rows,
      fromColumns({ length: end - start, columns: cellsOf(kept, id, start, end) }, names),
      ['figures'],
    )
    const unit = unitOf(id)
    return markContested({
      ...own,
      records: own.records.map((row) =>
        contextOf(row, { unit, at: ['figures', row.id], notices: [] }),
      ),
    })
  },
})
