import type { IndicatorReading } from '../../data/indicator'
import type { Observation } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import { lineSegments, seriesBreaks, seriesOf } from '../../domain/trajectory'

/** Years with decimals: a figure stands at the last day of its period. */
const at = (day: string): number => yearOf(day)

export interface DrawnPoint {
  readonly at: number
  readonly value: number
  readonly quality: 'final' | 'hollow' | 'simulated'
  readonly figure: Observation | null
}

export interface TrajectoryDrawing {
  readonly from: number
  readonly to: number
  /** Runs of consecutive published years of one definition, by scope; `scope` counts the scopes from 0. */
  readonly segments: readonly { readonly key: string; readonly scope: number; readonly points: readonly DrawnPoint[] }[]
  readonly targets: readonly { readonly at: number; readonly value: number; readonly figure: Observation }[]
  readonly baselines: readonly { readonly at: number; readonly value: number; readonly figure: Observation }[]
  /** Where the count goes on under another definition. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
}

const dated = (figure: Observation): { at: number; value: number; figure: Observation }[] =>
  figure.value === null || figure.period === null ? [] : [{ at: at(figure.period.end), value: figure.value, figure }]

/** What the chart draws of an indicator's figures known at `asOf`; `null` where nothing has a date and a value. */
export function trajectoryDrawing({ observations }: IndicatorReading, asOf: string): TrajectoryDrawing | null {
  const known = observations.filter((figure) => figure.known <= asOf && figure.restates === undefined)
  const byId = new Map(known.map((figure) => [figure.id, figure]))
  const series = seriesOf(known, asOf)
  const segments = series.flatMap((one, scope) =>
    lineSegments(one).map((points) => ({
      key: `${scope} ${points[0]?.day}`,
      scope,
      points: points.map(({ day, value, quality, figure }): DrawnPoint => ({
        at: at(day),
        value,
        quality: quality === 'final' ? 'final' : quality === 'simulated' ? 'simulated' : 'hollow',
        figure: byId.get(figure.id) ?? null,
      })),
    })),
  )
  const targets = known.filter(({ role }) => role === 'target').flatMap(dated)
  const baselines = known.filter(({ role }) => role === 'baseline').flatMap(dated)
  const drawn = [...segments.flatMap(({ points }) => points), ...targets, ...baselines]
  if (drawn.length === 0) return null
  const years = drawn.map((point) => point.at)
  return {
    from: Math.min(...years) - 1,
    to: Math.max(...years) + 1,
    segments,
    targets,
    baselines,
    breaks: seriesBreaks(series).map(({ lastDay, firstDay }) => ({ from: at(lastDay), to: at(firstDay) })),
  }
}
