import type { CatalogueFigure } from '../../api/catalogueFigure'
import { yearOf } from '../../domain/period'
import { currentAt } from '../../domain/revision'
import type { IndicatorFigures, Named } from './changesData'

export interface NamedResult {
  readonly figure: CatalogueFigure
  readonly name: Named
}

const yearOfFigure = ({ period }: CatalogueFigure): number =>
  period === null ? 0 : yearOf(period.end)

/** Results as they were known at `asOf`, each once: a second wording and one that is replaced are none. */
const resultsAt = ({ figures }: IndicatorFigures, asOf: string): readonly CatalogueFigure[] =>
  currentAt(figures, asOf).filter(
    ({ role, restates }) => role === 'actual' && restates === undefined,
  )

/**
 * Every result of the indicators that no programme ever promised anything of, as known at `asOf`, the latest year first. A
 * target that an act cites without a programme promises nothing.
 */
export function untargetedResults(
  indicators: readonly IndicatorFigures[],
  asOf: string,
): readonly NamedResult[] {
  return indicators
    .filter(({ promises }) => promises.length === 0)
    .flatMap((indicator) =>
      resultsAt(indicator, asOf).map((figure) => ({ figure, name: indicator.nameOf(figure) })),
    )
    .toSorted((a, b) => yearOfFigure(b.figure) - yearOfFigure(a.figure))
}

/** Every result of one year, in the order of the data. */
export function resultsOfYear(
  indicators: readonly IndicatorFigures[],
  year: number,
  asOf: string,
): readonly NamedResult[] {
  return indicators.flatMap((indicator) =>
    resultsAt(indicator, asOf)
      .filter((figure) => yearOfFigure(figure) === year)
      .map((figure) => ({ figure, name: indicator.nameOf(figure) })),
  )
}
