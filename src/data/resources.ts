import type * as z from 'zod/mini'
import { ContractError, type Finding } from './errors'
import { formatPath, shorten } from './findings'
import { gather, type Reading, readRecords } from './parse'
import type { ResourceName } from './wire/apiIndex'
import { type ResourceLists, resourceLists } from './wire/resources'

type Lists = Readonly<Record<string, z.ZodMiniType<object>>>
type Read<L extends Lists> = { readonly [K in keyof L]: readonly z.infer<L[K]>[] }

/** What a resource holds: `ResourceReading<'programmes'>` has `programmes`, `amounts`, `instalments`, `deliverables`. */
export type ResourceReading<N extends ResourceName> = Read<ResourceLists[N]> & Reading

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const idOf = (record: object): string => ('id' in record ? String(record.id) : '')
/** A figure of the sources is named by its kind too: an amount and a target may share an id. */
const figureKeyOf = (record: object): string => `${'kind' in record ? String(record.kind) : ''} ${idOf(record)}`

interface Reference {
  readonly list: string
  readonly field: string
  readonly to: string
}

/** References between the lists of one resource. */
const references: Partial<Record<ResourceName, readonly Reference[]>> = {
  programmes: [
    { list: 'amounts', field: 'programme', to: 'programmes' },
    { list: 'deliverables', field: 'programme', to: 'programmes' },
  ],
  sources: [{ list: 'figures', field: 'act', to: 'acts' }],
  contradictions: [{ list: 'contradictions', field: 'computations', to: 'computations' }],
}

function danglingIn(lists: ReadonlyMap<string, readonly object[]>, { list, field, to }: Reference): Finding[] {
  const known = new Set((lists.get(to) ?? []).map(idOf))
  return (lists.get(list) ?? []).flatMap((record) => {
    const value: unknown = Reflect.get(record, field)
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
    return ids
      .filter((id): id is string => typeof id === 'string' && !known.has(id))
      .map((id) => ({ path: formatPath([list, idOf(record), field]), expected: to, found: shorten(id) }))
  })
}

/**
 * A resource of lists. Bad records are set aside one by one, references that lead nowhere are
 * noticed; a missing list refuses the resource (ContractError).
 */
export function readResource<N extends ResourceName>(name: N, value: unknown): ResourceReading<N> {
  if (!isRecord(value)) throw new ContractError('shape', { path: '', expected: 'object', found: shorten(value) })
  const schemas: Lists = resourceLists[name]
  const readings = new Map(
    Object.entries(schemas).map(([list, schema]) => [
      list,
      readRecords(schema, value[list], [list], list === 'figures' ? figureKeyOf : idOf),
    ]),
  )
  const lists = new Map([...readings].map(([list, { records }]) => [list, records]))
  const notices = (references[name] ?? []).flatMap((reference) => danglingIn(lists, reference))
  // Built from the very table that the type is made of.
  return { ...Object.fromEntries(lists), ...gather(...readings.values(), { setAside: [], notices }) } as ResourceReading<N>
}
