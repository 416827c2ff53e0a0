import type { ParsedCatalogue } from '../../api/catalogue'
import type { CatalogueFigure, CataloguePromise } from '../../api/catalogueFigure'
import { groupBy } from '../../api/groupBy'
import type { Kind } from '../../domain/indicator'
import { byText } from '../../domain/order'
import { currentAt, votedFor } from '../../domain/revision'
import type { UnitWords } from '../../format/figures'

/** One indicator with every figure of it that is known, whatever the programme. */
export interface Kpi {
  readonly id: string
  readonly label: string
  readonly domain: string
  readonly kind: Kind
  readonly unit: UnitWords
  readonly populations: ReadonlyMap<string, string>
  readonly figures: readonly CatalogueFigure[]
  /** What is promised; a second wording of a promise is left out. */
  readonly promises: readonly CataloguePromise[]
}

/** A programme as a stretch of time. */
export interface ProgrammeSpan {
  readonly id: string
  readonly label: string
  readonly start: string
  readonly end: string
}

/** A coming period that an act announces, before any promise. */
export interface Announced extends ProgrammeSpan {
  readonly source: { readonly act: string; readonly section: string }
}

export interface TimelineData {
  readonly kpis: readonly Kpi[]
  /** In the order of their first days, the shorter first. */
  readonly programmes: readonly ProgrammeSpan[]
  readonly announced: readonly Announced[]
  readonly territories: ReadonlyMap<
    string,
    { readonly label: string; readonly short?: string | undefined }
  >
  readonly asOf: string
}

const noUnit: UnitWords = { one: '', other: '' }

function merged<T>(maps: readonly ReadonlyMap<string, T>[]): Map<string, T> {
  return new Map(maps.flatMap((map) => [...map]))
}

/** The figures of one indicator, each once; a catalogue that promises a figure tells more of it than one that only names it. */
function figuresOf(
  id: string,
  promises: readonly CataloguePromise[],
  catalogues: readonly ParsedCatalogue[],
): readonly CatalogueFigure[] {
  const figures = new Map(
    catalogues
      .flatMap(({ figures: all }) => all.get(id) ?? [])
      .map((figure) => [figure.id, figure]),
  )
  for (const { target } of promises) figures.set(target.id, target)
  return [...figures.values()]
}

/** The catalogues of all exercises as one set of indicators, with what was known at `asOf`. */
export function timelineData(
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  announced: readonly Announced[],
): TimelineData {
  const all = new Map(
    catalogues.flatMap(({ promises }) => promises).map((promise) => [promise.target.id, promise]),
  )
  const promised = groupBy(
    [...all.values()].filter(({ target }) => target.known <= asOf),
    ({ target }) => target.indicator,
  )
  const indicators = merged(catalogues.map((catalogue) => catalogue.indicators))
  const units = merged(catalogues.map((catalogue) => catalogue.units))
  const kpis = [...promised].flatMap(([id, promises]) => {
    const indicator = indicators.get(id)
    if (indicator === undefined) return []
    const populations = merged(
      catalogues.flatMap((catalogue) => catalogue.indicators.get(id)?.populations ?? []),
    )
    const known = figuresOf(id, promises, catalogues)
    const current = new Set(currentAt(known, asOf).map((figure) => figure.id))
    const { label, domain, kind, unit } = indicator
    return [
      {
        id,
        label,
        domain,
        kind,
        unit: units.get(unit) ?? noUnit,
        populations,
        // A replaced target stays: it stands beside the one in force.
        figures: known.filter(({ id: figure, role }) => role === 'target' || current.has(figure)),
        promises: promises.filter(
          ({ target }) =>
            target.restates === undefined &&
            current.has(target.id) &&
            votedFor(target, known, asOf) === null,
        ),
      },
    ]
  })
  const programmes = [...merged(catalogues.map((catalogue) => catalogue.programmes)).values()]
  return {
    kpis,
    programmes: programmes.toSorted(
      (a, b) => byText(a.start, b.start) || byText(a.end, b.end) || byText(a.id, b.id),
    ),
    announced,
    territories: merged(catalogues.map((catalogue) => catalogue.territories)),
    asOf,
  }
}
