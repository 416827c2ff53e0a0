import type { CatalogueFigure } from '../../api/catalogueFigure'
import { unspecified } from '../../domain/scope'
import { natureWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { Kpi, TimelineData } from './timelineData'

/** Who is counted, where, of which nature; empty where the act says no more than the indicator. */
export function scopeWords(
  { population, territory, nature, partOf }: CatalogueFigure,
  kpi: Kpi,
  territories: TimelineData['territories'],
): readonly string[] {
  const where = territories.get(territory)
  return [
    partOf === undefined ? null : m.timeline_part(),
    kpi.populations.size > 1 ? (kpi.populations.get(population) ?? population) : null,
    nature === null ? null : natureWords[nature](),
    territory === unspecified ? null : (where?.short ?? where?.label ?? territory),
  ].filter((word) => word !== null)
}

/** The same as one text. */
export const scopeText = (...scope: Parameters<typeof scopeWords>): string =>
  typeset(scopeWords(...scope).join(' · '))
