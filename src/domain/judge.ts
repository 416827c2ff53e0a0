import { baseMissing, type Start } from './baseline'
import { isExact, samplesOf, targetsOf } from './bounds'
import { boundOf, finite, gapFor, goesUp, holds, missingFor, twoSided } from './comparator'
import type { Figure } from './figure'
import { grade } from './formulas'
import { countedUpTo, paceOf, paceStatus } from './pace'
import { lastDayOf } from './period'
import type { Profile } from './profile'
import { type IndicatorPromise, isOverAt } from './promise'
import type { Judgement, Reason, Status } from './reading'

interface Case {
  readonly promise: IndicatorPromise
  readonly answer: Figure | null
  /** Last dated figure of the promise's own series before its end: it grades nothing, but shows a pace to a far target. */
  readonly interim: Figure | null
  readonly start: Start | null
  readonly asOf: string
  readonly profile: Profile
}

interface Answered extends Case {
  readonly answer: Figure
  readonly T: number
}

/** A judgement that only names a status and its reason: nothing was computed. */
export function unmeasured(status: Status, reason: Reason | null = null): Judgement {
  return {
    status,
    reason,
    formula: null,
    ratio: null,
    pace: null,
    gap: null,
    missing: null,
    attainedOf: null,
    components: {},
  }
}

/** The order of the rule, the first that applies, for a promise and the one answer that may grade it. An undated promise never closes. */
export function judge(given: Case): Judgement {
  const { promise, answer, asOf } = given
  const { target, kind, reportDue } = promise
  const T = boundOf(promise)
  if (T === null || kind === 'qualitative') return unmeasured('noVerdict', wordless(promise))
  if (baseMissing(promise)) return unmeasured('noVerdict', 'baseMissing')
  if (!isOverAt(target, asOf))
    return answer === null ? paceOfInterim(given, T) : judgeRunning({ ...given, answer, T })
  if (answer !== null) return judgeClosed({ ...given, answer, T })
  if (reportDue !== null && asOf <= lastDayOf(reportDue)) return unmeasured('awaitingReport')
  return unmeasured('noVerdict', 'notPublished')
}

function wordless({ target, kind }: IndicatorPromise): Reason {
  if (target.value === null && target.direction !== undefined) return 'directionOnly'
  return kind === 'qualitative' ? 'qualitative' : 'wordsOnly'
}

function judgeRunning({ promise, answer, T, start, profile }: Answered): Judgement {
  const figures = figuresOf(promise, answer, T)
  const pairs = pairsOf(promise, answer, T)
  const early = promise.ascending && goesUp(promise) && !twoSided(promise)
  if (early && pairs.every(([a, t]) => holds(promise, a, t))) {
    const fallsNoMore = promise.kind === 'flow' || promise.kind === 'cumulative'
    const printedHolds = answer.value !== null && holds(promise, answer.value, T)
    return {
      ...unmeasured(fallsNoMore ? 'alreadyAttained' : 'attainedSoFar'),
      formula: 'comparator',
      ...(printedHolds ? figures : {}),
    }
  }
  const pace = pacing({ promise, answer, T, start, profile })
  if (pace === null) return { ...unmeasured('inProgress'), ...figures }
  return pace === 'imprecise'
    ? unmeasured('inProgress', 'imprecise')
    : { ...unmeasured(pace.status), ...figures, ...pace }
}

/** The pace of one figure; `imprecise` where its words leave two words for it open, `null` where the rule defines none. */
function pacing({
  promise,
  answer,
  T,
  start,
  profile,
}: Omit<Answered, 'asOf' | 'interim'>):
  | Pick<Judgement, 'status' | 'formula' | 'pace' | 'components'>
  | 'imprecise'
  | null {
  const day = countedUpTo(answer)
  const words = pairsOf(promise, answer, T).map(([a, t]) => {
    const pace = paceOf(promise, a, t, start, day)
    return pace === null ? 'inProgress' : paceStatus(pace.pace, profile)
  })
  const [status = 'inProgress', ...others] = words
  const pace = answer.value === null ? null : paceOf(promise, answer.value, T, start, day)
  const shown = pace === null ? null : finite(pace.pace)
  if (pace === null || shown === null || status === 'inProgress') return null
  if (others.some((other) => other !== status)) return 'imprecise'
  return { status, formula: pace.formula, pace: shown, components: pace.components }
}

/** A running promise without an answer: on the way to a far target the last figure of its own series shows the pace. */
function paceOfInterim({ promise, interim, start, profile }: Case, T: number): Judgement {
  const pace = interim === null ? null : pacing({ promise, answer: interim, T, start, profile })
  return pace === null || pace === 'imprecise'
    ? unmeasured('inProgress', 'noResultPublished')
    : { ...unmeasured(pace.status), ...pace }
}

function judgeClosed({ promise, answer, T, start, profile }: Answered): Judgement {
  const grades = pairsOf(promise, answer, T).map(([a, t]) => grade(promise, a, t, start, profile))
  const [first, ...others] = grades
  if (first === undefined || others.some((other) => other.status !== first.status))
    return unmeasured('noVerdict', 'imprecise')
  const printed = answer.value === null ? null : grade(promise, answer.value, T, start, profile)
  // "plus de 550" keeps "551 au moins", yet 550 does not: its printed figure has then no ratio to show.
  if (printed === null || printed.status !== first.status)
    return unmeasured(first.status, first.reason)
  const { gap, missing } = figuresOf(promise, answer, T)
  return { ...printed, pace: null, gap, missing: first.status === 'attained' ? null : missing }
}

/** Every value of the answer with every value of T that has to give one and the same status. */
function pairsOf(
  promise: IndicatorPromise,
  answer: Figure,
  T: number,
): readonly (readonly [number, number])[] {
  return targetsOf(promise, T).flatMap((t) =>
    samplesOf(answer, promise).map((a) => [a, t] as const),
  )
}

/** Gap and missing units of the printed figure; missing units only where it is exact. */
function figuresOf(
  promise: IndicatorPromise,
  answer: Figure,
  T: number,
): Pick<Judgement, 'gap' | 'missing' | 'components'> {
  const a = answer.value
  if (a === null) return { gap: null, missing: null, components: { T } }
  return {
    gap: gapFor(promise, a, T),
    missing: isExact(answer) ? missingFor(promise, a, T) : null,
    components: { a, T },
  }
}
