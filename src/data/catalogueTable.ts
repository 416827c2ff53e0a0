import * as z from 'zod/mini'
import { ContractError } from './errors'
import { parseWhole, type Records, readRecords } from './parse'
import { fromColumns } from './wire/columns'

const AnyColumn = z.union([z.array(z.unknown()), z.object({ of: z.array(z.unknown()), at: z.array(z.number()) })])
/** Cells are judged row by row, so that a bad one costs its row and not the table. */
const AnyTable = z.object({ length: z.int().check(z.nonnegative()), columns: z.record(z.string(), AnyColumn) })

/** The rows of one table of a catalogue that keep the schema of their rows; `promises[3].value` is a path. */
export function readTable<S extends z.core.$ZodShape>(
  name: string,
  schema: z.ZodMiniObject<S>,
  value: unknown,
  keyOf?: (row: z.infer<z.ZodMiniObject<S>>) => string,
): Records<z.infer<z.ZodMiniObject<S>>> {
  const table = parseWhole(AnyTable, value, [name])
  const longest = Math.max(0, ...Object.values(table.columns).map((column) => (Array.isArray(column) ? column : column.at).length))
  // A length without cells would cost time and memory for nothing.
  if (table.length > longest)
    throw new ContractError('shape', { path: `${name}.length`, expected: `≤ ${longest}`, found: String(table.length) })
  return readRecords(schema, fromColumns(table, Object.keys(schema.shape)), [name], keyOf)
}
