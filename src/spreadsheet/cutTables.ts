import { askedColumns, type Scope, scopedRows, tableContracts } from './contracts'
import type { TableReading } from './readRows'
import { schemas } from './schemas'
import type { Vocabulary } from './vocabulary'
import type { FileFormat, FileToWrite } from './writeTables'

/** One table that an act asks for, for one funder's scope. */
export interface ContractCut {
  /** Id of the deliverable. */
  readonly deliverable: string
  readonly scope: Scope
  readonly format: FileFormat
  readonly language: 'fr' | 'en'
  readonly vocabulary: Vocabulary
}

/** The rows and columns that an act asks for, ready to be written; `null` where the file has no such register, or the act no such table. */
export function cutFor(
  readings: readonly TableReading[],
  { deliverable, scope, ...file }: ContractCut,
): FileToWrite | null {
  const contract = tableContracts.find((known) => known.deliverable === deliverable)
  const reading = contract && readings.find(({ choice }) => choice.schema === contract.schema)
  if (contract === undefined || reading === undefined) return null
  const rows = scopedRows(reading.rows, scope)
  return {
    ...file,
    tables: [{ schema: schemas[contract.schema], rows, columns: askedColumns(contract) }],
  }
}
