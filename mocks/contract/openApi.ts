import { contractVersion } from '../../src/publish/apiFiles'
import { resourceNames } from '../../src/api/wire/apiIndex'
import { exampleOf } from './examples'
import { type JsonSchema, schemaNameOf } from './schemas'

type Json = Record<string, unknown>

const hashed = 'public, max-age=31536000, immutable'

const parameters: Readonly<Record<string, Json>> = {
  hash: {
    description: 'First digits of the SHA-256 of the content, as the index names it.',
    schema: { type: 'string', pattern: '^[0-9a-f]{10}$' },
  },
  exercise: { description: 'Year.', schema: { type: 'integer' } },
  language: { description: 'Language of the labels.', schema: { enum: ['fr', 'en'] } },
  group: { description: 'Number of the group, from 0.', schema: { type: 'integer' } },
  kind: { description: 'Kind of the files in it.', schema: { type: 'string' } },
  id: { description: 'Id of an indicator.', schema: { type: 'string' } },
}

interface Resource {
  readonly path: string
  readonly schema: string
  readonly summary: string
}

const resources: readonly Resource[] = [
  {
    path: '/index.json',
    schema: 'index',
    summary:
      'What there is, and the content-hashed address of each resource. The only one that changes.',
  },
  {
    path: '/catalogue-{exercise}-{language}.{hash}.json',
    schema: 'catalogue',
    summary: 'Every promise of one exercise and the figures of its indicators, as columns.',
  },
  {
    path: '/series-{exercise}-{group}.{hash}.json',
    schema: 'series',
    summary:
      'Of a large set: the figures of a group of indicators that trajectories draw and no reading needs.',
  },
  {
    path: '/indicators/{id}.{hash}.json',
    schema: 'indicator',
    summary: 'One indicator with every figure of it.',
  },
  {
    path: '/pack-{kind}.{hash}.json',
    schema: 'pack',
    summary:
      'The files of one kind (exercises-fr, exercises-en, resources, indicators), each as its text: of a small set, asked for in place of many.',
  },
  ...resourceNames.map((name) => ({
    path: `/${name}.{hash}.json`,
    schema: name,
    summary: `The lists of ${name}.`,
  })),
]

const problem = {
  description: 'RFC 9457 problem details.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
}

function operation({ path, schema, summary }: Resource, example: Json | undefined): Json {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])
  const retryAfter = {
    'Retry-After': {
      description: 'Seconds to wait before the next try.',
      schema: { type: 'integer' },
    },
  }
  return {
    operationId: `read-${schema}`,
    summary,
    ...(names.length > 0
      ? {
          parameters: names.map((name) => ({
            name,
            in: 'path',
            required: true,
            ...parameters[name],
          })),
        }
      : {}),
    responses: {
      200: {
        description: 'The resource.',
        headers: {
          'Cache-Control': { schema: { const: names.includes('hash') ? hashed : 'no-cache' } },
        },
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${schema}` },
            ...(example ? { example } : {}),
          },
        },
      },
      404: problem,
      429: { ...problem, headers: retryAfter },
      503: { ...problem, headers: retryAfter },
    },
  }
}

/** OpenAPI 3.1 of the files of the API, with their own schemas and an example of each taken from them. */
export function openApiOf(
  files: ReadonlyMap<string, string>,
  schemas: ReadonlyMap<string, JsonSchema>,
): Json {
  const examples = new Map<string, Json>()
  for (const [path, text] of files) {
    const name = schemaNameOf(path)
    // A list that is empty in the first data set shows its records from the next one.
    const known = examples.get(name)
    if (
      known === undefined ||
      Object.values(known).some((list) => Array.isArray(list) && list.length === 0)
    )
      examples.set(name, exampleOf(text))
  }
  // No set that is published here is large enough to be cut: its group would hold figures as a catalogue does.
  const figures = examples.get('catalogue')?.figures
  if (!examples.has('series') && figures !== undefined) examples.set('series', { figures })
  const problemSchema = {
    type: 'object',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
    },
  }
  const components = [...schemas].map(
    ([name, { $schema: _dialect, ...schema }]) => [name, schema] as const,
  )
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Jalons',
      version: contractVersion,
      description:
        'Read-only JSON over GET, answered directly; data sets after the first stand in a folder of their own, named by the first index, with the same contract: redirects are not followed. Unknown fields are ignored; a newer major version is refused.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: './' }],
    paths: Object.fromEntries(
      resources.map((resource) => [
        resource.path,
        { get: operation(resource, examples.get(resource.schema)) },
      ]),
    ),
    components: { schemas: { ...Object.fromEntries(components), problem: problemSchema } },
  }
}
