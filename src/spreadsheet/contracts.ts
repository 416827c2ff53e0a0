import type { FileRow } from './readRow'
import { type SchemaId, schemaIds } from './schema'
import { type Filling, rowsOf } from './filling'
import type { ParsedTable } from './readRows'

/** A table that an agreement asks for: which register it is cut from, and the columns of it in the order of the act. */
export interface TableContract {
  /** Id of the deliverable in the data set. */
  readonly deliverable: string
  readonly programme: string
  readonly schema: SchemaId
  /** Each once, where the act first asks for it. */
  readonly columns: readonly string[]
}

interface AskedDeliverable {
  readonly id: string
  readonly programme: string
  readonly table?:
    | { readonly register: string; readonly columns: readonly (readonly string[])[] }
    | undefined
}

const isSchema = (id: string): id is SchemaId => schemaIds.some((known) => known === id)

/** The tables that the deliverables of a data set ask for; one of a register that we do not know is none. */
export const contractsOf = (deliverables: readonly AskedDeliverable[]): readonly TableContract[] =>
  deliverables.flatMap(({ id, programme, table }) =>
    table !== undefined && isSchema(table.register)
      ? [
          {
            deliverable: id,
            programme,
            schema: table.register,
            columns: [...new Set(table.columns.flat())],
          },
        ]
      : [],
  )

export interface Missing extends Filling {
  readonly column: string
  /** Rows of the table. */
  readonly of: number
}

/** What lacks in a table for the act: "chiffre d'affaires : 37 vides sur 110". Columns that are filled throughout are left out. */
export function missingOf(
  { filling }: Pick<ParsedTable, 'filling'>,
  contract: TableContract,
): readonly Missing[] {
  return contract.columns.flatMap((column) => {
    const counts = Object.hasOwn(filling, column) ? filling[column] : undefined
    if (counts === undefined || rowsOf(counts) === counts.filled) return []
    return [{ column, ...counts, of: rowsOf(counts) }]
  })
}

export interface Scope {
  /** Id of a territory; `null` for all of them. */
  readonly territory: string | null
  /** First and last day of what counts; `null` for all. */
  readonly period: { readonly start: string; readonly end: string } | null
}

function isWithin({ values }: FileRow, { territory, period }: Scope): boolean {
  if (territory !== null && values.territory !== territory) return false
  if (period === null) return true
  const { date = null, year = null } = values
  if (typeof year === 'number')
    return period.start <= `${year}-01-01` && `${year}-12-31` <= period.end
  if (typeof date === 'object' && date !== null && 'start' in date)
    return period.start <= date.start && date.end <= period.end
  return true
}

/** The rows of a register that belong in a table for one territory and period. A row without a date is kept: nothing says that it lies outside. */
export const scopedRows = (rows: readonly FileRow[], scope: Scope): readonly FileRow[] =>
  rows.filter((row) => isWithin(row, scope))
