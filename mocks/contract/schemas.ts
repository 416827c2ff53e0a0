import * as z from 'zod/mini'
import { ApiIndex, type ResourceName } from '../../src/data/wire/apiIndex'
import { Catalogue, CatalogueRows } from '../../src/data/wire/catalogue'
import { IndicatorResource } from '../../src/data/wire/indicator'
import { resourceLists } from '../../src/data/wire/resources'

export type JsonSchema = Readonly<Record<string, unknown>>

/** Unknown fields are allowed: a newer minor version may add some. */
function schemaOf(schema: z.ZodMiniType): Record<string, unknown> {
  const { $schema: _dialect, '~standard': _standard, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  return rest
}

function listsSchema(name: ResourceName): JsonSchema {
  const lists = Object.entries(resourceLists[name]).map(([list, record]) => [list, { type: 'array', items: schemaOf(record) }] as const)
  return { type: 'object', properties: Object.fromEntries(lists), required: lists.map(([list]) => list) }
}

/** `$defs` says what the rows of each table are once its columns are rows: JSON Schema cannot check them through the columns. */
function catalogueSchema(): JsonSchema {
  return {
    ...schemaOf(Catalogue),
    $defs: Object.fromEntries(Object.entries(CatalogueRows).map(([table, row]) => [`${table}Row`, schemaOf(row)])),
  }
}

/** The JSON Schema (2020-12) of each resource, from the very schemas with which the page reads it, by name. */
export function contractSchemas(): Map<string, JsonSchema> {
  const bodies: [string, JsonSchema][] = [
    ['index', schemaOf(ApiIndex)],
    ['catalogue', catalogueSchema()],
    ['indicator', schemaOf(IndicatorResource)],
    ...(Object.keys(resourceLists) as ResourceName[]).map((name): [string, JsonSchema] => [name, listsSchema(name)]),
  ]
  return new Map(bodies.map(([name, body]) => [name, { $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...body }]))
}

/** Name of the schema that a file of the API keeps, by its path below `api/v1/`. */
export function schemaNameOf(path: string): string {
  const [folder = '', file] = path.split('/').slice(-2)
  if (file !== undefined && folder === 'indicators') return 'indicator'
  const name = (file ?? folder).split('.')[0] ?? ''
  return name.startsWith('catalogue-') ? 'catalogue' : name
}
