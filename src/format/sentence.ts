import { yearOf } from '../domain/period'
import type { Figure } from '../domain/figure'
import type { IndicatorPromise } from '../domain/promise'
import type { LastKnown, Reading } from '../domain/reading'
import { formatPeriod } from './dates'
import { figureWithUnit, type UnitWords, withUnit } from './figures'
import { formatNumber } from './numbers'
import { statusWords } from './reading'
import { m } from './words'

interface Told {
  readonly promise: Pick<IndicatorPromise, 'target'> & { readonly target: Figure & { readonly words: string } }
  readonly reading: Reading
  readonly unit: UnitWords
  /** Where the promise counts; `null` where its act does not say. */
  readonly territory: string | null
}

/** A value with its unit and no operator: "280 adhérents". Callers have checked that there is one. */
const plain = (value: number, unit: UnitWords): string => withUnit(value, unit)

function goalOf({ promise, territory }: Told): string {
  const { period } = promise.target
  const dated = period === null ? m.sentence_goal_undated() : m.sentence_goal({ period: formatPeriod(period) })
  return territory === null ? dated : m.sentence_goal_in({ goal: dated, territory })
}

/** What was promised, in one sentence; a promise without a value is quoted. */
function objective(told: Told): string {
  const { value, upper, operator, words } = told.promise.target
  const goal = goalOf(told)
  if (value === null) return m.sentence_words({ goal, words })
  const figure = plain(value, told.unit)
  if (upper !== undefined) return m.sentence_range({ goal, low: formatNumber(value), figure: plain(upper, told.unit) })
  switch (operator) {
    case '>':
      return m.sentence_over({ goal, figure })
    case '>=':
      return m.sentence_least({ goal, figure })
    case '<':
      return m.sentence_under({ goal, figure })
    case '<=':
      return m.sentence_most({ goal, figure })
    case '~':
      return m.sentence_about({ goal, figure })
    case '=':
    case null:
      return m.sentence_exact({ goal, figure })
  }
}

function lastKnownSentence({ figure, day, missing }: LastKnown, unit: UnitWords): string | null {
  const shown = figureWithUnit(figure, unit)
  if (shown === null) return null
  if (day === null) return m.sentence_known_undated({ figure: shown })
  const year = yearOf(day)
  return missing !== null && missing > 0
    ? m.sentence_known_missing({ figure: shown, year, missing: formatNumber(missing) })
    : m.sentence_known({ figure: shown, year })
}

/** What is known beside a promise that has no answer: the last figure, else one of another year or scope. */
function beside({ reading, unit }: Told): string | null {
  const { lastKnown, previousActual, otherScope } = reading
  if (lastKnown !== null) return lastKnownSentence(lastKnown, unit)
  const previous = previousActual === null ? null : figureWithUnit(previousActual, unit)
  if (previous !== null && previousActual?.period) return m.sentence_previous({ figure: previous, year: yearOf(previousActual.period.end) })
  const dated = otherScope
    .filter(({ period }) => period !== null)
    .toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1))
  const [other] = dated
  const figure = other === undefined ? null : figureWithUnit(other, unit)
  return other?.period && figure !== null ? m.sentence_other_scope({ figure, year: yearOf(other.period.end) }) : null
}

/** The result that answers, with what it makes of the promise. */
function answered({ reading, unit }: Told, answer: Figure): string[] {
  const figure = figureWithUnit(answer, unit) ?? ''
  const period = answer.period === null ? '' : formatPeriod(answer.period)
  const status = statusWords[reading.status]().toLowerCase()
  const result = m.sentence_result({ period, figure, status })
  const { attainedOf, missing } = reading
  if (attainedOf !== null)
    return [result, m.sentence_part_of({ attained: formatNumber(attainedOf.attained), of: formatNumber(attainedOf.of) })]
  return missing !== null && missing > 0 ? [result, m.sentence_missing({ missing: plain(missing, unit) })] : [result]
}

/** Why there is no verdict, or nothing to read yet. */
function verdict({ promise, reading }: Told): string | null {
  const { period } = promise.target
  if (reading.status === 'awaitingReport') return m.sentence_awaiting()
  switch (reading.reason) {
    case 'noResultPublished':
      return period === null ? m.sentence_none_undated() : m.sentence_none({ period: formatPeriod(period) })
    case 'notPublished':
      return period === null ? m.sentence_none_undated() : m.sentence_not_published({ period: formatPeriod(period) })
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
