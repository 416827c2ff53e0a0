import * as z from 'zod/mini'
import { domains, kinds } from '../domain/indicator'
import { dataFlags, levels, natures, observationStatuses, operators } from '../domain/observation'
import { stages, taxBases } from '../domain/money'
import { Cluster, Committee } from '../api/wire/apiIndex'
import { Indicator } from '../api/wire/indicator'
import { Amount, Deliverable, Instalment } from '../api/wire/money'
import { Day, directions, Figure, Id, Text } from '../api/wire/observation'
import {
  Agreement,
  Announced,
  Fed,
  Funder,
  Heading,
  Market,
  Programme,
  Roadmap,
  Territory,
  Unit,
} from '../api/wire/reference'
import {
  Act,
  CitedAct,
  Company,
  Computation,
  Contradiction,
  Event,
  Participation,
  Project,
  Visit,
} from '../api/wire/register'
import {
  Appreciation,
  CountingRule,
  Decision,
  Delivery,
  Payment,
  Reply,
} from '../api/wire/reporting'
import { PlainSource, PlainText, whenChecks, whenFields } from './fields'
import { loosened, type Schema } from './loose'

/** Version of the plain form that this code reads. */
export const plainVersion = 1

const figureFields = {
  id: z.optional(Id),
  ...whenFields,
  value: z.optional(z.nullable(Figure)),
  /** Upper end of a range. */
  upper: z.optional(Figure),
  operator: z.optional(z.nullable(z.enum(operators))),
  words: z.optional(Text),
  direction: z.optional(z.enum(directions)),
  status: z.optional(z.enum(observationStatuses)),
  level: z.optional(z.enum(levels)),
  nature: z.optional(z.nullable(z.enum(natures))),
  unit: z.optional(Text),
  population: z.optional(Text),
  territory: z.optional(Text),
  likelyTerritory: z.optional(Text),
  programme: z.optional(z.nullable(Text)),
  agreement: z.optional(z.nullable(Text)),
  axis: z.optional(z.nullable(Text)),
  adopted: z.optional(z.nullable(Day)),
  known: z.optional(Day),
  note: z.optional(PlainText),
  source: z.optional(PlainSource),
  derived: z.optional(z.object({ low: Figure, high: Figure, how: PlainText })),
  revises: z.optional(z.object({ observation: Id, reason: PlainText })),
  partOf: z.optional(Id),
  baseline: z.optional(Id),
  restates: z.optional(Id),
  flags: z.optional(z.array(z.enum(dataFlags))),
}

/** A result, a target or a starting value, below its indicator. */
export const PlainFigure = z.object(figureFields).check(
  ...whenChecks,
  z.refine(({ value, words }) => typeof value === 'number' || words !== undefined, {
    error: 'number, or words where there is none',
    path: ['value'],
  }),
)
export type PlainFigure = z.infer<typeof PlainFigure>

const PlainUnit = z.union([
  Text,
  z.object({
    id: z.optional(Id),
    one: PlainText,
    other: z.optional(PlainText),
    symbol: z.optional(Text),
    whole: z.optional(z.boolean()),
  }),
])

const PlainPopulation = z.union([
  Text,
  z.object({ id: z.optional(Id), label: PlainText, definition: z.optional(PlainText) }),
])

const indicatorFields = {
  id: z.optional(Id),
  label: z.optional(PlainText),
  definition: z.optional(PlainText),
  domain: z.optional(z.union([z.enum(domains), Text])),
  kind: z.optional(z.enum(kinds)),
  better: z.optional(z.enum(['more', 'less'])),
  unit: z.optional(PlainUnit),
  populations: z.optional(z.array(PlainPopulation)),
  since: z.optional(Day),
  fills: Indicator.shape.fills,
  tolerance: Indicator.shape.tolerance,
}

/** An indicator without its figures, which are read one by one. */
export const PlainIndicator = z.object(indicatorFields).check(
  z.refine(({ id, label }) => id !== undefined || label !== undefined, {
    error: 'text',
    path: ['label'],
  }),
)
export type PlainIndicator = z.infer<typeof PlainIndicator>

/** Lists of figures of an indicator, with the role of each. */
export const figureLists = {
  baselines: 'baseline',
  targets: 'target',
  actuals: 'actual',
} as const

/** What a funder gives to a programme. */
export const PlainFunding = z.object({
  id: z.optional(Id),
  funder: Text,
  euros: Figure,
  stage: z.enum(stages),
  ...whenFields,
  label: z.optional(PlainText),
  taxBasis: z.optional(z.enum(taxBases)),
  adopted: z.optional(z.nullable(Day)),
  known: z.optional(Day),
  note: z.optional(PlainText),
  source: z.optional(PlainSource),
})

const anyOf = (...fields: readonly string[]): ReadonlySet<string> => new Set(fields)
const kept = ['known', 'status', 'territory']

/** Records of the API's own lists, with what may be left out of each. */
export const recordLists = {
  units: { record: Unit, mayLack: anyOf('other', 'whole') },
  territories: { record: Territory, mayLack: anyOf() },
  markets: { record: Market, mayLack: anyOf() },
  headings: { record: Heading, mayLack: anyOf() },
  roadmaps: { record: Roadmap, mayLack: anyOf() },
  fed: { record: Fed, mayLack: anyOf() },
  announced: { record: Announced, mayLack: anyOf() },
  acts: { record: Act, mayLack: anyOf('authority', 'adopted') },
  funders: { record: Funder, mayLack: anyOf('short') },
  programmes: { record: Programme, mayLack: anyOf('purpose', 'period') },
  agreements: { record: Agreement, mayLack: anyOf('act', 'period', 'adopted') },
  amounts: { record: Amount, mayLack: anyOf('role', 'total', 'taxBasis', 'known') },
  instalments: { record: Instalment, mayLack: anyOf('condition') },
  deliverables: { record: Deliverable, mayLack: anyOf('programme', 'frequency', 'words') },
  projects: { record: Project, mayLack: anyOf(...kept) },
  events: { record: Event, mayLack: anyOf(...kept) },
  participations: { record: Participation, mayLack: anyOf(...kept, 'kind') },
  visits: { record: Visit, mayLack: anyOf(...kept) },
  companies: { record: Company, mayLack: anyOf('list') },
  citedActs: { record: CitedAct, mayLack: anyOf('held') },
  contradictions: { record: Contradiction, mayLack: anyOf('rounding', 'state') },
  computations: { record: Computation, mayLack: anyOf() },
  committees: { record: Committee, mayLack: anyOf() },
  rules: { record: CountingRule, mayLack: anyOf('population', 'territory') },
  deliveries: { record: Delivery, mayLack: anyOf('status', 'known') },
  payments: { record: Payment, mayLack: anyOf('status', 'known') },
  decisions: { record: Decision, mayLack: anyOf('status') },
  appreciations: { record: Appreciation, mayLack: anyOf('status') },
  replies: { record: Reply, mayLack: anyOf('status') },
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

/** A panel of the dashboard: an indicator by its id or name, or a whole domain. */
export const PlainHeadline = z.union([
  Text,
  z.object({
    indicator: z.optional(Text),
    domain: z.optional(Text),
    territory: z.optional(Text),
  }),
])

/** What a document says of itself; each field is read on its own. */
export const headFields = {
  $schema: z.string(),
  jalons: z.int(),
  id: Id,
  title: PlainText,
  asOf: Day,
  simulated: z.boolean(),
  profile: z.enum(['default', 'alternative']),
  cluster: z.object({ ...Cluster.shape, name: PlainText }),
} as const

const FigureList = z.optional(z.array(PlainFigure))

/** The whole document, as an editor checks it while one types. */
export const PlainDocument = z.object({
  ...Object.fromEntries(
    Object.entries(headFields).map(([name, field]) => [name, z.optional<Schema>(field)]),
  ),
  headline: z.optional(z.array(PlainHeadline)),
  indicators: z.array(
    z.object({
      ...indicatorFields,
      baselines: FigureList,
      targets: FigureList,
      actuals: FigureList,
    }),
  ),
  ...Object.fromEntries(
    Object.entries(plainRecords).map(([list, record]) => [list, z.optional(z.array(record))]),
  ),
  programmes: z.optional(
    z.array(
      z.object({
        ...(plainRecords.programmes as z.ZodMiniObject<Record<string, Schema>>).shape,
        funding: z.optional(z.array(PlainFunding)),
      }),
    ),
  ),
})
