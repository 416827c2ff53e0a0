import { measuredFromStart, metWhenSet, type Start } from './baseline'
import { minus, quotient, times } from './decimal'
import { finite, goesUp, holds, operatorOf, requiredFor, twoSided } from './comparator'
import type { Profile } from './profile'
import type { IndicatorPromise } from './promise'
import type { Components, Judgement, Status } from './reading'

/** A status with the formula that gave it, before gap and missing units are worked out. */
type Grade = Omit<Judgement, 'pace' | 'gap' | 'missing'>

interface Measure {
  readonly formula: 'comparator' | 'overTarget' | 'overChange'
  readonly ratio: number | null
  readonly components: Components
}

/** Largest target of a count that has no bands: 14 of 15 is said as it is. */
const smallCount = 20
/** A ratio of a stock or rate can be measured where this many times the promised change reaches its start: a tenth. */
const leastChange = 10

/** The ratio of the kind, unrounded and unclamped; `comparator` without a ratio where the rule defines none or none is finite. */
function measure(promise: IndicatorPromise, a: number, T: number, start: Start | null): Measure {
  const { upper } = promise.target
  const compared = {
    a,
    T,
    ...(promise.kind === 'corridor' && upper !== undefined ? { upper } : {}),
  }
  const plain: Measure = { formula: 'comparator', ratio: null, components: compared }
  if (twoSided(promise)) return plain
  if (promise.kind === 'flow') {
    return goesUp(promise) && T > 0
      ? { ...plain, formula: 'overTarget', ratio: quotient(a, T) }
      : plain
  }
  if (start === null || !measuredFromStart(promise)) return plain
  const b = start.value
  const components = { ...compared, b }
  if (metWhenSet(promise, start)) return { ...plain, components }
  if (promise.kind === 'cumulative') return overChange({ a, b, end: T, components })
  const strict = operatorOf(promise) === '>' || operatorOf(promise) === '<'
  const end = strict ? requiredFor(promise, T) : T
  if (start.inferred || times(Math.abs(minus(end, b)), leastChange) < Math.abs(b))
    return { ...plain, components }
  return overChange({
    a,
    b,
    end,
    components: end === T ? components : { ...components, required: end },
  })
}

function overChange({
  a,
  b,
  end,
  components,
}: {
  a: number
  b: number
  end: number
  components: Components
}): Measure {
  const ratio = quotient(minus(a, b), minus(end, b))
  return Number.isNaN(ratio) || end === b
    ? { formula: 'comparator', ratio: null, components }
    : { formula: 'overChange', ratio, components }
}

/** The grade of one value of a closed promise (rule, "Closed periods"); `~` short of T needs a declared tolerance. */
export function grade(
  promise: IndicatorPromise,
  a: number,
  T: number,
  start: Start | null,
  profile: Profile,
): Grade {
  const { formula, ratio, components } = measure(promise, a, T, start)
  const shown = ratio === null ? null : finite(ratio)
  const graded: Grade = {
    status: 'attained',
    reason: null,
    formula: shown === null ? 'comparator' : formula,
    ratio: shown,
    attainedOf: null,
    components,
  }
  if (holds(promise, a, T)) return graded
  if (operatorOf(promise) === '~') {
    const { tolerance } = promise
    if (tolerance === undefined) {
      return {
        ...graded,
        status: 'noVerdict',
        reason: 'toleranceMissing',
        formula: null,
        ratio: null,
      }
    }
    if (Math.abs(minus(a, T)) <= tolerance.value)
      return { ...graded, components: { ...components, tolerance: tolerance.value } }
  }
  if (countsFew(promise, T, start)) {
    return {
      ...graded,
      status: a > 0 ? 'partly' : 'none',
      attainedOf: { attained: a, of: requiredFor(promise, T) },
    }
  }
  return { ...graded, status: ratio === null ? 'notAttained' : band(ratio, profile) }
}

function countsFew(promise: IndicatorPromise, T: number, start: Start | null): boolean {
  const counts =
    promise.kind === 'flow' || promise.kind === 'cumulative' || promise.kind === 'stock'
  if (!counts || !promise.whole || T <= 0 || T > smallCount) return false
  return goesUp(promise) && !twoSided(promise) && !metWhenSet(promise, start)
}

function band(ratio: number, { near, below, start }: Profile): Status {
  if (ratio >= near) return 'nearlyAttained'
  if (ratio >= below) return 'belowTarget'
  return ratio >= start ? 'farBelowTarget' : 'belowBaseline'
}
