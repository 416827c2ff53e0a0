import type { Figure } from './figure'
import type { Kind } from './indicator'
import type { Period } from './observation'
import { byText } from './order'

/** Who or what is counted, and where. Figures of two scopes are never graded against each other. */
export type Scope = Pick<Figure, 'indicator' | 'population' | 'nature' | 'territory'>

/** The territory of a figure whose act does not say it. */
export const unspecified = 'unspecified'

/** True where indicator, population, nature and territory are all the same: one line may join the two. */
export function sameSeries(one: Scope, other: Scope): boolean {
  return sameCount(one, other) && one.territory === other.territory
}

/** True where the same thing is counted, wherever that is. */
export function sameCount(one: Scope, other: Scope): boolean {
  return (
    one.indicator === other.indicator &&
    one.population === other.population &&
    one.nature === other.nature
  )
}

/** True for a figure of the same territory, or of one that its act does not name but most likely means. */
export function standsNear(
  figure: Pick<Figure, 'territory' | 'likelyTerritory'>,
  { territory }: Pick<Figure, 'territory'>,
): boolean {
  return (
    figure.territory === territory ||
    (figure.territory === unspecified && figure.likelyTerritory === territory)
  )
}

/** True where two periods are one; a count that stands at a day (stock, cumulative) is dated by its last day alone. Undated figures have no period in common. */
export function samePeriod(kind: Kind, one: Period | null, other: Period | null): boolean {
  if (one === null || other === null || one.end !== other.end) return false
  return kind === 'stock' || kind === 'cumulative' || one.start === other.start
}

/** Day at which a figure stands: its last day, or for an undated one the day on which it became known. */
export function standsAt({ period, known }: Pick<Figure, 'period' | 'known'>): string {
  return period?.end ?? known
}

/** Which figure stands later: by its day, then by when it became known. 0 of two that share both. */
export const byDays = (one: Figure, other: Figure): number =>
  byText(standsAt(one), standsAt(other)) || byText(one.known, other.known)

/** The same for two that share both days too, so that no order of the data decides: a starting value before a result, and of two results the one that grades (`gradingAnswer`) last. */
const byStanding = (one: Figure, other: Figure): number =>
  byDays(one, other) ||
  Number(other.role === 'baseline') - Number(one.role === 'baseline') ||
  byText(other.id, one.id)

/** The figure that stands last, or `null` of none; of two on one day, the one known later. */
export function latest(figures: readonly Figure[]): Figure | null {
  let last: Figure | null = null
  for (const figure of figures) if (last === null || byStanding(figure, last) > 0) last = figure
  return last
}

/** Figures of one indicator by population, territory and nature, in the order of their first ones. */
export function bySeries<F extends Figure>(figures: readonly F[]): readonly (readonly F[])[] {
  const series = new Map<string, F[]>()
  for (const figure of figures) {
    const key = `${figure.population}\n${figure.territory}\n${figure.nature}`
    const known = series.get(key)
    if (known === undefined) series.set(key, [figure])
    else known.push(figure)
  }
  return [...series.values()]
}
