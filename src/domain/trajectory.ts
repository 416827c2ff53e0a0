import { gradingAnswer } from './answer'
import type { Figure } from './figure'
import type { ObservationStatus } from './observation'
import { yearOf } from './period'
import { currentAt } from './revision'
import { bySeries, type Scope, standsAt, unspecified } from './scope'

export type PointQuality = ObservationStatus | 'derived'

/** One dated actual of a trajectory, at the last day of its period. */
export interface TrajectoryPoint {
  readonly day: string
  readonly value: number
  readonly quality: PointQuality
  readonly figure: Figure
  /** Other figures published for the same day, kept and marked. */
  readonly rivals: readonly Figure[]
}

export interface Series {
  readonly scope: Scope
  readonly points: readonly TrajectoryPoint[]
}

/** Where the count goes on under another definition: between these two days no line is drawn. */
export interface SeriesBreak {
  readonly before: Scope
  readonly after: Scope
  readonly lastDay: string
  readonly firstDay: string
}

/** The actuals of one indicator known at `asOf`, by population, territory and nature, points in order of time. Figures without a value or a date are no points. */
export function seriesOf(observations: readonly Figure[], asOf: string): readonly Series[] {
  const actuals = currentAt(observations, asOf).filter(
    ({ role, value, period, restates }) => role === 'actual' && value !== null && period !== null && restates === undefined,
  )
  return bySeries(actuals).flatMap((figures) => {
    const [scope] = figures
    return scope === undefined ? [] : [{ scope, points: pointsOf(figures) }]
  })
}

/** A series cut into runs of points in consecutive years: an unpublished year stays a gap, and a lone point is a run of one. */
export function lineSegments({ points }: Series): readonly (readonly TrajectoryPoint[])[] {
  const segments: TrajectoryPoint[][] = []
  for (const point of points) {
    const segment = segments.at(-1)
    const last = segment?.at(-1)
    if (segment !== undefined && last !== undefined && yearOf(point.day) - yearOf(last.day) <= 1) segment.push(point)
    else segments.push([point])
  }
  return segments
}

/** The breaks of definition: each series with the first one of another population that starts after it ends, over the same ground. */
export function seriesBreaks(series: readonly Series[]): readonly SeriesBreak[] {
  return series.flatMap((before) => {
    const lastDay = before.points.at(-1)?.day
    if (lastDay === undefined) return []
    const followers = series.flatMap((after) => {
      const firstDay = after.points[0]?.day
      return firstDay !== undefined && firstDay > lastDay && redefines(before.scope, after.scope)
        ? [{ before: before.scope, after: after.scope, lastDay, firstDay }]
        : []
    })
    return followers.toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1)).slice(0, 1)
  })
}

function pointsOf(figures: readonly Figure[]): readonly TrajectoryPoint[] {
  return [...new Set(figures.map(standsAt))].toSorted().flatMap((day) => {
    const sameDay = figures.filter((figure) => standsAt(figure) === day)
    const figure = gradingAnswer(sameDay.some(isPrinted) ? sameDay.filter(isPrinted) : sameDay)
    if (figure === null || figure.value === null) return []
    const quality = isPrinted(figure) ? figure.status : 'derived'
    return [{ day, value: figure.value, quality, figure, rivals: sameDay.filter((rival) => rival !== figure) }]
  })
}

/** A figure that the act gives itself goes before one that only follows from another. */
function isPrinted({ derived }: Figure): boolean {
  return derived === undefined
}

function redefines(before: Scope, after: Scope): boolean {
  const sameGround = before.territory === after.territory || before.territory === unspecified || after.territory === unspecified
  return before.population !== after.population && before.nature === after.nature && sameGround
}
