import { columnOf, schemas } from '../../data/files/schemas'
import type { SchemaId } from '../../data/files/schema'
import { currentLocale } from '../../format/locale'

export const schemaName = (id: SchemaId): string => schemas[id].label[currentLocale()]

export const columnName = (schema: SchemaId, id: string): string => columnOf(schema, id)?.label[currentLocale()] ?? id
