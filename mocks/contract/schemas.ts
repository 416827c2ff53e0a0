import * as z from 'zod/mini'
import { ApiIndex, Pack, type ResourceName } from '../../src/api/wire/apiIndex'
import { Catalogue, CatalogueRows, SeriesGroup } from '../../src/api/wire/catalogue'
import { IndicatorResource } from '../../src/api/wire/indicator'
import { resourceLists } from '../../src/api/wire/resources'
import { PlainDocument } from '../../src/plain/schema'

export type JsonSchema = Readonly<Record<string, unknown>>

/** Unknown fields are allowed: a newer minor version may add some. */
function schemaOf(schema: z.ZodMiniType): Record<string, unknown> {
  const {
    $schema: _dialect,
    '~standard': _standard,
    ...rest
  } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  return rest
}

function listsSchema(name: ResourceName): JsonSchema {
  const lists = Object.entries(resourceLists[name]).map(
    ([list, record]) => [list, { type: 'array', items: schemaOf(record) }] as const,
  )
  return {
    type: 'object',
    properties: Object.fromEntries(lists),
    required: lists.map(([list]) => list),
  }
}

const strings = { type: 'array', items: { type: 'string' } }
const places = { type: 'array', items: { type: 'integer' } }
/** How columns of thousands of rows may be written besides: patterns around other cells of the row, and ids of another table as steps. */
const shortColumns = [
  {
    type: 'object',
    properties: { of: strings, at: places, slots: strings },
    required: ['of', 'at', 'slots'],
  },
  {
    type: 'object',
    properties: { from: { type: 'string' }, steps: places },
    required: ['from', 'steps'],
  },
]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A schema of tables whose columns may be short ones too. */
function withShortColumns(schema: Record<string, unknown>): Record<string, unknown> {
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const widened = Object.entries(properties).map(([name, table]): [string, unknown] => {
    const columns =
      isRecord(table) && isRecord(table.properties) ? table.properties.columns : undefined
    if (!isRecord(table) || !isRecord(columns) || !isRecord(columns.additionalProperties))
      return [name, table]
    const { anyOf } = columns.additionalProperties
    const cells = { anyOf: [...(Array.isArray(anyOf) ? anyOf : []), ...shortColumns] }
    return [
      name,
      {
        ...table,
        properties: {
          ...(isRecord(table.properties) ? table.properties : {}),
          columns: { ...columns, additionalProperties: cells },
        },
      },
    ]
  })
  return { ...schema, properties: Object.fromEntries(widened) }
}

/** `$defs` says what the rows of each table are once its columns are rows: JSON Schema cannot check them through the columns. */
function catalogueSchema(): JsonSchema {
  return {
    ...withShortColumns(schemaOf(Catalogue)),
    $defs: Object.fromEntries(
      Object.entries(CatalogueRows).map(([table, row]) => [`${table}Row`, schemaOf(row)]),
    ),
  }
}

/** The JSON Schema (2020-12) of each resource, from the very schemas with which the page reads it, by name. */
export function contractSchemas(): Map<string, JsonSchema> {
  const bodies: [string, JsonSchema][] = [
    ['index', schemaOf(ApiIndex)],
    ['catalogue', catalogueSchema()],
    ['series', withShortColumns(schemaOf(SeriesGroup))],
    ['indicator', schemaOf(IndicatorResource)],
    ['pack', schemaOf(Pack)],
    ...(Object.keys(resourceLists) as ResourceName[]).map((name): [string, JsonSchema] => [
      name,
      listsSchema(name),
    ]),
    // No resource: what somebody may write by hand, and what the resources are made of (docs/plain.md).
    ['plain', schemaOf(PlainDocument)],
  ]
  return new Map(
    bodies.map(([name, body]) => [
      name,
      { $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...body },
    ]),
  )
}

/** Name of the schema that a file of the API keeps, by its path below `api/v1/`. */
export function schemaNameOf(path: string): string {
  const [folder = '', file] = path.split('/').slice(-2)
  if (file !== undefined && folder === 'indicators') return 'indicator'
  const name = (file ?? folder).split('.')[0] ?? ''
  return /^(catalogue|series|pack)-/.exec(name)?.[1] ?? name
}
