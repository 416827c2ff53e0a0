import { yearOf } from '../../domain/period'
import { figureText, figureWithUnit } from '../../format/figures'
import { reasonWords } from '../../format/reading'
import { m } from '../../format/words'
import type { PromiseLine } from './promiseLine'

/** The objective as a figure; `null` for a promise in words. */
export function targetText({ promise, unit }: PromiseLine): string | null {
  return unit.symbol === undefined ? figureText(promise.target) : figureWithUnit(promise.target, unit)
}

/** The result that answers, else a stock's last known figure, with its year; `null` where nothing is published. */
export function resultText({ reading, unit }: PromiseLine): string | null {
  const shown = reading.answer ?? reading.lastKnown?.figure ?? null
  if (shown === null) return null
  const figure = unit.symbol === undefined ? figureText(shown) : figureWithUnit(shown, unit)
  if (figure === null) return null
  return shown.period === null ? m.money_result_undated({ figure }) : m.money_result_then({ figure, year: yearOf(shown.period.end) })
}

/** Why there is no verdict, where there is none. */
export function whyText({ reading }: PromiseLine): string | null {
  return reading.reason === null ? null : reasonWords[reading.reason]()
}
