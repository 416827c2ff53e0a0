import { fromColumns, type Table, toColumns } from '../../src/api/wire/columns'
import { writtenOut } from '../../src/api/wire/shortColumns'

type Json = Record<string, unknown>

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && 'columns' in value
const first = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).slice(0, 1))

/** A real file of the API, cut to one record per list: an example that keeps the contract. */
export function exampleOf(text: string): Json {
  // A large set writes some columns in short.
  const content = writtenOut(JSON.parse(text) as Json)
  const shorter = Object.entries(content).map(([name, value]): [string, unknown] => {
    if (isTable(value)) return [name, toColumns(fromColumns(value).slice(0, 1))]
    if (
      (name === 'indicators' || name === 'files') &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value)
    )
      return [name, first(value as Json)]
    return [name, Array.isArray(value) && name !== 'populations' ? value.slice(0, 1) : value]
  })
  return Object.fromEntries(shorter)
}
