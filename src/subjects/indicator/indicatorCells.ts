import type { Observation } from '../../domain/observation'
import { figureText, type UnitWords } from '../../format/figures'
import { formatGap, formatNumber } from '../../format/numbers'
import { flagWords } from '../../format/flagWords'
import { proposedText, qualityOf, qualityWords, statusWords } from '../../format/reading'
import { reasonWords } from '../../format/reasonWords'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { type Cell, formatOf, plain } from '../table/table'
import { datedWords } from './datedWords'
import type { ReadPromise } from './indicatorView'

/** A result or a starting value: as shown, with what makes it less than plain below it. */
export function resultCell(
  figure: Observation,
  unit: UnitWords,
  beside: readonly Observation[] = [],
): Cell {
  const { id, role, value, derived, words, flags } = figure
  const quality = qualityOf(figure)
  const shown = figureText(derived === undefined ? figure : { value, operator: '~' })
  const dated = datedWords(figure, beside)
  const notes = [
    ...(dated === null ? [] : [dated]),
    ...(role === 'baseline' ? [m.indicator_baseline()] : []),
    ...(quality === 'final' || derived !== undefined ? [] : [qualityWords[quality]()]),
    ...(derived === undefined
      ? []
      : [
          typeset(
            m.indicator_derived({
              words,
              low: formatNumber(derived.low),
              high: formatNumber(derived.high),
            }),
          ),
        ]),
    ...(flags ?? [])
      .filter((flag) => flag !== 'approximate' || derived === undefined)
      .map((flag) => flagWords[flag]()),
  ]
  return {
    text: shown ?? typeset(words, 'fr'),
    ...(value === null ? { quoted: true } : { value, format: formatOf(unit) }),
    ...(notes.length === 0 ? {} : { notes }),
    figures: [id],
  }
}

/** An objective: its figure with the sign of its operator, and the act's own words; words alone where no value was promised. */
export function targetCell(target: Observation, unit: UnitWords, said: string | null): Cell {
  const quoted = typeset(m.overview_quoted({ words: target.words }, { locale: 'fr' }), 'fr')
  const why = said ?? proposedText(target, target.known)
  const notes = why === null ? [] : [why]
  if (target.value === null)
    return {
      text: quoted,
      quoted: true,
      ...(notes.length === 0 ? {} : { notes }),
      figures: [target.id],
    }
  return {
    text: figureText(target) ?? '',
    value: target.value,
    format: formatOf(unit),
    notes: [...notes, quoted],
    figures: [target.id],
  }
}

/** The difference between result and objective; empty where there is none. */
export function gapCell({ reading: { gap } }: ReadPromise, unit: UnitWords): Cell {
  return gap === null
    ? plain('')
    : { text: formatGap(gap), value: gap, format: unit.symbol === '€' ? 'euros' : 'number' }
}

/** The reading of a promise: its word, and why there is none where there is none. */
export function readingCell({ reading: { status, reason, attainedOf } }: ReadPromise): Cell {
  const notes = [
    ...(attainedOf === null
      ? []
      : [
          m.sentence_part_of({
            attained: formatNumber(attainedOf.attained),
            of: formatNumber(attainedOf.of),
          }),
        ]),
    ...(reason === null ? [] : [reasonWords[reason]()]),
  ]
  return { text: statusWords[status](), status, ...(notes.length === 0 ? {} : { notes }) }
}
