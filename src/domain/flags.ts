import { measuredFromStart, metWhenSet, type Start } from './baseline'
import { isExact } from './bounds'
import { boundOf, goesUp, operatorAssumed } from './comparator'
import { minus } from './decimal'
import type { Context } from './context'
import type { Figure } from './figure'
import { yearsLater } from './period'
import type { IndicatorPromise } from './promise'
import type { Flag, LastKnown } from './reading'

interface Around {
  readonly promise: IndicatorPromise
  readonly answer: Figure | null
  readonly answersDisagree: boolean
  readonly start: Start | null
  readonly startUsed: boolean
  readonly lastKnown: LastKnown | null
  readonly context: Context
  readonly asOf: string
}

/** Change or target below which a ratio moves by jumps, in the indicator's unit. */
const fewUnits = 5
const fewActuals = 3
/** Years after which the last actual of a series is said to be old: over 24 months. */
const staleYears = 2

/** The quality of a figure in its own words: status, approximation, and what its transcriber noted. */
export function qualityFlags(
  figure: Pick<Figure, 'value' | 'upper' | 'operator' | 'status' | 'flags' | 'derived'>,
): readonly Flag[] {
  const loose = figure.value !== null && (!isExact(figure) || figure.derived !== undefined)
  return [
    ...(figure.status === 'final' ? [] : [figure.status]),
    ...(loose ? ['approximate' as const] : []),
    ...(figure.flags ?? []),
  ]
}

/** Flags that stand beside a reading, sorted, each once. Those of the last known figure only where no answer is shown. */
export function flagsOf(around: Around): readonly Flag[] {
  const { promise, answer, start, startUsed, lastKnown, context, asOf } = around
  const inferredShows =
    start !== null && start.inferred && (measuredFromStart(promise) || metWhenSet(promise, start))
  const computed: readonly (readonly [Flag, boolean])[] = [
    ['contested', around.answersDisagree],
    ['simulated', promise.target.status === 'simulated'],
    ['operatorAssumed', operatorAssumed(promise)],
    ['metWhenSet', metWhenSet(promise, start)],
    ['baselineInferred', inferredShows],
    ['noBaseline', start === null && measuredFromStart(promise)],
    ['smallNumbers', smallNumbers(promise, start)],
    ['aboveRange', aboveRange(promise, answer)],
    ['targetBelowPreviousActual', lessDemanding(promise, context.previousActual?.value ?? null)],
    ['targetBelowPreviousTarget', lessDemanding(promise, context.previousTarget?.value ?? null)],
    ['definitionChanged', context.definitionChanged],
    ['targetRevised', context.revised],
    ['fewPoints', context.points < fewActuals],
    ['stale', context.lastObserved !== null && yearsLater(context.lastObserved, staleYears) < asOf],
  ]
  const found = new Set<Flag>(promise.target.flags)
  for (const [flag, stands] of computed) if (stands) found.add(flag)
  for (const flag of answer === null ? (lastKnown?.flags ?? []) : qualityFlags(answer))
    found.add(flag)
  if (start !== null && startUsed) for (const flag of qualityFlags(start.figure)) found.add(flag)
  return [...found].toSorted()
}

function smallNumbers(promise: IndicatorPromise, start: Start | null): boolean {
  const T = boundOf(promise)
  if (T === null) return false
  if (Math.abs(T) < fewUnits) return true
  return (
    start !== null &&
    measuredFromStart(promise) &&
    !metWhenSet(promise, start) &&
    Math.abs(minus(T, start.value)) < fewUnits
  )
}

/** A range is kept from its less demanding end; an actual beyond the upper one is said to be so. */
function aboveRange({ target, kind }: IndicatorPromise, answer: Figure | null): boolean {
  return (
    kind !== 'corridor' &&
    target.upper !== undefined &&
    answer !== null &&
    answer.value !== null &&
    answer.value > target.upper
  )
}

/** True where T asks for less than a previous figure: below it, or above it where the promise goes down. */
function lessDemanding(promise: IndicatorPromise, previous: number | null): boolean {
  const T = boundOf(promise)
  if (T === null || previous === null) return false
  return goesUp(promise) ? T < previous : T > previous
}
