import type { ParsedCatalogue } from '../../api/catalogue'
import type { CatalogueFigure, CataloguePromise } from '../../api/catalogueFigure'
import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import type { ProfileId } from '../../domain/profile'

export type RoadmapRecord = ParsedResource<'reference'>['roadmaps'][number]

/** What the page reads, once it is all there. */
export interface RoadmapData {
  readonly catalogues: readonly ParsedCatalogue[]
  readonly events: ParsedResource<'events'>['events']
  readonly companies: ParsedResource<'companies'>['companies']
  readonly deliverables: ParsedResource<'programmes'>['deliverables']
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly acts: ParsedResource<'sources'>['acts']
  readonly roadmap: RoadmapRecord
  /** Its companies as the act counts them; `null` where the data set has no such indicator. */
  readonly branch: ParsedIndicator | null
  readonly asOf: string
  readonly profile: ProfileId
}

/** Exercises that have a roadmap, the earliest first. */
export const roadmapYears = ({ axes }: RoadmapRecord): readonly number[] =>
  [...new Set(axes.map(({ exercise }) => exercise))].toSorted((a, b) => a - b)

/** A promise with the catalogue that it stands in. */
export interface Placed {
  readonly promise: CataloguePromise
  readonly catalogue: ParsedCatalogue
  readonly figures: readonly CatalogueFigure[]
}

/** True where a promise stands in one of the axes that are the roadmap itself. */
export const isOnAxis = (
  { axes }: RoadmapRecord,
  { programme, axis }: Pick<CataloguePromise, 'programme' | 'axis'>,
): boolean =>
  axes.some((known) => known.programme === programme && known.axes.some((id) => id === axis))

/** True where a text has a word by itself, in these very letters. */
const holds = (text: string, word: string | undefined): boolean =>
  word !== undefined && text.split(/[^\p{L}\p{N}]+/u).includes(word)

/** True where a promise is of the roadmap: by its axis, its domain, or because it names the word of it. */
export function isOfRoadmap(
  roadmap: RoadmapRecord,
  promise: CataloguePromise,
  { indicators }: ParsedCatalogue,
): boolean {
  if (isOnAxis(roadmap, promise)) return true
  const { target } = promise
  const indicator = indicators.get(target.indicator)
  return (
    indicator !== undefined &&
    (indicator.domain === roadmap.domain ||
      holds(indicator.label, roadmap.word) ||
      holds(target.words, roadmap.word))
  )
}
