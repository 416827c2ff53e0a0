import { minus } from './decimal'
import type { Operator } from './observation'
import type { IndicatorPromise } from './promise'

/** The operator of a promise; a bare number reads `>=`, or `<=` where less is better. */
export function operatorOf({
  target,
  ascending,
}: Pick<IndicatorPromise, 'target' | 'ascending'>): Operator {
  return target.operator ?? (ascending ? '>=' : '<=')
}

/** True where the act prints a bare number, so that the operator is ours. A range or a corridor says its own. */
export function operatorAssumed({ target, kind }: IndicatorPromise): boolean {
  return (
    target.operator === null &&
    target.value !== null &&
    target.upper === undefined &&
    kind !== 'qualitative'
  )
}

/** True where the promise is kept by going up. The operator decides; `~` and `=` follow the indicator. */
export function goesUp(promise: Pick<IndicatorPromise, 'target' | 'ascending'>): boolean {
  const operator = operatorOf(promise)
  if (operator === '>' || operator === '>=') return true
  return operator === '<' || operator === '<=' ? false : promise.ascending
}

/** True where both sides bind: a declared corridor, or exactly T. */
export function twoSided(promise: IndicatorPromise): boolean {
  return promise.kind === 'corridor' || operatorOf(promise) === '='
}

/** The number T to reach: of a range its less demanding end. `null` where words promise without a value. */
export function boundOf(
  promise: Pick<IndicatorPromise, 'target' | 'kind' | 'ascending'>,
): number | null {
  const { value, upper } = promise.target
  if (value === null || upper === undefined || promise.kind === 'corridor') return value
  return goesUp(promise) ? value : upper
}

const compare: {
  readonly [operator in Exclude<Operator, '~'>]: (a: number, T: number) => boolean
} = {
  '>': (a, T) => a > T,
  '>=': (a, T) => a >= T,
  '<': (a, T) => a < T,
  '<=': (a, T) => a <= T,
  '=': (a, T) => a === T,
}

/** Whether `a` keeps the promise of `T`; `~` is kept at or beyond T in the good direction, a corridor between its ends. */
export function holds(promise: IndicatorPromise, a: number, T: number): boolean {
  const { upper } = promise.target
  if (promise.kind === 'corridor' && upper !== undefined) return a >= T && a <= upper
  const operator = operatorOf(promise)
  return compare[operator === '~' ? (promise.ascending ? '>=' : '<=') : operator](a, T)
}

/** The least demanding figure that keeps the promise: T, or the next whole number where `>` or `<` counts whole things. */
export function requiredFor(promise: IndicatorPromise, T: number): number {
  if (!promise.whole) return T
  const strict = operatorOf(promise) === '>' || operatorOf(promise) === '<'
  if (goesUp(promise)) return strict ? Math.floor(T) + 1 : Math.ceil(T)
  return strict ? Math.ceil(T) - 1 : Math.floor(T)
}

/** Units missing for the promise to be kept ("il en manque 8"); `null` when kept, going down, two-sided, or for `>` on a continuous figure. */
export function missingFor(promise: IndicatorPromise, a: number, T: number): number | null {
  if (holds(promise, a, T) || !goesUp(promise) || twoSided(promise)) return null
  if (operatorOf(promise) === '>' && !promise.whole) return null
  return finite(minus(requiredFor(promise, T), a))
}

/** The signed gap, the one number of column and words: minus what is missing ("encore 8 pour dépasser 280" is −8), a − T once the comparator holds. */
export function gapFor(promise: IndicatorPromise, a: number, T: number): number | null {
  const open = holds(promise, a, T) || twoSided(promise)
  return finite(minus(a, open ? T : requiredFor(promise, T)))
}

/** The number, or `null` where it is none that could be shown. A zero has no sign: "−0 %" would be read as a loss. */
export function finite(number: number): number | null {
  return Number.isFinite(number) ? number + 0 : null
}
