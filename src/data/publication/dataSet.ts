import type * as z from 'zod/mini'
import type { Indicator } from '../wire/indicator'
import type { Amount, Deliverable, Instalment } from '../wire/money'
import type { Observation } from '../wire/observation'
import type { Agreement, Funder, Programme, Territory, Unit } from '../wire/reference'
import type { Act, CitedAct, Company, Computation, Contradiction, Event, Project } from '../wire/register'
import type { Label } from '../../domain/observation'

/** A whole data set, before it is cut into the resources of the API. */
export interface DataSet {
  readonly id: string
  readonly label: Label
  readonly simulated: boolean
  /** Day at which the data are closed. */
  readonly asOf: string
  readonly profile: 'default' | 'alternative'
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
