import type { CatalogueFigure } from '../../data/catalogueFigure'
import { groupBy } from '../../data/groupBy'
import type { Role } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import { bySeries, standsAt, unspecified } from '../../domain/scope'
import { lineSegments, type PointQuality, type Series, seriesBreaks, seriesOf } from '../../domain/trajectory'
import { qualityOf } from '../../format/reading'
import { decimalYear, placeOf, yearsOf } from './time'
import type { Convention, Kpi } from './timelineData'

/** One figure on the axis. */
export interface Mark {
  readonly role: Role
  readonly figure: CatalogueFigure
  readonly at: number
  readonly value: number
  readonly quality: PointQuality
}

/** Between two years the count goes on under another definition. */
export interface DefinitionBreak {
  readonly at: number
  /** Year in which the new definition is first printed. */
  readonly year: number
  readonly before: string
  readonly after: string
}

export interface Band {
  readonly id: string
  /** Programmes of this stretch of time. */
  readonly conventions: readonly Convention[]
  readonly from: number
  readonly to: number
}

export interface KpiView {
  readonly kpi: Kpi
  readonly marks: readonly Mark[]
  /** Runs of results of one definition in consecutive years; nothing is drawn between them. */
  readonly lines: readonly (readonly { readonly at: number; readonly value: number }[])[]
  readonly breaks: readonly DefinitionBreak[]
  /** Conventions that promise it. */
  readonly bands: readonly Band[]
  /** Closed years of these conventions without any result. */
  readonly missing: readonly number[]
  /** Years that still run, or are to come, without a result. */
  readonly running: readonly number[]
  /** Every dated figure with a value, the latest first, parts and second wordings included. */
  readonly rows: readonly CatalogueFigure[]
}

const isDrawn = ({ value, period, restates, partOf }: CatalogueFigure): boolean =>
  value !== null && period !== null && restates === undefined && partOf === undefined

function markOf(figure: CatalogueFigure): readonly Mark[] {
  const { value, period, role } = figure
  return value === null || period === null ? [] : [{ role, figure, at: placeOf(period), value, quality: qualityOf(figure) }]
}

/** Promises and starting values say a definition as much as results do: all figures of a population, wherever they count, as one series. */
function definitionsOf(figures: readonly CatalogueFigure[]): readonly Series[] {
  return bySeries(figures.map((figure) => ({ ...figure, territory: unspecified }))).flatMap((own) => {
    const [scope] = own
    if (scope === undefined) return []
    const points = own
      .flatMap((figure) =>
        figure.value === null ? [] : [{ day: standsAt(figure), value: figure.value, quality: qualityOf(figure), figure, rivals: [] }],
      )
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    return points.length === 0 ? [] : [{ scope, points }]
  })
}

function breaksOf(figures: readonly CatalogueFigure[], populations: ReadonlyMap<string, string>): readonly DefinitionBreak[] {
  const name = (population: string): string => populations.get(population) ?? population
  const found = seriesBreaks(definitionsOf(figures)).map(({ before, after, lastDay, firstDay }) => ({
    at: (decimalYear(lastDay) + decimalYear(`${yearOf(firstDay)}-01-01`)) / 2,
    year: yearOf(firstDay),
    before: name(before.population),
    after: name(after.population),
  }))
  const merged = [...groupBy(found, ({ year, after }) => `${year} ${after}`).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, before: [...new Set(same.map(({ before }) => before))].join(', ') }]
  })
  return merged.toSorted((a, b) => a.at - b.at)
}

/** Conventions by the stretch of time that they cover. */
export function bandsOf(conventions: readonly Convention[]): readonly Band[] {
  return [...groupBy(conventions, ({ start, end }) => `${start} ${end}`)].flatMap(([id, own]) => {
    const [first] = own
    return first === undefined ? [] : [{ id, conventions: own, from: decimalYear(first.start), to: decimalYear(first.end) }]
  })
}

/** One indicator across the conventions: exactly what its chart, its sentence and its table show. */
export function kpiView(kpi: Kpi, conventions: readonly Convention[], asOf: string): KpiView {
  const drawn = kpi.figures.filter(isDrawn)
  const series = seriesOf(drawn, asOf)
  const results = new Set(series.flatMap(({ points }) => points.map(({ figure }) => figure.id)))
  const promising = new Set(kpi.promises.map(({ programme }) => programme))
  const own = conventions.filter(({ id }) => promising.has(id))
  const resultYears = new Set(kpi.figures.flatMap(({ role, period }) => (role === 'actual' && period !== null ? [yearOf(period.end)] : [])))
  const open = own.flatMap(yearsOf).filter((year) => !resultYears.has(year))
  const isClosed = (year: number): boolean => `${year}-12-31` < asOf
  return {
    kpi,
    marks: drawn.filter(({ role, id }) => role !== 'actual' || results.has(id)).flatMap(markOf),
    lines: series.flatMap(lineSegments).flatMap((segment) => {
      const points = segment.flatMap(({ figure, value }) => (figure.period === null ? [] : [{ at: placeOf(figure.period), value }]))
      return points.length > 1 ? [points] : []
    }),
    breaks: breaksOf(drawn, kpi.populations),
    bands: bandsOf(own),
    missing: [...new Set(open.filter(isClosed))].toSorted((a, b) => a - b),
    running: [...new Set(open.filter((year) => !isClosed(year)))].toSorted((a, b) => a - b),
    rows: kpi.figures
      .filter(({ value, period }) => value !== null && period !== null)
      .toSorted((a, b) => (standsAt(a) === standsAt(b) ? 0 : standsAt(a) < standsAt(b) ? 1 : -1)),
  }
}
