import * as z from 'zod/mini'
import { Cluster, HeadlineEntry } from '../../src/api/wire/apiIndex'
import { Indicator } from '../../src/api/wire/indicator'
import { Amount, Deliverable, Instalment } from '../../src/api/wire/money'
import { Observation, Text } from '../../src/api/wire/observation'
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
} from '../../src/api/wire/reference'
import {
  Act,
  CitedAct,
  Company,
  Computation,
  Contradiction,
  Event,
  Project,
} from '../../src/api/wire/register'

/**
 * What a transcriber writes for one act. Strict at the first level: a misspelt field is an error
 * here, while readers of the published contract ignore fields that they do not know.
 */
export const ActFile = z.strictObject({
  act: z.strictObject(Act.shape),
  indicators: z.array(z.strictObject(Indicator.shape)),
  agreements: z.array(z.strictObject(Agreement.shape)),
  observations: z.array(z.strictObject(Observation.shape)),
  amounts: z.array(z.strictObject(Amount.shape)),
  instalments: z.array(z.strictObject(Instalment.shape)),
  deliverables: z.array(z.strictObject(Deliverable.shape)),
  projects: z.array(z.strictObject(Project.shape)),
  events: z.array(z.strictObject(Event.shape)),
  companies: z.array(z.strictObject(Company.shape)),
  citedActs: z.array(z.strictObject(CitedAct.shape)),
  contradictions: z.array(z.strictObject(Contradiction.shape)),
  computations: z.array(z.strictObject(Computation.shape)),
})
export type ActFile = z.infer<typeof ActFile>

/** Words, names and indicators that several acts share. */
export const ReferenceFile = z.strictObject({
  units: z.array(z.strictObject(Unit.shape)),
  territories: z.array(z.strictObject(Territory.shape)),
  funders: z.array(z.strictObject(Funder.shape)),
  programmes: z.array(z.strictObject(Programme.shape)),
  indicators: z.array(z.strictObject(Indicator.shape)),
  cluster: z.strictObject(Cluster.shape),
  markets: z.array(z.strictObject(Market.shape)),
  headings: z.array(z.strictObject(Heading.shape)),
  roadmaps: z.array(z.strictObject(Roadmap.shape)),
  fed: z.array(z.strictObject(Fed.shape)),
  announced: z.array(z.strictObject(Announced.shape)),
  /** What the dashboard shows, in this order. */
  headline: z.array(z.strictObject(HeadlineEntry.shape)),
})
export type ReferenceFile = z.infer<typeof ReferenceFile>

/** Contradictions that only show when two acts are read side by side. */
export const AcrossFile = z.strictObject({
  contradictions: z.array(z.strictObject(Contradiction.shape)),
  computations: z.array(z.strictObject(Computation.shape)),
})

/** Numerals of an act that are no figure, each with a reason. */
export const IgnoredFile = z.strictObject({
  /** A regular expression whose match holds only such numerals, anywhere in the act. */
  patterns: z.array(z.strictObject({ pattern: Text, reason: Text })),
  /** Numerals of one row or sentence: those in `printed`, in order, or all that no source covers. */
  rows: z.array(
    z.strictObject({
      section: Text,
      row: Text,
      printed: z.union([z.literal('all'), z.array(Text)]),
      reason: Text,
    }),
  ),
})
export type IgnoredFile = z.infer<typeof IgnoredFile>
