import { answersTo, disagree, gradingAnswer } from './answer'
import { startOf, standsAtADay } from './baseline'
import { besideTarget, nearestFirst } from './besideTarget'
import { boundOf, gapFor, missingFor, operatorOf } from './comparator'
import { contextOf, type Context } from './context'
import type { Figure } from './figure'
import { flagsOf, qualityFlags } from './flags'
import { judge, unmeasured } from './judge'
import { ruleVersion, type Profile } from './profile'
import type { IndicatorPromise } from './promise'
import type { Flag, Judgement, LastKnown, OtherReading, Reading } from './reading'

export interface Evaluation {
  /** `null` for a result that nobody promised. */
  readonly promise: IndicatorPromise | null
  readonly answers: readonly Figure[]
  readonly context: Context
  readonly asOf: string
  readonly profile: Profile
}

/**
 * The reading of one promise by the rule that `/methode` states: a pure function of what is known at `asOf`, without
 * a clock. Answers out of scope or not yet known are ignored, whoever hands them over.
 */
export function evaluate({ promise, answers: all, context, asOf, profile }: Evaluation): Reading {
  const given = all.filter((answer) => answer.known <= asOf)
  const rule = { version: ruleVersion, profile: profile.id }
  if (promise === null) {
    const answer = gradingAnswer(given)
    const seen = answer === null ? [] : qualityFlags(answer)
    return {
      ...unmeasured('noTarget'),
      answer,
      ...around(context),
      lastKnown: null,
      beside: null,
      otherReadings: [],
      flags: [...new Set(seen)].toSorted(),
      rule,
    }
  }
  const answers = answersTo(promise, given)
  const answer = gradingAnswer(answers)
  const start = startOf(promise, context.inferredBaseline)
  const known = answer === null ? lastKnownFor(promise, context.lastKnown) : null
  const beside = answer === null ? besideTarget(promise, context, known) : null
  const lastKnown = beside?.as === 'lastKnown' ? known : null
  const interim = interimOf(promise, lastKnown)
  const judgement = judge({ promise, answer, interim, start, asOf, profile })
  const startUsed = judgement.components.b !== undefined
  return {
    ...judgement,
    answer,
    ...around(context),
    otherScope: nearestFirst(
      promise.target,
      context.otherScope.filter((figure) => figure !== lastKnown?.figure),
    ),
    lastKnown,
    beside,
    otherReadings: otherReadings(
      { promise, answers, context, asOf, profile },
      { ...judgement, answer },
    ),
    flags: flagsOf({
      promise,
      answer,
      answersDisagree: disagree(answers),
      start,
      startUsed,
      lastKnown,
      context,
      asOf,
    }),
    rule,
  }
}

/** `evaluate` on all observations of an indicator: sorts out what answers and what stands around, then reads. */
export function readingOf(
  promise: IndicatorPromise,
  observations: readonly Figure[],
  asOf: string,
  profile: Profile,
): Reading {
  const { answers, ...context } = contextOf(promise, observations, asOf)
  return evaluate({ promise, answers, context, asOf, profile })
}

function around({
  previousActual,
  observedLater,
  otherScope,
}: Context): Pick<Reading, 'previousActual' | 'observedLater' | 'otherScope'> {
  return { previousActual, observedLater, otherScope }
}

/** A flow starts again at 0 and has no distance from an earlier figure: `null`, so that its bar stays empty. */
function lastKnownFor(promise: IndicatorPromise, figure: Figure | null): LastKnown | null {
  const T = boundOf(promise)
  if (figure === null || figure.value === null || !standsAtADay(promise)) return null
  const elsewhere: readonly Flag[] =
    figure.territory === promise.target.territory ? [] : ['scopeUncertain']
  return {
    figure,
    day: figure.period?.end ?? null,
    gap: T === null ? null : gapFor(promise, figure.value, T),
    missing: T === null ? null : missingFor(promise, figure.value, T),
    flags: [...new Set([...qualityFlags(figure), ...elsewhere])].toSorted(),
  }
}

/** The last known figure where it is of the very series, dated and printed itself: what a pace to a far target may be read from. */
function interimOf({ target }: IndicatorPromise, lastKnown: LastKnown | null): Figure | null {
  if (lastKnown === null || lastKnown.day === null) return null
  const { figure } = lastKnown
  return figure.territory === target.territory && figure.derived === undefined ? figure : null
}

/** The first target always; another wording or another answer where it would change the status, and each wording beside a "près de". */
function otherReadings(
  { promise, answers, context, asOf, profile }: Evaluation & { readonly promise: IndicatorPromise },
  graded: Judgement & { readonly answer: Figure | null },
): readonly OtherReading[] {
  const read = (
    because: OtherReading['because'],
    target: Figure,
    answer: Figure | null,
  ): OtherReading => {
    const other = { ...promise, target }
    const judgement = judge({
      promise: other,
      answer,
      interim: null,
      start: startOf(other, context.inferredBaseline),
      asOf,
      profile,
    })
    return { because, target, reading: { ...judgement, answer } }
  }
  const known = (figures: readonly Figure[]) =>
    gradingAnswer(figures.filter((figure) => figure.known <= asOf))
  const changes = ({ reading }: OtherReading) => reading.status !== graded.status
  const approximate = operatorOf(promise) === '~'
  const { firstTarget, wordings } = context
  return [
    ...(firstTarget === null
      ? []
      : [read('firstTarget', firstTarget.target, known(firstTarget.answers))]),
    ...wordings
      .map(({ target, answers: own }) => read('otherWording', target, known(own)))
      .filter((other) => approximate || changes(other)),
    ...answers
      .filter((other) => other !== graded.answer)
      .map((other) => read('otherAnswer', promise.target, other))
      .filter(changes),
  ]
}
