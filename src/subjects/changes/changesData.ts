import type { ParsedCatalogue } from '../../api/catalogue'
import type { CatalogueFigure, CataloguePromise } from '../../api/catalogueFigure'
import type { ParsedResource } from '../../api/resources'
import type { UnitWords } from '../../format/figures'
import { unspecified } from '../../domain/scope'
import { formatPeriod } from '../../format/dates'
import { placeBeside } from '../../format/scopeWords'

/** What names a figure: its indicator, with who is counted and where if that tells it apart. */
export interface Named {
  readonly indicator: string
  readonly label: string
  /** Population and territory, in that order, and the period of a target where other periods have theirs; empty where nothing needs to be said. */
  readonly scope: readonly string[]
  /** `null` where the indicator has no unit. */
  readonly unit: UnitWords | null
}

/** One indicator with every figure and every promise of it, whatever their exercise. */
export interface IndicatorFigures {
  readonly figures: readonly CatalogueFigure[]
  readonly promises: readonly CataloguePromise[]
  readonly nameOf: (figure: CatalogueFigure) => Named
}

export interface ChangesData {
  readonly indicators: readonly IndicatorFigures[]
  readonly programmes: ParsedResource<'programmes'>
  readonly reporting: ParsedResource<'reporting'>
  readonly committees: ParsedResource<'committees'>
}

const noUnit = 'none'

function naming(
  { indicators, units, territories }: ParsedCatalogue,
  id: string,
  promises: readonly CataloguePromise[],
): IndicatorFigures['nameOf'] {
  const periods = new Set(promises.map(({ target }) => target.period?.end))
  const indicator = indicators.get(id)
  const unit =
    indicator === undefined || indicator.unit === noUnit ? undefined : units.get(indicator.unit)
  return ({ role, population, territory, period }) => {
    const counted =
      indicator !== undefined && indicator.populations.size > 1
        ? indicator.populations.get(population)
        : undefined
    const place = territory === unspecified ? undefined : territories.get(territory)
    return {
      indicator: id,
      label: indicator?.label ?? id,
      scope: [
        counted,
        placeBeside(counted, place?.short ?? place?.label),
        role === 'target' && period !== null && periods.size > 1 ? formatPeriod(period) : undefined,
      ].filter((words) => words !== undefined),
      unit: unit ?? null,
    }
  }
}

/** The catalogues of all exercises as one: a promise that several exercises hold, and a figure that several tell, stand once. */
export function indicatorFigures(catalogues: readonly ParsedCatalogue[]): IndicatorFigures[] {
  const ids = [...new Set(catalogues.flatMap(({ indicators }) => [...indicators.keys()]))]
  return ids.flatMap((id) => {
    const holding = catalogues.filter(({ indicators }) => indicators.has(id))
    const [first] = holding
    if (first === undefined) return []
    const promises = holding.flatMap((catalogue) =>
      catalogue.promises.filter(({ target }) => target.indicator === id),
    )
    const told = [
      ...promises.map(({ target }) => target),
      ...holding.flatMap(({ figures }) => figures.get(id) ?? []),
    ]
    return [
      {
        promises: [...new Map(promises.map((promise) => [promise.target.id, promise])).values()],
        // The same target is a promise in its own exercise and context in another; the promise comes first.
        figures: [
          ...new Map(told.toReversed().map((figure) => [figure.id, figure])).values(),
        ].toReversed(),
        nameOf: naming(first, id, promises),
      },
    ]
  })
}
