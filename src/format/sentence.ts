import { promiseStateAt } from '../domain/promise'
import type { Told } from './besideSentence'
import { formatDay } from './dates'
import { currentLocale } from './locale'
import { formatNumber } from './numbers'
import { findingOf, isOver, periodWords } from './resultSentence'
import { quantity } from './spoken'
import { m } from './words'

const saying = {
  words: m.sentence_words,
  range: m.sentence_range,
  '>': m.sentence_over,
  '>=': m.sentence_least,
  '<': m.sentence_under,
  '<=': m.sentence_most,
  '~': m.sentence_about,
  '=': m.sentence_exact,
}

const havingSaid: typeof saying = {
  words: m.sentence_was_words,
  range: m.sentence_was_range,
  '>': m.sentence_was_over,
  '>=': m.sentence_was_least,
  '<': m.sentence_was_under,
  '<=': m.sentence_was_most,
  '~': m.sentence_was_about,
  '=': m.sentence_was_exact,
}

function goalOf({ promise, territory }: Told): string {
  const { period } = promise.target
  const dated =
    period === null ? m.sentence_goal_undated() : m.sentence_goal({ period: periodWords(period) })
  return territory === null ? dated : m.sentence_goal_in({ goal: dated, territory })
}

/** What was promised, in one sentence; a promise without a value is quoted. */
function objective(told: Told): string {
  const { value, upper, operator, words } = told.promise.target
  const goal = goalOf(told)
  const said = isOver(told) ? havingSaid : saying
  if (value === null) return said.words({ goal, words })
  const figure = quantity(value, told.unit)
  return upper === undefined
    ? said[operator ?? '=']({ goal, figure })
    : said.range({ goal, low: formatNumber(value), figure: quantity(upper, told.unit) })
}

/** A target that is not voted says so, and that it is simulated. */
function proposal({ promise: { target }, asOf }: Told): string | null {
  if (promiseStateAt(target, asOf) === 'voted') return null
  return target.status === 'simulated' ? m.sentence_proposed_simulated() : m.sentence_proposed()
}

/** The target that this one replaced, with the day and the reason: nobody finds another number without being told. */
function revision({ promise: { target }, reading, unit }: Told): string | null {
  const first = reading.otherReadings.find(({ because }) => because === 'firstTarget')?.target
  if (target.revises === undefined || first === undefined || first.value === null) return null
  return m.sentence_revised({
    day: formatDay(target.adopted ?? target.known),
    figure: quantity(first.value, unit),
    reason: target.revises.reason[currentLocale()],
  })
}

/**
 * One promise in plain words, made from its evaluated object alone: what was promised, what answers
 * or is known beside, and why there is no verdict. Whole sentences, parted by a space.
 */
export function sentenceOf(told: Told): string {
  return [objective(told), proposal(told), revision(told), findingOf(told)]
    .filter((sentence) => sentence !== null && sentence !== '')
    .join(' ')
}
