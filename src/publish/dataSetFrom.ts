import * as z from 'zod/mini'
import type { DataIndex } from '../api/apiIndex'
import { gather, parseWhole, type Parsed, readRecords } from '../api/parse'
import { readResource, type ParsedResource } from '../api/resources'
import { type ResourceName, resourceNames } from '../api/wire/apiIndex'
import { Indicator } from '../api/wire/indicator'
import { Observation } from '../api/wire/observation'
import type { DataSet } from './dataSet'

/** The answers of an API, as they came: nothing of them is known yet. */
export interface SetAnswers {
  readonly head: Pick<
    DataIndex,
    'dataset' | 'asOf' | 'profile' | 'committees' | 'headline' | 'cluster'
  >
  readonly resources: Readonly<Record<ResourceName, unknown>>
  /** One for each indicator. */
  readonly indicators: readonly unknown[]
}

export interface ParsedDataSet extends Parsed {
  readonly dataSet: DataSet
}

type Resources = { readonly [N in ResourceName]: ParsedResource<N> }

const IndicatorFile = z.object({ ...Indicator.shape, observations: z.optional(z.unknown()) })

function readIndicatorFile(value: unknown) {
  const { observations, ...indicator } = parseWhole(IndicatorFile, value)
  return { indicator, read: readRecords(Observation, observations, [indicator.id, 'observations']) }
}

/**
 * A data set put together again from the resources of an API: what `apiFiles` wrote is read back. A record that breaks the
 * contract is set aside and named; a resource that is none throws a ContractError.
 */
export function dataSetFrom({ head, resources, indicators }: SetAnswers): ParsedDataSet {
  const read = Object.fromEntries(
    resourceNames.map((name) => [name, readResource(name, resources[name])]),
  ) as unknown as Resources
  const files = indicators.map(readIndicatorFile)
  const { dataset, asOf, profile, committees, headline, cluster } = head
  const { units, territories, markets, headings, roadmaps, fed, announced } = read.reference
  const dataSet: DataSet = {
    ...dataset,
    asOf,
    profile,
    committees,
    headline,
    cluster,
    units,
    territories,
    markets,
    headings,
    roadmaps,
    fed,
    announced,
    programmes: read.programmes.programmes,
    amounts: read.programmes.amounts,
    instalments: read.programmes.instalments,
    deliverables: read.programmes.deliverables,
    agreements: read.agreements.agreements,
    funders: read.funders.funders,
    projects: read.projects.projects,
    events: read.events.events,
    participations: read.events.participations,
    visits: read.visits.visits,
    companies: read.companies.companies,
    acts: read.sources.acts,
    citedActs: read.sources.citedActs,
    contradictions: read.contradictions.contradictions,
    computations: read.contradictions.computations,
    rules: read.reporting.rules,
    deliveries: read.reporting.deliveries,
    payments: read.reporting.payments,
    decisions: read.committees.decisions,
    appreciations: read.committees.appreciations,
    replies: read.committees.replies,
    indicators: files.map(({ indicator }) => indicator),
    observations: files.flatMap(({ read: { records } }) => records),
  }
  return {
    dataSet,
    ...gather(...resourceNames.map((name) => read[name]), ...files.map(({ read: own }) => own)),
  }
}
