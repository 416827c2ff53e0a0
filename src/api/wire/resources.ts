import * as z from 'zod/mini'
import type { ResourceName } from './apiIndex'
import { Amount, Deliverable, Instalment } from './money'
import { Id, Label, Text } from './observation'
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
} from './reference'
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
} from './register'
import { Appreciation, CountingRule, Decision, Delivery, Payment, Reply } from './reporting'

const figureKinds = [
  'observation',
  'amount',
  'instalment',
  'deliverable',
  'project',
  'event',
  'company',
  'citedAct',
] as const

/** One figure taken from an act, with what it is a figure of. */
export const SourcedFigure = z.object({
  kind: z.enum(figureKinds),
  id: Id,
  /** Indicator of an observation, so that its page can be linked. */
  indicator: z.optional(Id),
  label: Label,
  act: Id,
  section: Id,
  row: Text,
  printed: Text,
})
export type SourcedFigure = z.infer<typeof SourcedFigure>

/** The lists of each resource, with the schema of their records. */
export const resourceLists = {
  reference: {
    units: Unit,
    territories: Territory,
    markets: Market,
    headings: Heading,
    roadmaps: Roadmap,
    fed: Fed,
    announced: Announced,
  },
  programmes: {
    programmes: Programme,
    amounts: Amount,
    instalments: Instalment,
    deliverables: Deliverable,
  },
  agreements: { agreements: Agreement },
  funders: { funders: Funder },
  projects: { projects: Project },
  events: { events: Event, participations: Participation },
  visits: { visits: Visit },
  companies: { companies: Company },
  sources: { acts: Act, citedActs: CitedAct, figures: SourcedFigure },
  contradictions: { contradictions: Contradiction, computations: Computation },
  reporting: { rules: CountingRule, deliveries: Delivery, payments: Payment },
  committees: { decisions: Decision, appreciations: Appreciation, replies: Reply },
} as const satisfies Record<ResourceName, Record<string, z.ZodMiniType<object>>>
export type ResourceLists = typeof resourceLists

/** Lists that came after version 1.0 of the contract: an answer without one holds none of its records. */
export const laterLists: ReadonlySet<string> = new Set([
  'markets',
  'headings',
  'roadmaps',
  'fed',
  'announced',
])
