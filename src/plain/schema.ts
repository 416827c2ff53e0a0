import * as z from 'zod/mini'
import { domains, kinds } from '../domain/indicator'
import { stages, taxBases } from '../domain/money'
import { Cluster } from '../api/wire/apiIndex'
import { Indicator } from '../api/wire/indicator'
import { Day, ExactNumber, Id, Text } from '../api/wire/observation'
import { PlainSource, PlainText, whenFields } from './fields'
import { PlainFigure } from './figureSchema'
import type { Schema } from './loose'
import { plainRecords } from './recordSchemas'

/** Version of the plain form that this code reads. */
export const plainVersion = 1

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
  euros: ExactNumber,
  stage: z.enum(stages),
  ...whenFields,
  label: z.optional(PlainText),
  taxBasis: z.optional(z.enum(taxBases)),
  adopted: z.optional(z.nullable(Day)),
  known: z.optional(Day),
  note: z.optional(PlainText),
  source: z.optional(PlainSource),
})

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
