import type { Figure } from '../domain/figure'
import { isOverAt } from '../domain/promise'
import type { Reading } from '../domain/reading'
import type { Period } from '../domain/observation'
import { besideSentence, capital, type Told } from './besideSentence'
import { formatDay, formatPeriod } from './dates'
import type { UnitWords } from './figures'
import { formatNumber } from './numbers'
import { statusWords } from './reading'
import { missingWords } from './missing'
import { spokenFigure } from './spoken'
import { m } from './words'

/** Whether the period of the promise was over at the cut-off date. */
export const isOver = ({ promise, asOf }: Told): boolean => isOverAt(promise.target, asOf)

const isCalendar = ({ start, end }: Period): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31')

/** A period within a sentence: "2026", "2021-2023", "du 1er juillet 2022 au 30 juin 2025". */
export const periodWords = (period: Period): string =>
  isCalendar(period) || period.start === period.end
    ? formatPeriod(period)
    : m.sentence_span({ start: formatDay(period.start), end: formatDay(period.end) })

/** How fast a far target comes nearer, where nothing answers it yet. */
const paceSentence = ({ reading }: Told): string | null =>
  reading.answer === null && reading.pace !== null
    ? `${capital(statusWords[reading.status]())}.`
    : null

/** The result that answers, with what it makes of the promise. */
function answered(told: Told, answer: Figure & { readonly words?: string }): string[] {
  const { reading, unit } = told
  const figure = spokenFigure(answer, unit) ?? answer.words ?? ''
  const { attainedOf, missing } = reading
  const status = statusWords[reading.status]().toLowerCase()
  const result =
    answer.period === null
      ? m.sentence_result_undated({ figure, status })
      : resultWords(reading, periodWords(answer.period), figure)
  if (attainedOf !== null)
    return [
      result,
      m.sentence_part_of({
        attained: formatNumber(attainedOf.attained),
        of: formatNumber(attainedOf.of),
      }),
    ]
  const lacks = missingWords(told.promise, missing, unit, isOver(told))
  return lacks === null ? [result] : [result, `${capital(lacks)}.`]
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
      return period === null
        ? m.sentence_none_undated()
        : m.sentence_none({ period: periodWords(period) })
    case 'notPublished':
      return period === null
        ? m.sentence_none_undated()
        : m.sentence_not_published({ period: periodWords(period) })
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

/** What is known beside an objective that stands written next to it, and why there is no verdict. */
export function findingOf(told: Told): string {
  const { answer } = told.reading
  const seen = answer === null ? [besideSentence(told), paceSentence(told)] : answered(told, answer)
  return [...seen, verdict(told)].filter((sentence) => sentence !== null).join(' ')
}

type WordedFigure = Figure & { readonly words: string }

function resultPart(figure: WordedFigure, unit: UnitWords): string {
  const shown = spokenFigure(figure, unit)
  if (shown === null) return m.sentence_seen_words({ words: figure.words })
  if (figure.period === null) return m.sentence_seen_undated({ figure: shown })
  return m.sentence_seen({ figure: shown, period: periodWords(figure.period) })
}

/**
 * The last result of an indicator that nobody promised; `null` stands for none at all. `outside` is a target that an act
 * cites without a programme: it is drawn, so it is named, and promises nothing to anybody.
 */
export function resultSentenceOf(
  figure: WordedFigure | null,
  unit: UnitWords,
  outside: Pick<WordedFigure, 'words'> | null,
): string {
  const words = outside?.words
  if (figure === null)
    return words === undefined ? m.sentence_nothing() : m.sentence_nothing_outside({ words })
  const result = resultPart(figure, unit)
  return words === undefined
    ? m.sentence_untargeted({ result })
    : m.sentence_outside({ result, words })
}
