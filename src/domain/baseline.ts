import { boundOf, holds } from './comparator'
import type { Kind } from './indicator'
import type { Figure } from './figure'
import type { BaselineFigure, IndicatorPromise } from './promise'

/** The starting value b of a promise. */
export interface Start {
  readonly value: number
  /** Day at which it stood; `null` where the act gives none. */
  readonly day: string | null
  readonly figure: BaselineFigure
  /** True where the act does not print it beside the target. */
  readonly inferred: boolean
}

/** Kinds that stand at a day instead of starting again at 0: their distance from a last known figure has a meaning. */
const standing: ReadonlySet<Kind> = new Set([
  'cumulative',
  'stock',
  'rate',
  'floor',
  'hold',
  'corridor',
])

export function standsAtADay({ kind }: Pick<IndicatorPromise, 'kind'>): boolean {
  return standing.has(kind)
}

/** True for the kinds whose ratio is measured from a starting value. */
export function measuredFromStart({ kind }: Pick<IndicatorPromise, 'kind'>): boolean {
  return kind === 'cumulative' || kind === 'stock' || kind === 'rate'
}

/** The printed starting value, else the inferred one; `null` for a flow, which starts again at 0, and where neither has a value. */
export function startOf(promise: IndicatorPromise, inferred: Figure | null): Start | null {
  if (!standsAtADay(promise)) return null
  const figure = promise.baseline ?? inferred
  if (figure === null || figure.value === null) return null
  return {
    value: figure.value,
    day: figure.period?.end ?? null,
    figure,
    inferred: promise.baseline === null,
  }
}

/** True where the act prints that there is no starting value ("S/O"), so that the promise can never be computed. */
export function baseMissing({ baseline }: IndicatorPromise): boolean {
  return baseline !== null && baseline.value === null
}

/** True where the starting value already kept the promise: nothing was left to gain, only to keep. */
export function metWhenSet(promise: IndicatorPromise, start: Start | null): boolean {
  const T = boundOf(promise)
  return start !== null && T !== null && holds(promise, start.value, T)
}
