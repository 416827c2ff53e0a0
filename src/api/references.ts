import type { Finding } from './errors'
import { formatPath, shorten } from './findings'
import type { Reading } from './parse'

type Lists = ReadonlyMap<string, readonly object[]>

/** Fields that name a record of another list: which list, by the list and the field where the name stands. */
const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  observations: { territory: 'territories', agreement: 'agreements', programme: 'programmes' },
  amounts: { programme: 'programmes', agreement: 'agreements', funder: 'funders' },
  instalments: { agreement: 'agreements' },
  deliverables: { programme: 'programmes', agreement: 'agreements' },
  agreements: {
    act: 'acts',
    programme: 'programmes',
    parties: 'funders',
    cofunders: 'funders',
  },
  funders: { territory: 'territories' },
  figures: { act: 'acts' },
  projects: { territory: 'territories', programme: 'programmes' },
  events: { territory: 'territories', programme: 'programmes' },
  participations: { event: 'events', territory: 'territories' },
  visits: { territory: 'territories' },
  rules: { territory: 'territories', programme: 'programmes' },
  deliveries: { deliverable: 'deliverables' },
  payments: { instalment: 'instalments' },
  contradictions: { computations: 'computations' },
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

const textsAt = (record: object, field: string): string[] => {
  const value: unknown = Reflect.get(record, field)
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string')
}
const idOf = (record: object): string => textsAt(record, 'id')[0] ?? ''

/**
 * What the records of some lists name and other lists do not have: one finding for each reference that leads nowhere, and a
 * single one for a list that is empty although others name its records. A list that is not at hand says nothing.
 */
export function lostReferences(from: Lists, to: Lists): Finding[] {
  const empty = new Set<string>()
  const lost: Finding[] = []
  for (const [list, records] of from)
    for (const [field, target] of Object.entries(named[list] ?? {})) {
      const known = to.has(target) ? new Set(to.get(target)?.map(idOf)) : null
      for (const record of known === null ? [] : records)
        for (const id of textsAt(record, field)) {
          if (known?.size === 0) empty.add(target)
          else if (!known?.has(id))
            lost.push({
              path: formatPath([list, idOf(record), field]),
              expected: target,
              found: shorten(id),
              odd: 'lost',
            })
        }
    }
  for (const record of from.get('figures') ?? [])
    for (const kind of textsAt(record, 'kind')) {
      const target = sourced[kind] ?? ''
      if (to.get(target)?.length === 0) empty.add(target)
    }
  return [
    ...lost,
    ...[...empty].map((list) => ({
      path: list,
      expected: '≥ 1',
      found: '[]',
      odd: 'empty' as const,
    })),
  ]
}

const listsOf = (reading: object): Lists =>
  new Map(
    Object.entries(reading).filter((entry): entry is [string, object[]] => Array.isArray(entry[1])),
  )

/** References of an indicator's figures that neither its own answer nor the sources name; of a large set the sources name none. */
function lostElsewhere(readings: readonly Reading[]): Finding[] {
  const figures = readings.flatMap((reading) => listsOf(reading).get('figures') ?? [])
  const known = new Set(
    figures
      .filter((figure) => textsAt(figure, 'kind')[0] === 'observation')
      .map((figure) => shorten(idOf(figure))),
  )
  if (known.size === 0) return []
  return readings.flatMap(({ elsewhere = [] }) =>
    elsewhere.filter(({ found }) => !known.has(found)),
  )
}

/**
 * What is odd about the files that a page has read: what each said when it was read, and references between them that lead
 * nowhere; a list that several find empty is told once. A file that is not there says nothing.
 */
export function oddAmong(readings: readonly Reading[]): Finding[] {
  const all = readings.map(listsOf)
  const between = all.flatMap((from) =>
    all.flatMap((to) => (from === to ? [] : lostReferences(from, to))),
  )
  const told = [
    ...readings.flatMap(({ notices }) => notices),
    ...between,
    ...lostElsewhere(readings),
  ]
  const empty = told.filter(({ odd }) => odd === 'empty')
  return [
    ...told.filter(({ odd }) => odd !== 'empty'),
    ...new Map(empty.map((notice) => [notice.path, notice])).values(),
  ]
}
