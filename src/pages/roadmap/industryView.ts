import { groupBy } from '../../api/groupBy'
import type { Observation, Period } from '../../domain/observation'
import type { RoadmapData } from './roadmapData'

type Company = RoadmapData['companies'][number]

export interface Wave {
  /** `null` where the act does not say it. */
  readonly wave: number | null
  readonly period: Period | null
  readonly companies: readonly Company[]
}

/** The companies of the roadmap’s list by wave, beside the figures that the act prints of them. */
export interface IndustryView {
  readonly waves: readonly Wave[]
  readonly listed: number
  readonly printed: readonly Observation[]
}

/** Waves in their order, companies in that of the act. */
export function industryView({
  companies,
  branch,
  roadmap,
  asOf,
}: Pick<RoadmapData, 'companies' | 'branch' | 'roadmap' | 'asOf'>): IndustryView {
  const own = companies.filter((company) => company.list === roadmap.companies?.list)
  const waves = [
    ...groupBy(own, ({ wave, period }) => `${wave} ${period?.start} ${period?.end}`).values(),
  ].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ wave: first.wave, period: first.period, companies: group }]
  })
  return {
    waves: waves.toSorted(
      (a, b) => (a.wave ?? Number.MAX_SAFE_INTEGER) - (b.wave ?? Number.MAX_SAFE_INTEGER),
    ),
    listed: own.length,
    printed: (branch?.observations ?? []).filter(({ known }) => known <= asOf),
  }
}
