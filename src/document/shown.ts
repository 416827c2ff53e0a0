import type { ShownFigure, ShownReading } from './document'
import type { Observation } from '../domain/observation'
import type { Reading } from '../domain/reading'
import { formatPeriod } from '../format/dates'
import { figureWithUnit, type UnitWords } from '../format/figures'
import { levelWords, roleWords } from '../format/kinds'
import { qualityOf, qualityWords, statusWords } from '../format/reading'
import { reasonWords } from '../format/reasonWords'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import {
  type CitedAct,
  citationOf,
  citedFigure,
  placeOf,
  type SourcedFigure,
} from '../subjects/source/citation'

/** What a document tells of a figure, wherever it was read: with its indicator or in a catalogue. */
type Told = SourcedFigure &
  Pick<Observation, 'id' | 'role' | 'level' | 'status'> & { readonly derived?: unknown }

/** A figure as a document keeps it: value, words, quality, level and who says so. `label` tells it apart from the others. */
export function shownFigure(
  figure: Told,
  label: string,
  unit: UnitWords,
  acts: readonly CitedAct[],
): ShownFigure {
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

interface Read {
  readonly promise: { readonly target: Pick<Observation, 'id'> }
  readonly reading: Reading
}

/** The reading of a promise as a document keeps it, with the rule that made it. */
export function shownReading({ promise, reading }: Read, label: string): ShownReading {
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
