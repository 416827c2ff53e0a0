import * as z from 'zod/mini'
import { kinds } from '../../domain/indicator'
import { levels, natures, observationStatuses, operators, roles } from '../../domain/observation'
import { stages, taxBases } from '../../domain/money'
import { Href } from './apiIndex'
import { Day, directions, Due, ExactNumber, Id, Sign, Text } from './observation'

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const column = z.union([z.array(cell), z.object({ of: z.array(cell), at: z.array(z.int()) })])
const table = z.object({
  length: z.int().check(z.nonnegative(), z.maximum(1_000_000)),
  columns: z.record(z.string(), column),
})

/**
 * All that the overview shows of one exercise, in one language: tables written as columns
 * (`columns.ts`), each row of which is checked by the schema below that bears its name.
 */
export const Catalogue = z.object({
  exercise: z.int(),
  language: z.enum(['fr', 'en']),
  indicators: table,
  populations: table,
  promises: table,
  figures: table,
  units: table,
  territories: table,
  programmes: table,
  axes: table,
  shares: table,
  agreements: table,
  funders: table,
  acts: table,
  sections: table,
  /**
   * Where the catalogue holds only the figures that readings need: files of what trajectories draw besides, for `size`
   * indicators each, in the order of the indicators. Those of the first `size` are in the catalogue.
   */
  series: z.optional(z.object({ size: z.int().check(z.positive()), hrefs: z.array(Href) })),
})
export type Catalogue = z.infer<typeof Catalogue>

/** The figures of a group of indicators that only their trajectories draw. */
export const SeriesGroup = z.object({ figures: table })
export type SeriesGroup = z.infer<typeof SeriesGroup>

const figureFields = {
  id: Id,
  indicator: Id,
  population: Id,
  territory: Id,
  likelyTerritory: z.optional(Id),
  nature: z.optional(z.enum(natures)),
  start: z.optional(Day),
  end: z.optional(Day),
  value: z.optional(ExactNumber),
  upper: z.optional(ExactNumber),
  /** Where it is not the indicator's own: 9 projects among contracts. */
  unit: z.optional(Id),
  operator: z.optional(z.enum(operators)),
  words: z.optional(Text),
  status: z.enum(observationStatuses),
  level: z.enum(levels),
  known: Day,
  adopted: z.optional(Day),
  /** Flags parted by spaces. */
  flags: z.optional(z.string()),
  direction: z.optional(z.enum(directions)),
  baseline: z.optional(Id),
  partOf: z.optional(Id),
  restates: z.optional(Id),
  revises: z.optional(Id),
  /** Why it replaces the figure that it revises. */
  reason: z.optional(Text),
  act: z.optional(Id),
  section: z.optional(Id),
}

/** A figure has a first and a last day, or neither. */
const isPeriod = z.refine<{ start?: string | undefined; end?: string | undefined }>(
  ({ start, end }) => (start === undefined ? end === undefined : end !== undefined && start <= end),
  {
    error: 'start ≤ end',
    path: ['end'],
  },
)

/** The rows of each table of a catalogue, once its columns are rows again. */
export const CatalogueRows = {
  indicators: z.object({
    id: Id,
    label: Text,
    domain: Text,
    kind: z.enum(kinds),
    ascending: z.boolean(),
    unit: Id,
    /** `linear`, or twelve shares parted by spaces. */
    fills: z.optional(z.string()),
    tolerance: z.optional(ExactNumber),
    toleranceAuthor: z.optional(Text),
  }),
  populations: z.object({ indicator: Id, id: Id, label: Text }),
  promises: z
    .object({ ...figureFields, agreement: z.optional(Id), programme: Id, axis: z.optional(Id) })
    .check(isPeriod),
  figures: z
    .object({
      ...figureFields,
      role: z.enum(roles),
      low: z.optional(ExactNumber),
      high: z.optional(ExactNumber),
    })
    .check(isPeriod),
  units: z.object({ id: Id, one: Text, other: Text, symbol: z.optional(Sign), whole: z.boolean() }),
  territories: z.object({ id: Id, label: Text, short: z.optional(Text) }),
  programmes: z.object({
    id: Id,
    label: Text,
    start: Day,
    end: Day,
    total: z.optional(ExactNumber),
    taxBasis: z.optional(z.enum(taxBases)),
  }),
  axes: z.object({ programme: Id, id: Id, label: Text }),
  /** What each funder gives to a programme in whose budget it stands. */
  shares: z.object({ programme: Id, funder: Id, euros: ExactNumber, stage: z.enum(stages) }),
  agreements: z.object({
    id: Id,
    label: Text,
    programme: Id,
    parties: Text,
    cofunders: z.optional(z.string()),
    reportDue: z.optional(Due),
  }),
  funders: z.object({ id: Id, label: Text, short: Text }),
  acts: z.object({ id: Id, label: Text, number: z.optional(Text), adopted: Day }),
  sections: z.object({ act: Id, id: Id, label: Text }),
}
export type CatalogueTable = keyof typeof CatalogueRows
