import type { Finding } from './errors'
import { formatPath, shorten } from './findings'
import { onceFor } from './onceFor'
import type { Parsed } from './parse'

type Lists = ReadonlyMap<string, readonly object[]>

/** That fields name records of other lists: which lists, by the list and the field (`a.b` goes inside) where the names stand. */
export type Pointers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** References that a page looks after. */
export const pointers: Pointers = {
  observations: {
    territory: ['territories'],
    agreement: ['agreements'],
    programme: ['programmes'],
  },
  amounts: { programme: ['programmes'], agreement: ['agreements'], funder: ['funders'] },
  instalments: { agreement: ['agreements'] },
  deliverables: { programme: ['programmes'], agreement: ['agreements'] },
  agreements: {
    act: ['acts'],
    programme: ['programmes'],
    parties: ['funders'],
    cofunders: ['funders'],
  },
  funders: { territory: ['territories'] },
  figures: { act: ['acts'] },
  projects: { territory: ['territories'], programme: ['programmes'] },
  events: { territory: ['territories'], programme: ['programmes'] },
  participations: { event: ['events'], territory: ['territories'] },
  visits: { territory: ['territories'] },
  rules: { territory: ['territories'], programme: ['programmes'] },
  deliveries: { deliverable: ['deliverables'] },
  payments: { instalment: ['instalments'] },
  contradictions: { computations: ['computations'] },
}

/** Lists of which the sources name every figure, by what a figure is. */
const sourced: Readonly<Record<string, string>> = {
  amount: 'amounts',
  instalment: 'instalments',
  deliverable: 'deliverables',
  project: 'projects',
  event: 'events',
  company: 'companies',
  citedAct: 'citedActs',
}

const inside = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined

/** The ids that a field holds: none, one, or those of a list. */
function textsAt(record: object, field: string): string[] {
  const value = field.includes('.')
    ? field.split('.').reduce<unknown>(inside, record)
    : inside(record, field)
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string')
}
const idOf = (record: object): string => textsAt(record, 'id')[0] ?? ''

/** The ids of the records of a list: every page holds what it read against them. */
const idsIn = onceFor(
  (records: readonly object[]): ReadonlySet<string> => new Set(records.map(idOf)),
)

/** A record, the field of it that names another one, and the lists of which none has that one. */
export interface Lost {
  readonly list: string
  readonly record: object
  readonly field: string
  readonly id: string
  readonly to: readonly string[]
}

/** Every reference of some lists that leads nowhere. A list that is not at hand says nothing. */
export function lostAmong(table: Pointers, from: Lists, to: Lists): Lost[] {
  return [...from].flatMap(([list, records]) =>
    Object.entries(table[list] ?? {})
      .filter(([, targets]) => targets.every((target) => to.has(target)))
      .flatMap(([field, targets]) => {
        const ids = targets.map((target) => idsIn(to.get(target) ?? []))
        return records.flatMap((record) =>
          textsAt(record, field)
            .filter((id) => !ids.some((of) => of.has(id)))
            .map((id) => ({ list, record, field, id, to: targets })),
        )
      }),
  )
}

/**
 * What the records of some lists name and other lists do not have: one finding for each reference that leads nowhere, and a
 * single one for a list that is empty although others name its records. A list that is not at hand says nothing.
 */
export function lostReferences(from: Lists, to: Lists): Finding[] {
  const all = lostAmong(pointers, from, to)
  const isEmpty = (list: string): boolean => to.get(list)?.length === 0
  const empty = new Set(all.flatMap((lost) => lost.to.filter(isEmpty)))
  for (const record of from.get('figures') ?? [])
    for (const kind of textsAt(record, 'kind')) {
      const target = sourced[kind] ?? ''
      if (isEmpty(target)) empty.add(target)
    }
  return [
    ...all
      .filter((lost) => !lost.to.some(isEmpty))
      .map(({ list, record, field, id, to: expected }) => ({
        path: formatPath([list, idOf(record), field]),
        expected: expected.join(', '),
        found: shorten(id),
        odd: 'lost' as const,
      })),
    ...[...empty].map((list) => ({
      path: list,
      expected: '≥ 1',
      found: '[]',
      odd: 'empty' as const,
    })),
  ]
}

const listsOf = onceFor(
  (reading: object): Lists =>
    new Map(
      Object.entries(reading).filter((entry): entry is [string, object[]] =>
        Array.isArray(entry[1]),
      ),
    ),
)

/** References of one reading that lead nowhere in another: looked for once, whatever pages show both. */
const lostBetween = onceFor((from: object) =>
  onceFor((to: object) => (from === to ? [] : lostReferences(listsOf(from), listsOf(to)))),
)

/** The observations that a reading names, as findings write them. */
const observationsIn = onceFor(
  (reading: object): ReadonlySet<string> =>
    new Set(
      (listsOf(reading).get('figures') ?? [])
        .filter((figure) => textsAt(figure, 'kind')[0] === 'observation')
        .map((figure) => shorten(idOf(figure))),
    ),
)

/** References of an indicator's figures that neither its own answer nor the sources name; of a large set the sources name none. */
function lostElsewhere(readings: readonly Parsed[]): Finding[] {
  const known = readings.map(observationsIn).filter(({ size }) => size > 0)
  if (known.length === 0) return []
  return readings.flatMap(({ elsewhere = [] }) =>
    elsewhere.filter(({ found }) => !known.some((ids) => ids.has(found))),
  )
}

/**
 * What is odd about the files that a page has read: what each said when it was read, and references between them that lead
 * nowhere; a list that several find empty is told once. A file that is not there says nothing.
 */
export function oddAmong(readings: readonly Parsed[]): Finding[] {
  const told = [
    ...readings.flatMap(({ notices }) => notices),
    ...readings.flatMap((from) => readings.flatMap(lostBetween(from))),
    ...lostElsewhere(readings),
  ]
  const empty = told.filter(({ odd }) => odd === 'empty')
  return [
    ...told.filter(({ odd }) => odd !== 'empty'),
    ...new Map(empty.map((notice) => [notice.path, notice])).values(),
  ]
}
