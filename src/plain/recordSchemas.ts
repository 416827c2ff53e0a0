import * as z from 'zod/mini'
import { Committee } from '../api/wire/apiIndex'
import { resourceLists } from '../api/wire/resources'
import { whenFields } from './fields'
import { loosened, type Schema } from './loose'

const {
  reference,
  sources,
  funders,
  programmes,
  agreements,
  projects,
  events,
  visits,
  companies,
  contradictions,
  reporting,
  committees,
} = resourceLists

const anyOf = (...fields: readonly string[]): ReadonlySet<string> => new Set(fields)
const kept = ['known', 'status', 'territory']

/** Records of the API's own lists, with what may be left out of each. */
export const recordLists = {
  units: { record: reference.units, mayLack: anyOf('other', 'whole') },
  territories: { record: reference.territories, mayLack: anyOf() },
  markets: { record: reference.markets, mayLack: anyOf() },
  headings: { record: reference.headings, mayLack: anyOf() },
  roadmaps: { record: reference.roadmaps, mayLack: anyOf() },
  fed: { record: reference.fed, mayLack: anyOf() },
  announced: { record: reference.announced, mayLack: anyOf() },
  acts: { record: sources.acts, mayLack: anyOf('authority', 'adopted') },
  funders: { record: funders.funders, mayLack: anyOf('short') },
  programmes: { record: programmes.programmes, mayLack: anyOf('purpose', 'period') },
  agreements: { record: agreements.agreements, mayLack: anyOf('act', 'period', 'adopted') },
  amounts: { record: programmes.amounts, mayLack: anyOf('role', 'total', 'taxBasis', 'known') },
  instalments: { record: programmes.instalments, mayLack: anyOf('condition') },
  deliverables: {
    record: programmes.deliverables,
    mayLack: anyOf('programme', 'frequency', 'words'),
  },
  projects: { record: projects.projects, mayLack: anyOf(...kept) },
  events: { record: events.events, mayLack: anyOf(...kept) },
  participations: { record: events.participations, mayLack: anyOf(...kept, 'kind') },
  visits: { record: visits.visits, mayLack: anyOf(...kept) },
  companies: { record: companies.companies, mayLack: anyOf('list') },
  citedActs: { record: sources.citedActs, mayLack: anyOf('held') },
  contradictions: { record: contradictions.contradictions, mayLack: anyOf('rounding', 'state') },
  computations: { record: contradictions.computations, mayLack: anyOf() },
  committees: { record: Committee, mayLack: anyOf() },
  rules: { record: reporting.rules, mayLack: anyOf('population', 'territory') },
  deliveries: { record: reporting.deliveries, mayLack: anyOf('status', 'known') },
  payments: { record: reporting.payments, mayLack: anyOf('status', 'known') },
  decisions: { record: committees.decisions, mayLack: anyOf('status') },
  appreciations: { record: committees.appreciations, mayLack: anyOf('status') },
  replies: { record: committees.replies, mayLack: anyOf('status') },
} as const
export type RecordList = keyof typeof recordLists

/** Fields that only the plain form has: a period in short, and what stands in a list of its own in the API. */
const further: Partial<Record<RecordList, Readonly<Record<string, Schema>>>> = {
  // One by one, as figures: a wrong amount does not take its programme along.
  programmes: { ...whenFields, funding: z.optional(z.unknown()) },
  agreements: whenFields,
  amounts: whenFields,
  deliverables: { copies: z.optional(z.int().check(z.positive())) },
}

function plainRecord(list: RecordList): Schema {
  const { record, mayLack } = recordLists[list]
  const loose = loosened(record, mayLack)
  const own = further[list]
  // A record is an object, and stays one when it is loosened.
  return own === undefined
    ? loose
    : z.object({ ...(loose as z.ZodMiniObject<Record<string, Schema>>).shape, ...own })
}

/** How a record of each list may be written. */
export const plainRecords = Object.fromEntries(
  Object.keys(recordLists).map((list) => [list, plainRecord(list as RecordList)]),
) as Readonly<Record<RecordList, Schema>>
