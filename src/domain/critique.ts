import { baseMissing, measuredFromStart, standsAtADay } from './baseline'
import { samplesOf } from './bounds'
import { boundOf, goesUp, holds, operatorAssumed, operatorOf } from './comparator'
import { contextOf } from './context'
import { askedAgainstObtained, comparablePoints, type Obtained } from './critiqueHistory'
import { roundingOf } from './critiqueRounding'
import { minus } from './decimal'
import type { Figure } from './figure'
import type { Operator } from './observation'
import type { DueDate } from './period'
import type { BaselineFigure, IndicatorPromise } from './promise'
import { latest } from './scope'

/** What may be said of a target before anything answers it, in the order in which it is said. */
export const critiqueKinds = [
  'metWhenSet',
  'belowPreviousTarget',
  'belowPreviousResult',
  'againstObtained',
  'belowRounding',
  'partAboveWhole',
  'wordsWithoutValue',
  'operatorUnclear',
  'undated',
  'noCountingRule',
  'twoPopulations',
  'noBaseline',
  'nobodyOwes',
] as const
export type CritiqueKind = (typeof critiqueKinds)[number]

/** One thing that may be said of a target, with all that it is said from. Numbers are in the indicator's unit. */
export type Remark =
  /** `keeps`: a floor, a hold or a corridor, which asks for no more than to go on so. */
  | {
      readonly kind: 'metWhenSet'
      readonly T: number
      readonly known: BaselineFigure
      readonly keeps: boolean
    }
  | {
      readonly kind: 'belowPreviousTarget' | 'belowPreviousResult'
      readonly T: number
      readonly previous: Figure
    }
  /** `asked` a year; `from` the last result of what stands at a day. */
  | {
      readonly kind: 'againstObtained'
      readonly asked: number
      readonly from: Figure | null
      readonly obtained: Obtained
    }
  | {
      readonly kind: 'belowRounding'
      readonly asked: number
      readonly rounding: number
      readonly known: BaselineFigure
    }
  | {
      readonly kind: 'partAboveWhole'
      readonly T: number
      readonly of: number
      readonly whole: Figure
    }
  | { readonly kind: 'wordsWithoutValue'; readonly direction: 'up' | 'down' | null }
  /** A bare number, read as `readAs`; or "près de" without a declared tolerance. */
  | {
      readonly kind: 'operatorUnclear'
      readonly because: 'bare' | 'approximate'
      readonly readAs: Operator
    }
  /** No date, or one that only follows from the start of the agreement ("à 2 ans"). */
  | { readonly kind: 'undated'; readonly because: 'noDate' | 'inferred' }
  | { readonly kind: 'noCountingRule' }
  | { readonly kind: 'twoPopulations'; readonly own: string; readonly others: readonly string[] }
  /** Never known, or printed as "S/O". */
  | { readonly kind: 'noBaseline'; readonly because: 'neverKnown' | 'printedEmpty' }
  | { readonly kind: 'nobodyOwes' }

export interface Criticised {
  readonly promise: IndicatorPromise
  /** All figures of the indicator; only those known when the promise was made count. */
  readonly figures: readonly Figure[]
  /** Ids of all that is counted under the indicator's name. */
  readonly populations: readonly string[]
  /** How it is counted, in words; `null` where nobody says. */
  readonly countingRule: string | null
  /** Day by which somebody owes the figure; `null` where nobody does by any date. */
  readonly owed: DueDate | null
}

/**
 * What may be said of a target as it is made: of its words, and of what was known of its own series then. Each remark stands
 * alone; none is a verdict, there is no score, nothing that became known later and no other series has a part in it.
 */
export function critiqueOf(of: Criticised): readonly Remark[] {
  const remarks = [...ofWords(of), ...ofDefinition(of), ...ofLevel(of)]
  return critiqueKinds.flatMap((kind) => remarks.filter((remark) => remark.kind === kind))
}

/** What the words leave open. */
function ofWords({ promise, owed }: Criticised): readonly Remark[] {
  const { target } = promise
  const undated =
    target.period === null
      ? ('noDate' as const)
      : target.flags?.includes('dueDateInferred') === true
        ? ('inferred' as const)
        : null
  const isApproximate = target.operator === '~' && promise.tolerance === undefined
  const unclear = isApproximate
    ? ('approximate' as const)
    : operatorAssumed(promise)
      ? ('bare' as const)
      : null
  return [
    ...(target.value === null
      ? [{ kind: 'wordsWithoutValue' as const, direction: target.direction ?? null }]
      : []),
    ...(target.value === null || unclear === null
      ? []
      : [{ kind: 'operatorUnclear' as const, because: unclear, readAs: operatorOf(promise) }]),
    ...(undated === null ? [] : [{ kind: 'undated' as const, because: undated }]),
    ...(owed === null ? [{ kind: 'nobodyOwes' as const }] : []),
  ]
}

/** What a value is of: nothing of it for a promise in words, which counts nothing. */
function ofDefinition({ promise, populations, countingRule }: Criticised): readonly Remark[] {
  const { target } = promise
  if (target.value === null) return []
  const others = populations.filter((id) => id !== target.population)
  return [
    ...(countingRule === null ? [{ kind: 'noCountingRule' as const }] : []),
    ...(others.length === 0
      ? []
      : [{ kind: 'twoPopulations' as const, own: target.population, others }]),
  ]
}

/** What the value asks for, beside what was known of its own series and of what it is a part of. */
function ofLevel({ promise, figures }: Criticised): readonly Remark[] {
  const T = boundOf(promise)
  if (T === null || promise.kind === 'qualitative') return []
  const { target } = promise
  const context = contextOf(promise, figures, target.known)
  const known = lastKnownWhenSet(promise, context.lastKnown, context.inferredBaseline)
  const wholes = figures.filter(
    ({ id, role, known: day }) => id === target.partOf && role === 'target' && day <= target.known,
  )
  const compared = askedAgainstObtained(promise, comparablePoints(promise, figures))
  return [
    ...(standsAtADay(promise) ? againstStart(promise, T, known) : againstYear(promise, T, context)),
    ...(context.previousTarget !== null && asksLess(promise, T, context.previousTarget)
      ? [{ kind: 'belowPreviousTarget' as const, T, previous: context.previousTarget }]
      : []),
    ...(compared === null
      ? []
      : [
          {
            kind: 'againstObtained' as const,
            asked: compared.asked,
            from: compared.from?.figure ?? null,
            obtained: compared.obtained,
          },
        ]),
    ...wholes.flatMap((whole): readonly Remark[] => {
      const of = boundOf({ ...promise, target: whole })
      return of !== null && T > of ? [{ kind: 'partAboveWhole', T, of, whole }] : []
    }),
  ]
}

/** Of what stands at a day: met already, no start, or a change that the last figure's own rounding would hide. */
function againstStart(
  promise: IndicatorPromise,
  T: number,
  known: BaselineFigure | null,
): readonly Remark[] {
  if (known === null || known.value === null) {
    const because = baseMissing(promise) ? ('printedEmpty' as const) : ('neverKnown' as const)
    return measuredFromStart(promise) || baseMissing(promise)
      ? [{ kind: 'noBaseline', because }]
      : []
  }
  if (valuesOf(known, promise).every((value) => holds(promise, value, T)))
    return [{ kind: 'metWhenSet', T, known, keeps: !measuredFromStart(promise) }]
  const asked = minus(T, known.value)
  const rounding = roundingOf({ ...known, value: known.value }, promise)
  return asked !== 0 && Math.abs(asked) < rounding
    ? [{ kind: 'belowRounding', asked, rounding, known }]
    : []
}

/** Of what starts again at 0 each time: less than the last result of the series. */
function againstYear(
  promise: IndicatorPromise,
  T: number,
  { previousActual }: { readonly previousActual: Figure | null },
): readonly Remark[] {
  return previousActual !== null && asksLess(promise, T, previousActual)
    ? [{ kind: 'belowPreviousResult', T, previous: previousActual }]
    : []
}

/** The last figure known when the promise was made: a result, or the starting value printed for it; of two on one day the printed start. */
function lastKnownWhenSet(
  { baseline }: IndicatorPromise,
  lastKnown: Figure | null,
  inferred: Figure | null,
): BaselineFigure | null {
  const last = latest([inferred, lastKnown].filter((figure) => figure !== null))
  if (baseline === null || baseline.value === null) return baseline === null ? last : null
  if (last === null || last.period === null || baseline.period === null) return baseline
  return last.period.end > baseline.period.end ? last : baseline
}

/** Enough values of a figure to know what all that it may be would say. */
const valuesOf = (figure: BaselineFigure, promise: IndicatorPromise): readonly number[] =>
  figure.derived === undefined
    ? samplesOf(figure, promise)
    : [figure.derived.low, figure.derived.high]

/** True where T asks for less than all that a figure may be, in the direction of the promise. */
function asksLess(promise: IndicatorPromise, T: number, figure: Figure): boolean {
  if (figure.value === null) return false
  const values = figure.role === 'target' ? [figure.value] : valuesOf(figure, promise)
  return values.every((value) => (goesUp(promise) ? T < value : T > value))
}
