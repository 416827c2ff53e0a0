import { type Scope, scopedRows, type TableContract } from './contracts'
import type { ParsedTable } from './readRows'
import { schemas } from './schemas'
import type { Vocabulary } from './vocabulary'
import type { FileFormat, FileToWrite } from './writeTables'

/** One table that an act asks for, for one funder's scope. */
export interface ContractCut {
  readonly contract: TableContract
  readonly scope: Scope
  readonly format: FileFormat
  readonly language: 'fr' | 'en'
  readonly vocabulary: Vocabulary
}

/** The rows and columns that an act asks for, ready to be written; `null` where the file has no such register. */
export function cutFor(
  readings: readonly ParsedTable[],
  { contract, scope, ...file }: ContractCut,
): FileToWrite | null {
  const reading = readings.find(({ choice }) => choice.schema === contract.schema)
  if (reading === undefined) return null
  const rows = scopedRows(reading.rows, scope)
  return {
    ...file,
    tables: [{ schema: schemas[contract.schema], rows, columns: contract.columns }],
  }
}
