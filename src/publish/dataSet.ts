import type * as z from 'zod/mini'
import type { Cluster, Committee, HeadlineEntry, ResourceName } from '../api/wire/apiIndex'
import type { Indicator } from '../api/wire/indicator'
import type { Observation } from '../api/wire/observation'
import type { ResourceLists } from '../api/wire/resources'
import type { Label } from '../domain/observation'

/** The lists of a resource, record by record. */
type ListsOf<N extends ResourceName> = {
  readonly [L in keyof ResourceLists[N]]: readonly z.infer<ResourceLists[N][L]>[]
}

/** What is reported while an exercise runs; a data set made of acts alone holds none of it. */
export interface Reporting
  extends
    ListsOf<'visits'>,
    Pick<ListsOf<'events'>, 'participations'>,
    ListsOf<'reporting'>,
    ListsOf<'committees'> {
  /** Oldest first. */
  readonly committees: readonly z.infer<typeof Committee>[]
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
export interface OwnNames extends Omit<ListsOf<'reference'>, 'units' | 'territories'> {
  /** Of whose promises it tells; `null` where nobody said. */
  readonly cluster: Cluster | null
}

export const nothingNamed: OwnNames = {
  cluster: null,
  markets: [],
  headings: [],
  roadmaps: [],
  fed: [],
  announced: [],
}

/** A whole data set, before it is cut into the resources of the API: all their lists but that of the sources, which repeats them. */
export interface DataSet
  extends
    Reporting,
    OwnNames,
    Pick<ListsOf<'reference'>, 'units' | 'territories'>,
    ListsOf<'programmes'>,
    ListsOf<'agreements'>,
    ListsOf<'funders'>,
    ListsOf<'projects'>,
    Pick<ListsOf<'events'>, 'events'>,
    ListsOf<'companies'>,
    Omit<ListsOf<'sources'>, 'figures'>,
    ListsOf<'contradictions'> {
  readonly id: string
  readonly label: Label
  readonly simulated: boolean
  /** Day at which the data are closed. */
  readonly asOf: string
  readonly profile: 'default' | 'alternative'
  /** What the dashboard shows, in this order; empty where the rule chooses. */
  readonly headline: readonly HeadlineEntry[]
  readonly indicators: readonly z.infer<typeof Indicator>[]
  readonly observations: readonly z.infer<typeof Observation>[]
}

export type ObservationRecord = DataSet['observations'][number]
