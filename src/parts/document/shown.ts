import type { ShownFigure, ShownReading } from '../../data/document/document'
import type { Observation } from '../../domain/observation'
import { formatPeriod } from '../../format/dates'
import { figureWithUnit, type UnitWords } from '../../format/figures'
import { levelWords, qualityOf, qualityWords, reasonWords, roleWords, statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { type CitedAct, citationOf, citedFigure, placeOf } from '../citation'
import type { ReadPromise } from '../indicator/indicatorView'

/** A figure as a document keeps it: value, words, quality, level and who says so. `label` tells it apart from the others. */
export function shownFigure(figure: Observation, label: string, unit: UnitWords, acts: readonly CitedAct[]): ShownFigure {
  const { id, role, value, words, period, level, status, source } = figure
  return {
    id,
    role: roleWords[role](),
    label,
    text: figureWithUnit(figure, unit)?.trim() ?? typeset(words, 'fr'),
    value,
    unit: unit.symbol ?? unit.other,
    period: period === null ? m.indicator_undated() : formatPeriod(period),
    quality: qualityWords[qualityOf(figure)](),
    level: levelWords[level](),
    simulated: status === 'simulated',
    citation: citationOf(figure, citedFigure(figure, unit), acts),
    ...placeOf(figure, acts),
    row: typeset(source.row, 'fr'),
    printed: typeset(source.printed, 'fr'),
  }
}

/** The reading of a promise as a document keeps it, with the rule that made it. */
export function shownReading({ promise, reading }: ReadPromise, label: string): ShownReading {
  const { status, reason, gap, ratio, rule } = reading
  return {
    promise: promise.target.id,
    label,
    status,
    statusText: statusWords[status](),
    reason: reason === null ? '' : reasonWords[reason](),
    gap,
    ratio,
    rule,
  }
}
