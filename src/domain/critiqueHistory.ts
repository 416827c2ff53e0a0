import { standsAtADay } from './baseline'
import { answersTo, gradingAnswer } from './answer'
import { isExact } from './bounds'
import { boundOf, goesUp } from './comparator'
import { minus, quotient, times } from './decimal'
import type { Figure } from './figure'
import { countedUpTo } from './pace'
import { daysIn, yearOf } from './period'
import type { IndicatorPromise } from './promise'
import { currentAt } from './revision'
import { sameCount, standsNear } from './scope'

/** A result of one year that another year's may be compared with. */
export interface ComparablePoint {
  readonly year: number
  readonly value: number
  readonly figure: Figure
}

/** What comparable years obtained: of a flow each year's figure, else what each year added to the one before it. */
export interface Obtained {
  readonly by: 'growth' | 'level'
  readonly years: readonly { readonly year: number; readonly value: number }[]
  readonly least: number
  readonly most: number
  /** How many of these years obtained what is asked, or more in the good direction. */
  readonly reached: number
}

/** Results that tell of a pace: fewer say nothing of what comes next. */
const fewestPoints = 3
/** Days by which two years may differ and be as long as each other. */
const leapDay = 1

/**
 * The results that compare with a promise, one a year, oldest first, as they were known when it was made: of its own series,
 * else of the same count where the act does not name the territory. A figure that its words leave open, that follows from
 * another or that counts a part of its period compares with none; a flow compares with periods as long as its own.
 */
export function comparablePoints(
  promise: Pick<IndicatorPromise, 'target' | 'kind'>,
  figures: readonly Figure[],
): readonly ComparablePoint[] {
  const { target, kind } = promise
  const known = currentAt(figures, target.known).filter(
    (figure) =>
      figure.role === 'actual' &&
      figure.restates === undefined &&
      figure.derived === undefined &&
      isExact(figure) &&
      figure.period !== null &&
      countedUpTo(figure) === figure.period.end &&
      sameCount(figure, target) &&
      standsNear(figure, target),
  )
  const answers = new Set(answersTo(promise, known))
  const before = known.filter(
    (figure) =>
      !answers.has(figure) && (target.period === null || endOf(figure) <= target.period.end),
  )
  const own = before.filter(({ territory }) => territory === target.territory)
  const compared = (own.length > 0 ? own : before).filter(
    (figure) => kind !== 'flow' || isAsLong(figure, target),
  )
  const years = [...new Set(compared.map((figure) => yearOf(endOf(figure))))].toSorted(
    (one, other) => one - other,
  )
  return years.flatMap((year): readonly ComparablePoint[] => {
    const inYear = compared.filter((figure) => yearOf(endOf(figure)) === year)
    const last = inYear.map(endOf).toSorted().at(-1)
    const figure = gradingAnswer(inYear.filter((one) => endOf(one) === last))
    return figure === null || figure.value === null ? [] : [{ year, value: figure.value, figure }]
  })
}

/**
 * What is asked a year, in the indicator's unit, and what comparable years obtained. A flow asks for its target, whatever
 * stands at a day for the way from the last result to it, shared over the years between; `null` without a dated value, without
 * a result, or where no two results follow each other by a year.
 */
export function askedAgainstObtained(
  promise: IndicatorPromise,
  points: readonly ComparablePoint[],
): {
  readonly asked: number
  readonly from: ComparablePoint | null
  readonly obtained: Obtained
} | null {
  const T = boundOf(promise)
  const last = points.at(-1)
  const { period } = promise.target
  if (T === null || period === null || last === undefined) return null
  const isFlow = promise.kind === 'flow'
  const years = yearOf(period.end) - last.year
  if (!isFlow && (!standsAtADay(promise) || years <= 0)) return null
  const asked = isFlow ? T : quotient(minus(T, last.value), years)
  const found = isFlow ? points : yearlySteps(points)
  if (found.length === 0) return null
  const values = found.map(({ value }) => value)
  const reaches = (value: number): boolean => (goesUp(promise) ? value >= asked : value <= asked)
  return {
    asked,
    from: isFlow ? null : last,
    obtained: {
      by: isFlow ? 'level' : 'growth',
      years: found.map(({ year, value }) => ({ year, value })),
      least: Math.min(...values),
      most: Math.max(...values),
      reached: values.filter(reaches).length,
    },
  }
}

/** What each year added to the one just before it; a year that nobody published leaves a gap, not a step. */
export function yearlySteps(
  points: readonly ComparablePoint[],
): readonly { readonly year: number; readonly value: number }[] {
  return points.flatMap(({ year, value }, place) => {
    const before = points[place - 1]
    return before?.year === year - 1 ? [{ year, value: minus(value, before.value) }] : []
  })
}

/** The mean way of some years, carried on: no forecast, and never shown without the years that it rests on. */
export interface Extrapolation {
  readonly perYear: number
  readonly points: readonly ComparablePoint[]
  readonly values: readonly { readonly year: number; readonly value: number }[]
}

/**
 * Where the mean way from the first comparable result to the last would lead in `years`, in the indicator's unit, unrounded.
 * `null` below three comparable results; a year up to the last result and a count below nothing are left out.
 */
export function extrapolationOf(
  points: readonly ComparablePoint[],
  years: readonly number[],
  { whole }: Pick<IndicatorPromise, 'whole'>,
): Extrapolation | null {
  const [first, last] = [points[0], points.at(-1)]
  if (points.length < fewestPoints || first === undefined || last === undefined) return null
  const change = minus(last.value, first.value)
  const span = last.year - first.year
  return {
    perYear: quotient(change, span),
    points,
    values: years
      .filter((year) => year > last.year)
      .map((year) => ({ year, value: last.value + times(change, year - last.year) / span }))
      .filter(({ value }) => !whole || value >= 0),
  }
}

/** What the acts at hand know of a scope before a promise is made in it. */
export type History =
  | { readonly state: 'none' }
  /** The same is counted, and never there. */
  | { readonly state: 'elsewhere'; readonly others: readonly Figure[] }
  /** Other definitions are counted, this one never. */
  | { readonly state: 'otherDefinition'; readonly others: readonly Figure[] }
  /** Each year it was counted in another way: no two results compare. */
  | { readonly state: 'alwaysBroken'; readonly others: readonly Figure[] }
  /** Known, and open in its words, derived, undated or of another length: it compares with nothing. */
  | { readonly state: 'notComparable'; readonly own: readonly Figure[] }
  | { readonly state: 'onePoint'; readonly points: readonly ComparablePoint[] }
  | { readonly state: 'points'; readonly points: readonly ComparablePoint[] }

/** What is known of a promise's scope, for the sentence that stands where a course cannot be drawn. */
export function historyOf(
  promise: Pick<IndicatorPromise, 'target' | 'kind'>,
  figures: readonly Figure[],
): History {
  const { target } = promise
  const points = comparablePoints(promise, figures)
  if (points.length > 1) return { state: 'points', points }
  const results = currentAt(figures, target.known).filter(
    ({ role, value, restates }) => role === 'actual' && value !== null && restates === undefined,
  )
  const isOwn = (figure: Figure): boolean => sameCount(figure, target) && standsNear(figure, target)
  const own = results.filter(isOwn)
  const others = results.filter((figure) => !isOwn(figure))
  if (isBrokenEachYear(results)) return { state: 'alwaysBroken', others }
  if (points.length === 1) return { state: 'onePoint', points }
  if (own.length > 0) return { state: 'notComparable', own }
  if (others.length === 0) return { state: 'none' }
  const elsewhere = others.filter((figure) => sameCount(figure, target))
  return elsewhere.length > 0
    ? { state: 'elsewhere', others: elsewhere }
    : { state: 'otherDefinition', others }
}

/** True of two results or more, each of another year and of another definition. */
function isBrokenEachYear(results: readonly Figure[]): boolean {
  const years = new Set(results.map((figure) => yearOf(endOf(figure))))
  const counts = new Set(results.map(({ population, nature }) => `${population} ${nature ?? ''}`))
  return results.length > 1 && years.size === results.length && counts.size === results.length
}

const endOf = ({ period, known }: Figure): string => period?.end ?? known

const isAsLong = (one: Figure, other: Figure): boolean =>
  one.period !== null &&
  other.period !== null &&
  Math.abs(daysIn(one.period) - daysIn(other.period)) <= leapDay
