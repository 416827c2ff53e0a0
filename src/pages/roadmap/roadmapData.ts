import type { CatalogueReading } from '../../api/catalogue'
import type { CatalogueFigure, CataloguePromise } from '../../api/catalogueFigure'
import type { IndicatorReading } from '../../api/indicator'
import type { ResourceReading } from '../../api/resources'
import type { ProfileId } from '../../domain/profile'

/** What the page reads, once it is all there. */
export interface RoadmapData {
  readonly catalogues: readonly CatalogueReading[]
  readonly events: ResourceReading<'events'>['events']
  readonly companies: ResourceReading<'companies'>['companies']
  readonly deliverables: ResourceReading<'programmes'>['deliverables']
  readonly contradictions: ResourceReading<'contradictions'>['contradictions']
  readonly acts: ResourceReading<'sources'>['acts']
  /** Companies of "Industrie du futur" as the act counts them; `null` where the data set has no such indicator. */
  readonly branch: IndicatorReading | null
  readonly asOf: string
  readonly profile: ProfileId
}

/** Exercises with an ASD roadmap. */
export const roadmapYears = [2022, 2026] as const

/** The indicator that counts the companies of the branch's own "Industrie du futur" programme. */
export const branchIndicator = '2022-asd-future-industry-branch'

/** Axes that are the roadmap itself, in the order of the page. Promises of other axes that name ASD stand after them. */
export const roadmapAxes = [
  { year: 2022, programme: 'animation-2022', axes: ['asd-1', 'asd-2', 'asd-3', 'asd-4'] },
  { year: 2026, programme: 'animation-2026', axes: ['5'] },
  { year: 2026, programme: 'iam-2026', axes: ['2'] },
] as const

/** A promise with the catalogue that it stands in. */
export interface Placed {
  readonly promise: CataloguePromise
  readonly catalogue: CatalogueReading
  readonly figures: readonly CatalogueFigure[]
}

const namesAsd = (text: string): boolean => /\bASD\b/.test(text)

/** True where a promise is of the aerospace-defence roadmap: by its axis, its domain, or because it names ASD. */
export function isOfRoadmap(
  { programme, axis, target }: CataloguePromise,
  { indicators }: CatalogueReading,
): boolean {
  if (
    roadmapAxes.some(
      (known) => known.programme === programme && known.axes.some((id) => id === axis),
    )
  )
    return true
  const indicator = indicators.get(target.indicator)
  return (
    indicator !== undefined &&
    (indicator.domain === 'asd' || namesAsd(indicator.label) || namesAsd(target.words))
  )
}
