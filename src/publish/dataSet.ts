import type * as z from 'zod/mini'
import type { Cluster, Committee, HeadlineEntry } from '../api/wire/apiIndex'
import type { Indicator } from '../api/wire/indicator'
import type { Amount, Deliverable, Instalment } from '../api/wire/money'
import type { Observation } from '../api/wire/observation'
import type {
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
import type {
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
import type {
  Appreciation,
  CountingRule,
  Decision,
  Delivery,
  Payment,
  Reply,
} from '../api/wire/reporting'
import type { Label } from '../domain/observation'

/** What is reported while an exercise runs; a data set made of acts alone holds none of it. */
export interface Reporting {
  /** Oldest first. */
  readonly committees: readonly z.infer<typeof Committee>[]
  readonly visits: readonly z.infer<typeof Visit>[]
  readonly participations: readonly z.infer<typeof Participation>[]
  readonly rules: readonly z.infer<typeof CountingRule>[]
  readonly deliveries: readonly z.infer<typeof Delivery>[]
  readonly payments: readonly z.infer<typeof Payment>[]
  readonly decisions: readonly z.infer<typeof Decision>[]
  readonly appreciations: readonly z.infer<typeof Appreciation>[]
  readonly replies: readonly z.infer<typeof Reply>[]
}

export const nothingReported: Reporting = {
  committees: [],
  visits: [],
  participations: [],
  rules: [],
  deliveries: [],
  payments: [],
  decisions: [],
  appreciations: [],
  replies: [],
}

/** What a set says of its own cluster and how people there speak of it; every part may be lacking. */
export interface OwnNames {
  /** Of whose promises it tells; `null` where nobody said. */
  readonly cluster: Cluster | null
  readonly markets: readonly z.infer<typeof Market>[]
  readonly headings: readonly z.infer<typeof Heading>[]
  readonly roadmaps: readonly z.infer<typeof Roadmap>[]
  readonly fed: readonly z.infer<typeof Fed>[]
  readonly announced: readonly z.infer<typeof Announced>[]
}

export const nothingNamed: OwnNames = {
  cluster: null,
  markets: [],
  headings: [],
  roadmaps: [],
  fed: [],
  announced: [],
}

/** A whole data set, before it is cut into the resources of the API. */
export interface DataSet extends Reporting, OwnNames {
  readonly id: string
  readonly label: Label
  readonly simulated: boolean
  /** Day at which the data are closed. */
  readonly asOf: string
  readonly profile: 'default' | 'alternative'
  /** What the dashboard shows, in this order; empty where the rule chooses. */
  readonly headline: readonly HeadlineEntry[]
  readonly units: readonly z.infer<typeof Unit>[]
  readonly territories: readonly z.infer<typeof Territory>[]
  readonly funders: readonly z.infer<typeof Funder>[]
  readonly programmes: readonly z.infer<typeof Programme>[]
  readonly indicators: readonly z.infer<typeof Indicator>[]
  readonly acts: readonly z.infer<typeof Act>[]
  readonly agreements: readonly z.infer<typeof Agreement>[]
  readonly observations: readonly z.infer<typeof Observation>[]
  readonly amounts: readonly z.infer<typeof Amount>[]
  readonly instalments: readonly z.infer<typeof Instalment>[]
  readonly deliverables: readonly z.infer<typeof Deliverable>[]
  readonly projects: readonly z.infer<typeof Project>[]
  readonly events: readonly z.infer<typeof Event>[]
  readonly companies: readonly z.infer<typeof Company>[]
  readonly citedActs: readonly z.infer<typeof CitedAct>[]
  readonly contradictions: readonly z.infer<typeof Contradiction>[]
  readonly computations: readonly z.infer<typeof Computation>[]
}

export type ObservationRecord = DataSet['observations'][number]
