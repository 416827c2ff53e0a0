import { measuredFromStart, metWhenSet, type Start } from './baseline'
import { goesUp, twoSided } from './comparator'
import { minus, quotient, times } from './decimal'
import type { Figure } from './figure'
import type { Indicator } from './indicator'
import type { Period } from './observation'
import { daysBetween, daysIn, daysInMonth, monthOf, yearOf } from './period'
import type { Profile } from './profile'
import type { IndicatorPromise } from './promise'
import type { Components, Status } from './reading'
import { standsAt } from './scope'

export interface Pace {
  readonly formula: 'paceToTarget' | 'paceWithinYear'
  readonly pace: number
  readonly components: Components
}

/** Days between baseline and target from which a straight line to the target is asked for. */
const leastDays = 730

/** Day up to which an answer to a running period counts: the day it became known, at the latest the last day. */
export function countedUpTo(answer: Pick<Figure, 'known' | 'period'>): string {
  const end = standsAt(answer)
  return answer.known < end ? answer.known : end
}

/** The pace r of a running promise at the day of its answer; `null` where the rule defines none (neither 730 days from its baseline nor a declared filling). */
export function paceOf(
  promise: IndicatorPromise,
  a: number,
  T: number,
  start: Start | null,
  day: string,
): Pace | null {
  if (twoSided(promise)) return null
  return promise.kind === 'flow'
    ? withinYear(promise, a, T, day)
    : toTarget(promise, a, T, start, day)
}

function toTarget(
  promise: IndicatorPromise,
  a: number,
  T: number,
  start: Start | null,
  day: string,
): Pace | null {
  const { period } = promise.target
  if (
    !measuredFromStart(promise) ||
    period === null ||
    start === null ||
    start.day === null ||
    metWhenSet(promise, start)
  )
    return null
  const days = daysBetween(start.day, period.end)
  const elapsed = daysBetween(start.day, day)
  if (days < leastDays || elapsed <= 0) return null
  const b = start.value
  const phi = elapsed / days
  const change = times(minus(T, b), elapsed)
  const e = b + change / days
  if (e === b || !Number.isFinite(e)) return null
  return {
    formula: 'paceToTarget',
    pace: quotient(times(minus(a, b), days), change),
    components: { a, T, b, phi, e },
  }
}

function withinYear(promise: IndicatorPromise, a: number, T: number, day: string): Pace | null {
  const { period } = promise.target
  if (!goesUp(promise) || T <= 0 || period === null) return null
  const phi = filledAt(promise.fills, period, day)
  const e = phi === null ? null : T * phi
  if (phi === null || e === null || e <= 0 || !Number.isFinite(e)) return null
  return { formula: 'paceWithinYear', pace: a / e, components: { a, T, phi, e } }
}

/**
 * Share of a year's flow that is due by the end of `day`. `linear` asks for a period of a year at most, monthly
 * shares for a calendar year; `null` otherwise, and before the period starts.
 */
export function filledAt(fills: Indicator['fills'], period: Period, day: string): number | null {
  if (fills === undefined || day < period.start || day > period.end) return null
  if (fills === 'linear')
    return daysIn(period) > 366 ? null : daysIn({ start: period.start, end: day }) / daysIn(period)
  const calendarYear =
    period.start.endsWith('-01-01') &&
    period.end.endsWith('-12-31') &&
    yearOf(period.start) === yearOf(period.end)
  if (!calendarYear) return null
  const month = monthOf(day)
  const running = Number(day.slice(8)) / daysInMonth(day)
  return fills.reduce(
    (sum, share, index) =>
      sum + (index < month - 1 ? share : index === month - 1 ? share * running : 0),
    0,
  )
}

/** The word for a pace, with the cut-offs of the profile, on the unrounded value. */
export function paceStatus(pace: number, { near, below }: Profile): Status {
  if (pace >= near) return 'paceSufficient'
  return pace >= below ? 'paceToCheck' : 'paceInsufficient'
}
