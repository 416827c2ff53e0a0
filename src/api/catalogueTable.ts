import * as z from 'zod/mini'
import { ContractError } from './errors'
import { parseWhole, type Records, readRecords } from './parse'
import { fromColumns } from './wire/columns'

/** Hundreds of thousands of places: a schema for each would take longer than all the rest. */
export const Places = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((place) => typeof place === 'number'),
  {
    error: 'array of number',
  },
)
export const Cells = z.custom<unknown[]>(Array.isArray, { error: 'array' })
const AnyColumn = z.union([Cells, z.object({ of: Cells, at: Places })])
const AnyTable = z.object({
  length: z.int().check(z.nonnegative()),
  columns: z.record(z.string(), AnyColumn),
})

type Column = z.infer<typeof AnyColumn>

/** True where every cell of a column is as its schema wants it; a cell that repeats is asked about once. */
export function isSound(
  column: Column | undefined,
  length: number,
  schema: z.core.$ZodType,
): boolean {
  const accepts = (cell: unknown): boolean => z.safeParse(schema, cell ?? undefined).success
  if (column === undefined) return accepts(undefined)
  if (Array.isArray(column))
    return column.length >= length
      ? column.every(accepts)
      : accepts(undefined) && column.every(accepts)
  const { of, at } = column
  const hasGaps =
    at.length < length ||
    at.some((place) => !(place >= 0 && place < of.length && Number.isInteger(place)))
  return of.every(accepts) && (!hasGaps || accepts(undefined))
}

/** Rows whose cells are known to be sound: only what holds between cells is left to judge. */
export function rowsOf<S extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<S>,
): z.ZodMiniType<z.infer<z.ZodMiniObject<S>>> {
  const row = z.custom<z.infer<z.ZodMiniObject<S>>>()
  return row.check(...((schema.def.checks ?? []) as Parameters<typeof row.check>))
}

/**
 * The rows of one table of a catalogue that keep the schema of their rows; `promises[3].value` is a path. Thousands of
 * rows are judged by their columns; where one has a bad cell each row is judged by itself, so that it costs its row and not the table.
 */
export function readTable<S extends z.core.$ZodShape>(
  name: string,
  schema: z.ZodMiniObject<S>,
  value: unknown,
  keyOf?: (row: z.infer<z.ZodMiniObject<S>>) => string,
): Records<z.infer<z.ZodMiniObject<S>>> {
  const table = parseWhole(AnyTable, value, [name])
  const longest = Math.max(
    0,
    ...Object.values(table.columns).map(
      (column) => (Array.isArray(column) ? column : column.at).length,
    ),
  )
  // A length without cells would cost time and memory for nothing.
  if (table.length > longest)
    throw new ContractError('shape', {
      path: `${name}.length`,
      expected: `≤ ${longest}`,
      found: String(table.length),
    })
  const names = Object.keys(schema.shape)
  const isWhole = names.every((column) =>
    isSound(
      Object.hasOwn(table.columns, column) ? table.columns[column] : undefined,
      table.length,
      schema.shape[column] ?? z.never(),
    ),
  )
  return readRecords(isWhole ? rowsOf(schema) : schema, fromColumns(table, names), [name], keyOf)
}
