import type * as z from 'zod/mini'
import { ContractError } from './errors'
import { shorten } from './findings'
import { gather, type Parsed, readRecords } from './parse'
import { lostReferences } from './references'
import type { ResourceName } from './wire/apiIndex'
import { laterLists, type ResourceLists, resourceLists } from './wire/resources'

type Lists = Readonly<Record<string, z.ZodMiniType<object>>>
type Read<L extends Lists> = { readonly [K in keyof L]: readonly z.infer<L[K]>[] }

/** What a resource holds: `ParsedResource<'programmes'>` has `programmes`, `amounts`, `instalments`, `deliverables`. */
export type ParsedResource<N extends ResourceName> = Read<ResourceLists[N]> & Parsed

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const idOf = (record: object): string => ('id' in record ? String(record.id) : '')
/** A figure of the sources is named by its kind too: an amount and a target may share an id. */
const figureKeyOf = (record: object): string =>
  `${'kind' in record ? String(record.kind) : ''} ${idOf(record)}`

/**
 * A resource of lists. Bad records are set aside one by one, references that lead nowhere are
 * noticed; a missing list refuses the resource (ContractError).
 */
export function readResource<N extends ResourceName>(name: N, value: unknown): ParsedResource<N> {
  if (!isRecord(value))
    throw new ContractError('shape', { path: '', expected: 'object', found: shorten(value) })
  const schemas: Lists = resourceLists[name]
  const readings = new Map(
    Object.entries(schemas).map(([list, schema]) => [
      list,
      readRecords(
        schema,
        value[list] ?? (laterLists.has(list) ? [] : undefined),
        [list],
        list === 'figures' ? figureKeyOf : idOf,
      ),
    ]),
  )
  const lists = new Map([...readings].map(([list, { records }]) => [list, records]))
  const notices = lostReferences(lists, lists)
  // Built from the very table that the type is made of.
  return {
    ...Object.fromEntries(lists),
    ...gather(...readings.values(), { setAside: [], notices }),
  } as ParsedResource<N>
}
