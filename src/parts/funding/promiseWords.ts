import { yearOf } from '../../domain/period'
import { figureText, figureWithUnit } from '../../format/figures'
import { qualityOf, qualityWords, reasonWords } from '../../format/reading'
import { m } from '../../format/words'
import type { PromiseLine } from './promiseLine'

/** The objective as a figure; `null` for a promise in words. */
export function targetText({ promise, unit }: PromiseLine): string | null {
  return unit.symbol === undefined ? figureText(promise.target) : figureWithUnit(promise.target, unit)
}

const resultOf = ({ reading }: PromiseLine) => reading.answer ?? reading.lastKnown?.figure ?? null

/** The result that answers, else a stock's last known figure, with its year; `null` where nothing is published. A result in words says that it is one. */
export function resultText(line: PromiseLine): string | null {
  const shown = resultOf(line)
  if (shown === null) return null
  const figure = line.unit.symbol === undefined ? figureText(shown) : figureWithUnit(shown, line.unit)
  if (figure === null) return line.reading.answer === null ? null : m.money_result_words()
  return shown.period === null ? m.money_result_undated({ figure }) : m.money_result_then({ figure, year: yearOf(shown.period.end) })
}

/** How the result falls short of plain and final: simulated, estimated, derived …; `null` where it does not. */
export function qualityText(line: PromiseLine): string | null {
  const shown = resultOf(line)
  const quality = shown === null || resultText(line) === null ? 'final' : qualityOf(shown)
  return quality === 'final' ? null : qualityWords[quality]()
}

/** Why there is no verdict, where there is none. */
export function whyText({ reading }: PromiseLine): string | null {
  return reading.reason === null ? null : reasonWords[reading.reason]()
}
