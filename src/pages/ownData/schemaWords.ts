import { columnOf, schemas } from '../../spreadsheet/schemas'
import type { SchemaId } from '../../spreadsheet/schema'
import { currentLocale } from '../../format/locale'

export const schemaName = (id: SchemaId): string => schemas[id].label[currentLocale()]

export const columnName = (schema: SchemaId, id: string): string =>
  columnOf(schema, id)?.label[currentLocale()] ?? id

/** One of a closed list, as a message names it. */
export function choiceName(schema: SchemaId, column: string, id: string): string {
  const known = columnOf(schema, column)
  const choices = known?.kind === 'choice' ? known.choices : []
  return choices.find((choice) => choice.id === id)?.label[currentLocale()] ?? id
}
