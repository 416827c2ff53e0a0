import { yearOf } from '../domain/period'
import type { Figure } from '../domain/figure'
import type { IndicatorPromise } from '../domain/promise'
import type { LastKnown, Reading } from '../domain/reading'
import type { Period } from '../domain/observation'
import { formatDay, formatPeriod } from './dates'
import type { UnitWords } from './figures'
import { formatNumber } from './numbers'
import { statusWords } from './reading'
import { difference, quantity, spokenFigure } from './spoken'
import { m } from './words'

interface Told {
  readonly promise: Pick<IndicatorPromise, 'target'> & { readonly target: Figure & { readonly words: string } }
  readonly reading: Reading
  readonly unit: UnitWords
  /** Where the promise counts; `null` where its act does not say. */
  readonly territory: string | null
  /** Day of the data: a promise whose period is over by then is told in the past. */
  readonly asOf: string
}

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

const isOver = ({ promise, asOf }: Told): boolean => promise.target.period !== null && asOf > promise.target.period.end

const isCalendar = ({ start, end }: Period): boolean => start.endsWith('-01-01') && end.endsWith('-12-31')

/** A period within a sentence: "2026", "2021-2023", "du 1er juillet 2022 au 30 juin 2025". */
const periodWords = (period: Period): string =>
  isCalendar(period) || period.start === period.end
    ? formatPeriod(period)
    : m.sentence_span({ start: formatDay(period.start), end: formatDay(period.end) })

/** A sentence begins with a capital, whatever figure or word it begins with. */
const capital = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)

function goalOf({ promise, territory }: Told): string {
  const { period } = promise.target
  const dated = period === null ? m.sentence_goal_undated() : m.sentence_goal({ period: periodWords(period) })
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

/** The last figure of a count that stands at a day, dated, with what was missing then: units where things are counted, else points or money. */
function lastKnownSentence({ figure, day, missing: lacking }: LastKnown, unit: UnitWords): string | null {
  const shown = spokenFigure(figure, unit)
  if (shown === null) return null
  const lacks = lacking !== null && lacking > 0 ? lacking : null
  const isCounted = unit.symbol === undefined
  if (day === null) {
    return lacks === null
      ? capital(m.sentence_known_undated({ figure: shown }))
      : m.sentence_last_undated_short({ figure: shown, missing: difference(lacks, unit) })
  }
  const missing = lacks === null ? '' : isCounted ? formatNumber(lacks) : difference(lacks, unit)
  if (day.endsWith('-12-31')) {
    const slots = { figure: shown, year: yearOf(day), missing }
    if (lacks === null) return m.sentence_known(slots)
    return isCounted ? m.sentence_known_missing(slots) : m.sentence_known_short(slots)
  }
  const slots = { figure: shown, day: formatDay(day), missing }
  if (lacks === null) return m.sentence_known_on(slots)
  return isCounted ? m.sentence_known_on_missing(slots) : m.sentence_known_on_short(slots)
}

/** What is known beside a promise that has no answer: the last figure, else one of another year or scope. */
function beside({ reading, unit }: Told): string | null {
  const { lastKnown, previousActual, otherScope } = reading
  if (lastKnown !== null) return lastKnownSentence(lastKnown, unit)
  const previous = previousActual === null ? null : spokenFigure(previousActual, unit)
  if (previous !== null && previousActual?.period)
    return capital(m.sentence_previous({ figure: previous, year: yearOf(previousActual.period.end) }))
  const dated = otherScope
    .filter(({ period }) => period !== null)
    .toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1))
  const [other] = dated
  const figure = other === undefined ? null : spokenFigure(other, unit)
  return other?.period && figure !== null ? capital(m.sentence_other_scope({ figure, year: yearOf(other.period.end) })) : null
}

/** The result that answers, with what it makes of the promise. */
function answered(told: Told, answer: Figure & { readonly words?: string }): string[] {
  const { reading, unit } = told
  const figure = spokenFigure(answer, unit) ?? answer.words ?? ''
  const { attainedOf, missing } = reading
  const status = statusWords[reading.status]().toLowerCase()
  const result =
    answer.period === null ? m.sentence_result_undated({ figure, status }) : resultWords(reading, periodWords(answer.period), figure)
  if (attainedOf !== null)
    return [result, m.sentence_part_of({ attained: formatNumber(attainedOf.attained), of: formatNumber(attainedOf.of) })]
  if (missing === null || missing <= 0) return [result]
  const lack = { missing: difference(missing, unit) }
  return [result, isOver(told) ? m.sentence_was_missing(lack) : m.sentence_missing(lack)]
}

/** "aucun" is no word to end a sentence with: the count that follows says it. */
function resultWords({ status }: Reading, period: string, figure: string): string {
  return status === 'none'
    ? m.sentence_result_bare({ period, figure })
    : m.sentence_result({ period, figure, status: statusWords[status]().toLowerCase() })
}

/** Why there is no verdict, or nothing to read yet. */
function verdict({ promise, reading }: Told): string | null {
  const { period } = promise.target
  if (reading.status === 'awaitingReport') return m.sentence_awaiting()
  switch (reading.reason) {
    case 'noResultPublished':
      return period === null ? m.sentence_none_undated() : m.sentence_none({ period: periodWords(period) })
    case 'notPublished':
      return period === null ? m.sentence_none_undated() : m.sentence_not_published({ period: periodWords(period) })
    case 'directionOnly':
      return m.sentence_direction()
    case 'wordsOnly':
    case 'qualitative':
      return m.sentence_in_words()
    case 'baseMissing':
      return m.sentence_base_missing()
    case 'toleranceMissing':
      return m.sentence_tolerance_missing()
    case 'imprecise':
      return m.sentence_imprecise()
    case null:
      return null
  }
}

/**
 * One promise in plain words, made from its evaluated object alone: what was promised, what answers
 * or is known beside, and why there is no verdict. Whole sentences, parted by a space.
 */
export function sentenceOf(told: Told): string {
  const { answer } = told.reading
  const seen = answer === null ? [beside(told)] : answered(told, answer)
  return [objective(told), ...seen, verdict(told)].filter((sentence) => sentence !== null).join(' ')
}

/** The last result of an indicator that nobody promised; `null` stands for none at all. */
export function resultSentenceOf(figure: (Figure & { readonly words: string }) | null, unit: UnitWords): string {
  if (figure === null) return m.sentence_nothing()
  const shown = spokenFigure(figure, unit)
  if (shown === null) return m.sentence_untargeted_words({ words: figure.words })
  if (figure.period === null) return capital(m.sentence_untargeted_undated({ figure: shown }))
  const slots = { figure: shown, period: periodWords(figure.period) }
  return capital(isCalendar(figure.period) ? m.sentence_untargeted(slots) : m.sentence_untargeted_span(slots))
}
