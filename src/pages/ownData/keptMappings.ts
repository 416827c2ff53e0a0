import type { TableChoice } from '../../spreadsheet/findTables'
import { schemaIds } from '../../spreadsheet/schema'
import { keptSlice } from '../../kept/kept'
import { merged } from '../../kept/merge'

type Remembered = Pick<TableChoice, 'schema' | 'columns'>
type Mappings = Readonly<Record<string, Remembered>>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function rememberedOf(value: unknown): Remembered | null {
  if (!isRecord(value) || !isRecord(value.columns)) return null
  const schema = schemaIds.find((id) => id === value.schema)
  const columns = Object.entries(value.columns).filter((entry): entry is [string, number] =>
    Number.isInteger(entry[1]),
  )
  return schema === undefined ? null : { schema, columns: Object.fromEntries(columns) }
}

const read = (value: unknown): Mappings | null =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => {
          const remembered = rememberedOf(one)
          return remembered === null ? [] : [[key, remembered]]
        }),
      )
    : null

/** Columns that were corrected by hand, by the headings that they were corrected for; no row of a file is among them. */
export const useKeptMappings = keptSlice<Mappings>({
  name: 'mappings',
  version: 1,
  empty: () => ({}),
  read,
  merge: merged,
})
