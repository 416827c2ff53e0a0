import type { Figure } from '../domain/figure'
import { yearOf } from '../domain/period'
import type { BesideTarget } from '../domain/reading'
import { m } from './words'

/** A figure with its year: "52 en 2021". */
export function figureInYear(figure: string, { period }: Pick<Figure, 'period'>): string {
  return period === null
    ? m.overview_known_undated({ figure })
    : m.overview_previous({ figure, year: yearOf(period.end) })
}

/**
 * What stands beside a target that nothing answers, in a few words; `figure` is written as the view writes it. A figure
 * of another scope bears the name of that scope.
 */
export function besideWords(
  beside: BesideTarget,
  figure: string,
  scopeOf: (figure: Figure) => string,
): string {
  const { period } = beside.figure
  const year = period === null ? null : yearOf(period.end)
  switch (beside.as) {
    case 'lastKnown':
      return figureInYear(figure, beside.figure)
    case 'baseline':
      return year === null
        ? m.overview_baseline_undated({ figure })
        : m.overview_baseline({ figure, year })
    case 'later':
      return year === null
        ? figureInYear(figure, beside.figure)
        : m.overview_later({ figure, year })
    case 'otherScope': {
      const scope = scopeOf(beside.figure)
      return year === null
        ? m.overview_other_scope_undated({ figure, scope })
        : m.overview_other_scope({ figure, year, scope })
    }
  }
}
