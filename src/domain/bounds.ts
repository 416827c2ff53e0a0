import { boundOf } from './comparator'
import type { Figure } from './figure'
import type { IndicatorPromise } from './promise'

type Words = Pick<Figure, 'value' | 'upper' | 'operator'>

/** A figure's possible values from `low` to `high`, both included; infinite where nothing limits them. */
interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * The values that an actual's words leave open: "plus de 550" is everything above 550. Nobody declares how far
 * "près de" or "une soixantaine" reach, and we do not guess it: `~`, like words without a value, bounds nothing.
 * Whole things are counted from 0 and in steps of 1.
 */
function boundsOf({ value, upper, operator }: Words, whole: boolean): Bounds {
  const least = whole ? 0 : Number.NEGATIVE_INFINITY
  const most = Number.POSITIVE_INFINITY
  if (value !== null && upper !== undefined) return { low: value, high: upper }
  if (value === null || operator === '~') return { low: least, high: most }
  if (operator === '>') return { low: whole ? Math.floor(value) + 1 : beside(value, 1), high: most }
  if (operator === '<')
    return { low: Math.min(least, value), high: whole ? Math.ceil(value) - 1 : beside(value, -1) }
  return {
    low: operator === '<=' ? Math.min(least, value) : value,
    high: operator === '>=' ? most : value,
  }
}

/** True where the words around a figure leave only one value open. */
export function isExact(figure: Words): boolean {
  return (
    figure.value !== null &&
    figure.upper === undefined &&
    (figure.operator === null || figure.operator === '=')
  )
}

/** Enough values of an actual to know every status it may give: its ends, and the promise's limits that lie between. */
export function samplesOf(actual: Words, promise: IndicatorPromise): readonly number[] {
  const { low, high } = boundsOf(actual, promise.whole)
  const limits = [boundOf(promise), promise.target.upper ?? null].filter(
    (limit) => limit !== null && limit > low && limit < high,
  )
  return [low, high, ...limits.filter((limit) => limit !== null)]
}

/** The values that T may have: one, or for a target derived from a growth also the ends of its rounding interval. */
export function targetsOf({ target }: IndicatorPromise, T: number): readonly number[] {
  return target.derived === undefined ? [T] : [T, target.derived.low, target.derived.high]
}

/** The nearest number beyond an open end, so that the end itself is left out. */
function beside(value: number, side: 1 | -1): number {
  return value + side * Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE)
}
