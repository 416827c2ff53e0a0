import { groupBy } from '../../data/groupBy'
import type { CatalogueReading } from '../../data/catalogue'
import type { CatalogueFigure, CataloguePromise } from '../../data/catalogueFigure'
import { readingOf } from '../../domain/evaluate'
import type { Figure } from '../../domain/figure'
import { yearOf } from '../../domain/period'
import { profiles, type ProfileId } from '../../domain/profile'
import type { Reading } from '../../domain/reading'
import { isInForce } from '../../domain/revision'
import { standsNear, unspecified } from '../../domain/scope'
import { lineSegments, type Series, seriesOf, type TrajectoryPoint } from '../../domain/trajectory'
import type { UnitWords } from '../../format/figures'

/** One promise with its reading, and the words that the table, the filters and the exports show. */
export interface OverviewRow {
  readonly promise: CataloguePromise
  readonly reading: Reading
  readonly indicator: string
  readonly label: string
  readonly domain: string
  readonly unit: UnitWords
  /** Who is counted, where, of which nature: what tells two promises of one indicator apart. */
  readonly population: string | null
  readonly territory: string | null
  readonly programme: string
  /** Axis under which the row stands: a part stands with its whole. */
  readonly axis: string | null
  readonly agreement: string | null
  /** Of another wording of the same promise in the same act. */
  readonly otherWords: readonly string[]
  readonly isPart: boolean
  readonly trajectory: { readonly segments: readonly (readonly TrajectoryPoint[])[]; readonly targets: readonly Figure[] }
  readonly source: {
    readonly act: string
    readonly year: string
    readonly section: string | null
    readonly sectionLabel: string | null
  } | null
}

const noUnit: UnitWords = { one: '', other: '' }

/**
 * Results of the promise's own population, and those of another one that end before it begins or
 * begin after it ends: a count that goes on under another definition, never two counts side by side.
 */
function trajectoryOf({ target: promised }: CataloguePromise, figures: readonly Figure[], asOf: string): OverviewRow['trajectory'] {
  const counted = figures.filter(({ nature }) => nature === promised.nature)
  const near = counted.filter((figure) => figure.population === promised.population && standsNear(figure, promised))
  const own = seriesOf(near, asOf)
  const grounds = new Set(near.map(({ territory }) => territory))
  const others = seriesOf(counted, asOf).filter(({ scope }) => scope.population !== promised.population && grounds.has(scope.territory))
  const days = own.flatMap(({ points }) => points.map(({ day }) => day)).toSorted()
  const [first, last] = [days[0] ?? promised.period?.end, days.at(-1) ?? promised.period?.end]
  const after = ({ points }: Series): boolean => last !== undefined && points.every(({ day }) => day > last)
  const before = ({ points }: Series): boolean => first !== undefined && points.every(({ day }) => day < first)
  const drawn = [...own, ...others.filter((series) => before(series) || after(series))]
  const targets = near.filter(
    ({ role, value, period, restates, partOf, known }) =>
      role === 'target' &&
      value !== null &&
      period !== null &&
      restates === undefined &&
      (partOf === undefined) === (promised.partOf === undefined) &&
      known <= asOf,
  )
  return { segments: drawn.flatMap(lineSegments), targets }
}

function rowOf(
  promise: CataloguePromise,
  figures: readonly CatalogueFigure[],
  otherWords: readonly string[],
  catalogue: CatalogueReading,
  asOf: string,
  profile: ProfileId,
): OverviewRow {
  const { target, act: actId, section } = promise
  const indicator = catalogue.indicators.get(target.indicator)
  const unit = indicator && catalogue.units.get(indicator.unit)
  const act = actId === null ? undefined : catalogue.acts.get(actId)
  const territory = catalogue.territories.get(target.territory)
  const counted = indicator && indicator.populations.size > 1 ? indicator.populations.get(target.population) : undefined
  return {
    promise,
    reading: readingOf(promise, figures, asOf, profiles[profile]),
    indicator: target.indicator,
    label: indicator?.label ?? target.indicator,
    domain: indicator?.domain ?? '',
    unit: unit ?? noUnit,
    population: counted ?? null,
    territory: target.territory === unspecified ? null : (territory?.short ?? territory?.label ?? target.territory),
    programme: promise.programme,
    axis: promise.axis,
    agreement: promise.agreement,
    otherWords,
    isPart: target.partOf !== undefined,
    trajectory: trajectoryOf(promise, figures, asOf),
    source:
      actId === null
        ? null
        : {
            act: actId,
            year: act ? String(yearOf(act.adopted)) : actId,
            section,
            sectionLabel: section === null ? null : (act?.sections.get(section) ?? section),
          },
  }
}

/** Parts right after their whole, everything else in the order of the data. */
function partsAfterWholes(rows: readonly OverviewRow[]): OverviewRow[] {
  const ids = new Set(rows.map(({ promise }) => promise.target.id))
  const partsOf = groupBy(
    rows.filter(({ promise }) => promise.target.partOf !== undefined && ids.has(promise.target.partOf)),
    ({ promise }) => promise.target.partOf,
  )
  const placed = new Set([...partsOf.values()].flat())
  const withParts = (row: OverviewRow): OverviewRow[] => {
    const parts = (partsOf.get(row.promise.target.id) ?? []).filter((part) => part !== row)
    return [row, ...parts.flatMap((part) => withParts(part.programme === row.programme ? { ...part, axis: row.axis } : part))]
  }
  return rows.filter((row) => !placed.has(row)).flatMap(withParts)
}

/**
 * Every promise of the catalogues, read at `asOf`. A promise that several exercises hold stands
 * once; a second wording of a promise is told on the row of the one that is graded, a target that was revised on that of the
 * one in force.
 */
export function overviewRows(catalogues: readonly CatalogueReading[], asOf: string, profile: ProfileId): OverviewRow[] {
  const seen = new Set<CataloguePromise['target']['id']>()
  const rows = catalogues.flatMap((catalogue) => {
    const promised = groupBy(catalogue.promises, ({ target }) => target.indicator)
    const wordings = groupBy(catalogue.promises, ({ target }) => target.restates)
    const known = new Set(catalogue.promises.map(({ target }) => target.id))
    const figuresOf = (indicator: string): CatalogueFigure[] => [
      ...(promised.get(indicator) ?? []).map(({ target }) => target),
      ...(catalogue.figures.get(indicator) ?? []),
    ]
    const fresh = catalogue.promises.filter(
      ({ target }) =>
        (target.restates === undefined || !known.has(target.restates)) &&
        target.known <= asOf &&
        !seen.has(target.id) &&
        isInForce(
          target,
          figuresOf(target.indicator).filter(({ role }) => role === 'target'),
          asOf,
        ),
    )
    for (const { target } of fresh) seen.add(target.id)
    return fresh.map((promise) => {
      const { id, indicator } = promise.target
      const figures = figuresOf(indicator)
      const otherWords = (wordings.get(id) ?? []).map(({ target }) => target.words)
      return rowOf(promise, figures, otherWords, catalogue, asOf, profile)
    })
  })
  return partsAfterWholes(rows)
}
