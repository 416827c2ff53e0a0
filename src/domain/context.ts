import { byText } from './order'
import { answersTo } from './answer'
import { isExact } from './bounds'
import type { Figure } from './figure'
import type { IndicatorPromise } from './promise'
import { currentAt, firstTargetOf, isInForce, targetInForce } from './revision'
import {
  byDays,
  bySeries,
  latest,
  sameCount,
  samePeriod,
  sameSeries,
  standsAt,
  standsNear,
  unspecified,
} from './scope'

/** What is known around a promise. Nothing in it grades; only `answers`, handed over apart, do. */
export interface Context {
  /** Last actual up to the promise's end that is no answer; of a territory that its act does not name but most likely means, where nothing nearer is known. */
  readonly lastKnown: Figure | null
  /** First actual of the same series after the promise's end. */
  readonly observedLater: Figure | null
  /** One actual of each other population, territory or nature: of the promise's own period, else the last. */
  readonly otherScope: readonly Figure[]
  readonly previousActual: Figure | null
  readonly previousTarget: Figure | null
  /** Starting value where the act prints none beside the target: the last one or the last actual printed in that act or an earlier one. */
  readonly inferredBaseline: Figure | null
  /** True where the count went on under another definition and this one has no answer. */
  readonly definitionChanged: boolean
  /** Number of dated actuals of the series, and the last day that one covers. */
  readonly points: number
  readonly lastObserved: string | null
  /** Other figures printed for the same promise, with their own answers. */
  readonly wordings: readonly { readonly target: Figure; readonly answers: readonly Figure[] }[]
  readonly firstTarget: { readonly target: Figure; readonly answers: readonly Figure[] } | null
  /** True where this target revises another, or one adopted before its end revises it. */
  readonly revised: boolean
}

/** Nothing known around a promise, or a result that nobody promised. */
export const emptyContext: Context = {
  lastKnown: null,
  observedLater: null,
  otherScope: [],
  previousActual: null,
  previousTarget: null,
  inferredBaseline: null,
  definitionChanged: false,
  points: 0,
  lastObserved: null,
  wordings: [],
  firstTarget: null,
  revised: false,
}

/** Sorts what is known at `asOf` of a promise's indicator into its answers and its context; a figure revised by then is left out. */
export function contextOf(
  promise: IndicatorPromise,
  observations: readonly Figure[],
  asOf: string,
): Context & { readonly answers: readonly Figure[] } {
  const { target, kind } = promise
  const known = observations.filter(
    ({ indicator, known: day }) => indicator === target.indicator && day <= asOf,
  )
  const actuals = currentAt(known, asOf).filter(
    ({ role, restates }) => role === 'actual' && restates === undefined,
  )
  const targets = known.filter(({ role }) => role === 'target')
  const answers = answersTo(promise, actuals)
  const series = actuals.filter((actual) => sameSeries(actual, target) && actual.value !== null)
  const dated = series.filter(({ period }) => period !== null)
  const before = dated.filter(
    ({ period }) => target.period !== null && period !== null && period.end < target.period.start,
  )
  const first = firstTargetOf(target, targets)
  const answered = (other: Figure) => ({
    target: other,
    answers: answersTo({ target: other, kind }, actuals),
  })
  return {
    answers,
    lastKnown: lastKnownOf(target, actuals, answers),
    observedLater: firstAfter(target, dated),
    otherScope: otherScopeOf(promise, actuals),
    previousActual: latest(before),
    previousTarget: previousTargetOf(target, targets, asOf),
    inferredBaseline: inferredBaselineOf(target, [...startsOf(target, known), ...dated], answers),
    definitionChanged: answers.length === 0 && actuals.some((actual) => continues(target, actual)),
    points: dated.length,
    lastObserved: latest(dated)?.period?.end ?? null,
    wordings: targets
      .filter(({ id, restates }) => restates === target.id || id === target.restates)
      .map(answered),
    firstTarget: first === null ? null : answered(first),
    revised: target.revises !== undefined || targetInForce(target, targets, asOf).id !== target.id,
  }
}

function lastKnownOf(
  target: Figure,
  actuals: readonly Figure[],
  answers: readonly Figure[],
): Figure | null {
  const near = actuals.filter(
    (actual) =>
      sameCount(actual, target) &&
      standsNear(actual, target) &&
      actual.value !== null &&
      !answers.includes(actual) &&
      (target.period === null || standsAt(actual) <= target.period.end),
  )
  const own = latest(near.filter(({ territory }) => territory === target.territory))
  const likely = latest(near.filter(({ territory }) => territory !== target.territory))
  return own !== null && (likely === null || byDays(likely, own) <= 0) ? own : likely
}

function firstAfter({ period }: Figure, dated: readonly Figure[]): Figure | null {
  const later = dated.filter((actual) => period !== null && standsAt(actual) > period.end)
  const [first] = later.map(standsAt).toSorted(byText)
  return latest(later.filter((actual) => standsAt(actual) === first))
}

function otherScopeOf(
  { target, kind }: IndicatorPromise,
  actuals: readonly Figure[],
): readonly Figure[] {
  return bySeries(actuals.filter((actual) => !sameSeries(actual, target))).flatMap((series) => {
    const shown =
      latest(series.filter(({ period }) => samePeriod(kind, period, target.period))) ??
      latest(series)
    return shown === null ? [] : [shown]
  })
}

function previousTargetOf(target: Figure, targets: readonly Figure[], asOf: string): Figure | null {
  return latest(
    targets.filter(
      (other) =>
        sameSeries(other, target) &&
        other.restates === undefined &&
        (other.partOf === undefined) === (target.partOf === undefined) &&
        other.value !== null &&
        other.period !== null &&
        target.period !== null &&
        other.period.end < target.period.start &&
        isInForce(other, targets, asOf),
    ),
  )
}

/** Starting values of the promise's own series, of a table that does not tie them to their target. */
function startsOf(target: Figure, known: readonly Figure[]): readonly Figure[] {
  return known.filter(
    (figure) =>
      figure.role === 'baseline' &&
      figure.restates === undefined &&
      figure.value !== null &&
      figure.period !== null &&
      sameSeries(figure, target),
  )
}

function inferredBaselineOf(
  target: Figure,
  dated: readonly Figure[],
  answers: readonly Figure[],
): Figure | null {
  return latest(
    dated.filter(
      (actual) =>
        (actual.role === 'baseline' || actual.level === 'printed') &&
        actual.derived === undefined &&
        isExact(actual) &&
        actual.known <= target.known &&
        !answers.includes(actual) &&
        target.period !== null &&
        standsAt(actual) < target.period.end,
    ),
  )
}

/** True for a later figure of another population over the same ground. */
function continues(target: Figure, actual: Figure): boolean {
  const sameGround =
    actual.territory === target.territory ||
    actual.territory === unspecified ||
    target.territory === unspecified
  const later =
    target.period !== null && actual.period !== null && actual.period.start > target.period.end
  return (
    later &&
    sameGround &&
    actual.nature === target.nature &&
    actual.population !== target.population
  )
}
