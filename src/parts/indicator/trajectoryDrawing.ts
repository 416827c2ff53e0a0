import type { IndicatorReading } from '../../data/indicator'
import type { Observation } from '../../domain/observation'
import { daysBetween, yearOf } from '../../domain/period'
import { bySeries, sameSeries } from '../../domain/scope'
import { lineSegments, type PointQuality, type Series, seriesBreaks, seriesOf } from '../../domain/trajectory'

/** Place of a day in time: 31 December 2025 stands at 2025, 30 June 2025 half a year before it. */
function at(day: string): number {
  const year = yearOf(day)
  const left = daysBetween(day, `${year}-12-31`)
  return left === 0 ? year : year - left / (daysBetween(`${year}-01-01`, `${year}-12-31`) + 1)
}

export interface DrawnPoint {
  readonly at: number
  readonly value: number
  readonly quality: PointQuality
  readonly figure: Observation
  /** Place of its scope among those drawn, counted from 0. */
  readonly scope: number
}

export interface TrajectoryDrawing {
  /** Whole years that frame all points. */
  readonly from: number
  readonly to: number
  /** One figure of each scope that is drawn, the earliest first. */
  readonly scopes: readonly Observation[]
  /** Runs of consecutive published years of one definition. */
  readonly segments: readonly {
    readonly key: string
    readonly scope: number
    /** Place of its scope among those that have a line, counted from 0: the first is solid. */
    readonly line: number
    readonly points: readonly DrawnPoint[]
  }[]
  readonly targets: readonly DrawnPoint[]
  readonly baselines: readonly DrawnPoint[]
  /** Where the count goes on under another definition. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
}

/**
 * Where one definition follows another. A starting value counts as a point only where targets were set in its own
 * definition (131 members of 2013, then 150 and 165), and only a result begins another one: figures that merely stand
 * side by side redefine nothing.
 */
function breaksOf(known: readonly Observation[], asOf: string): TrajectoryDrawing['breaks'] {
  const targets = known.filter(({ role }) => role === 'target')
  const points = known.map((figure) =>
    figure.role === 'baseline' && targets.some((target) => sameSeries(target, figure))
      ? Object.assign({}, figure, { role: 'actual' as const })
      : figure,
  )
  const found = seriesBreaks(seriesOf(points, asOf))
    .filter(({ after, firstDay }) =>
      known.some((figure) => figure.role === 'actual' && figure.period?.end === firstDay && sameSeries(figure, after)),
    )
    .map(({ lastDay, firstDay }) => ({ from: at(lastDay), to: at(firstDay) }))
  return found.filter((one, place) => found.findIndex((other) => other.from === one.from && other.to === one.to) === place)
}

/** What the chart draws of an indicator's figures known at `asOf`; `null` where nothing has a date and a value. */
export function trajectoryDrawing({ observations }: IndicatorReading, asOf: string): TrajectoryDrawing | null {
  const known = observations.filter((figure) => figure.known <= asOf && figure.restates === undefined)
  const byId = new Map(known.map((figure) => [figure.id, figure]))
  const dated = known
    .filter(({ value, period }) => value !== null && period !== null)
    .toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? -1 : 1))
  const scopes = bySeries(dated).flatMap(([first]) => byId.get(first?.id ?? '') ?? [])
  const scopeOf = ({ population, territory, nature }: Series['scope']): number =>
    scopes.findIndex((one) => one.population === population && one.territory === territory && one.nature === nature)
  const drawn = (role: Observation['role']): DrawnPoint[] =>
    dated.flatMap((figure) =>
      figure.role !== role || figure.value === null || figure.period === null
        ? []
        : [{ at: at(figure.period.end), value: figure.value, quality: figure.status, figure, scope: scopeOf(figure) }],
    )
  const series = seriesOf(known, asOf)
  const lined = series.filter((one) => lineSegments(one).some((run) => run.length > 1))
  const segments = series.flatMap((one) =>
    lineSegments(one).map((run) => {
      const scope = scopeOf(one.scope)
      const points = run.flatMap(({ day, value, quality, figure }) => {
        const printed = byId.get(figure.id)
        return printed === undefined ? [] : [{ at: at(day), value, quality, figure: printed, scope }]
      })
      return { key: `${scope} ${run[0]?.day}`, scope, line: lined.indexOf(one), points }
    }),
  )
  const [targets, baselines] = [drawn('target'), drawn('baseline')]
  const all = [...segments.flatMap(({ points }) => points), ...targets, ...baselines]
  if (all.length === 0) return null
  const times = all.map((point) => point.at)
  return {
    from: Math.ceil(Math.min(...times)) - 1,
    to: Math.floor(Math.max(...times)) + 1,
    scopes,
    segments,
    targets,
    baselines,
    breaks: breaksOf(known, asOf),
  }
}
