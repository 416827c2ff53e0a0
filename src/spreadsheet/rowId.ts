import { isPeriod, type SchemaId, type Value } from './schema'

/** Columns that tell one row from another, where the file gives no id. */
const keys: Readonly<Record<SchemaId, readonly string[]>> = {
  projects: ['name', 'year'],
  visits: ['company', 'date'],
  events: ['name', 'date'],
  participations: ['event', 'organisation'],
  actions: ['action', 'organisation', 'date'],
  sector: ['company'],
  clusters: ['organisation', 'date'],
  boards: ['organisation', 'date'],
  indicators: ['indicator', 'role', 'population', 'territory', 'nature', 'period'],
  deliveries: ['deliverable', 'note', 'day'],
}

const prefixes: Readonly<Record<SchemaId, string>> = {
  projects: 'project',
  visits: 'visit',
  events: 'event',
  participations: 'participation',
  actions: 'action',
  sector: 'sector',
  clusters: 'cluster',
  boards: 'board',
  indicators: 'figure',
  deliveries: 'delivery',
}

const longest = 100

function textOf(value: Value): string {
  if (isPeriod(value)) return value.start
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

/**
 * Id of a row from what tells it from others: the same row of a later file has the same id, so that two files can be
 * compared. Lower case, digits and hyphens, as ids are in the contract.
 */
export function rowId(schema: SchemaId, values: Readonly<Record<string, Value>>): string {
  const words = keys[schema].map((column) => textOf(values[column] ?? null))
  const slug = [prefixes[schema], ...words]
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
  return slug.slice(0, longest).replaceAll(/^-+|-+$/g, '')
}
