import { answersTo, gradingAnswer } from './answer'
import type { Figure } from './figure'
import type { Period } from './observation'
import { byText } from './order'
import { countedUpTo, filledAt } from './pace'
import { lastDayOf } from './period'
import type { IndicatorPromise } from './promise'
import { currentAt } from './revision'

/** What was counted by a day of the running period. */
export interface Step {
  readonly day: string
  readonly value: number
  readonly figure: Figure
}

/** What a declared filling of the year asks for by a day. */
export interface Expected {
  readonly day: string
  readonly value: number
}

/** A promise while its period runs: each reading of its result, and the pace that was declared for it. */
export interface YearSteps {
  readonly period: Period
  readonly target: number
  readonly steps: readonly Step[]
  /** From 0 at the period's first day to the target at its last, a corner where the filling turns; empty where none is declared. */
  readonly pace: readonly Expected[]
  /** What was due at the last reading; `null` where no pace is declared or nothing was read. */
  readonly expected: Expected | null
}

/**
 * The readings of a promise's own result within its period, one for each day on which it became known, each as it was
 * known that day: a later correction does not change what an earlier committee saw. `null` for a promise without a
 * value or a date.
 */
export function yearStepsOf(
  promise: IndicatorPromise,
  observations: readonly Figure[],
  asOf: string,
): YearSteps | null {
  const { period, value: target } = promise.target
  if (period === null || target === null) return null
  const answers = answersTo(promise, observations).filter(({ known }) => known <= asOf)
  const days = [...new Set(answers.map(countedUpTo))].toSorted(byText)
  const steps = days.flatMap((day): readonly Step[] => {
    const seen = currentAt(
      answers.filter((answer) => countedUpTo(answer) <= day),
      asOf,
    )
    const figure = gradingAnswer(seen)
    return figure === null || figure.value === null || day < period.start
      ? []
      : [{ day, value: figure.value, figure }]
  })
  const dueAt = (day: string): number | null => {
    const phi = promise.kind === 'flow' ? filledAt(promise.fills, period, day) : null
    return phi === null ? null : target * phi
  }
  const corners = [...monthEnds(period), period.end].flatMap((day): readonly Expected[] => {
    const value = dueAt(day)
    return value === null ? [] : [{ day, value }]
  })
  const last = steps.at(-1)
  const due = last === undefined ? null : dueAt(last.day)
  return {
    period,
    target,
    steps,
    pace: promise.fills === 'linear' ? corners.slice(-1) : corners,
    expected: last === undefined || due === null ? null : { day: last.day, value: due },
  }
}

/** Last days of the months that end within a period, its own last day left out. */
function monthEnds({ start, end }: Period): readonly string[] {
  return Array.from({ length: 12 }, (_, month) =>
    lastDayOf(`${start.slice(0, 4)}-${String(month + 1).padStart(2, '0')}`),
  ).filter((day) => day >= start && day < end)
}
