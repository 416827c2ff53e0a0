import { byText } from './order'
import type { Figure } from './figure'
import type { IndicatorPromise } from './promise'
import { samePeriod, sameSeries } from './scope'

/** The actuals that answer a promise: same population, nature, territory and period. A derived figure ("+11 %") never does, nor does a second wording. */
export function answersTo(
  { target, kind }: Pick<IndicatorPromise, 'target' | 'kind'>,
  actuals: readonly Figure[],
): readonly Figure[] {
  return actuals.filter(
    (actual) =>
      actual.role === 'actual' &&
      actual.derived === undefined &&
      actual.restates === undefined &&
      sameSeries(actual, target) &&
      samePeriod(kind, actual.period, target.period),
  )
}

/** Of several answers the one that grades: never a simulated one before a real one, then verified, then known last. `null` of none. */
export function gradingAnswer(answers: readonly Figure[]): Figure | null {
  return answers.toSorted(byAuthority)[0] ?? null
}

/** True where answers at hand give different figures ("chiffres divergents"). */
export function disagree(answers: readonly Figure[]): boolean {
  return (
    new Set(answers.map(({ value, upper, operator }) => JSON.stringify([value, upper, operator])))
      .size > 1
  )
}

function byAuthority(one: Figure, other: Figure): number {
  const simulated = Number(one.status === 'simulated') - Number(other.status === 'simulated')
  const verified = Number(other.level === 'verified') - Number(one.level === 'verified')
  if (simulated !== 0) return simulated
  if (verified !== 0) return verified
  return byText(other.known, one.known) || byText(one.id, other.id)
}
