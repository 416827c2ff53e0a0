import { addresses } from '../../address/addresses'
import { natureWords, statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { type Cell, formatOf, linked, plain } from '../table/table'
import type { OverviewRow } from './overviewRow'
import { flagWordsOf, gapWords, resultWords, targetWords, whyWords } from './rowWords'

/** What tells a promise apart from another of its indicator. */
export const scopeWords = ({ isPart, population, territory, promise: { target } }: OverviewRow) =>
  [
    isPart ? m.overview_part() : null,
    population,
    target.nature === null ? null : natureWords[target.nature](),
    territory,
  ].filter((words) => words !== null)

/** The result that is shown: the answer, else a stock's last known figure. */
export const shownResult = ({ reading }: OverviewRow) =>
  reading.answer ?? reading.lastKnown?.figure ?? null

const quotedText = (words: string): string =>
  typeset(m.overview_quoted({ words }, { locale: 'fr' }), 'fr')

function nameCell(row: OverviewRow): Cell {
  const scope = scopeWords(row)
  return linked(
    [{ text: typeset(row.label), to: (lasting) => addresses.indicator(row.indicator, lasting) }],
    scope.length === 0 ? [] : [typeset(scope.join(' · '))],
  )
}

function resultCell(row: OverviewRow): Cell {
  const { figure, words, year, beside, qualities } = resultWords(row)
  const shown = shownResult(row)
  const notes = [year, beside].filter((note) => note !== null)
  const told = { notes, flags: qualities }
  if (words !== null) return { text: quotedText(words), quoted: true, ...told }
  return {
    text: figure ?? m.not_published(),
    ...told,
    ...(figure === null || shown === null || shown.value === null
      ? {}
      : { value: shown.value, format: formatOf(row.unit), figures: [shown.id] }),
  }
}

function targetCell(row: OverviewRow): Cell {
  const { promise, unit, otherWords } = row
  const { target } = promise
  const objective = targetWords(row)
  const quoted = quotedText(target.words)
  const others = otherWords.map((words) => typeset(m.overview_also({ words })))
  const figures = [target.id]
  if (objective === null) return { ...plain(quoted, others), quoted: true, figures }
  return {
    ...plain(objective, [quoted, ...others]),
    ...(target.value === null ? {} : { value: target.value, format: formatOf(unit) }),
    figures,
  }
}

function gapCell(row: OverviewRow): Cell {
  const { reading, unit } = row
  const gap = reading.gap ?? reading.lastKnown?.gap ?? null
  return gap === null
    ? plain(m.overview_no_gap())
    : {
        ...plain(gapWords(row) ?? ''),
        value: gap,
        format: unit.symbol === '€' ? 'euros' : 'number',
      }
}

function sourceCell({ source }: OverviewRow): Cell {
  if (source === null) return plain('')
  const { act, section, sectionLabel, year } = source
  const text = sectionLabel === null ? year : m.overview_source({ year, section: sectionLabel })
  return linked([{ text, to: (lasting) => addresses.source(act, section, lasting) }])
}

export interface PromiseCells {
  readonly name: Cell
  readonly result: Cell
  readonly target: Cell
  readonly gap: Cell
  readonly reading: Cell
  readonly source: Cell
}

/** One promise of the list: who and where, result, objective in the act's words, gap, reading, source. */
export const describeRow = (row: OverviewRow): PromiseCells => ({
  name: nameCell(row),
  result: resultCell(row),
  target: targetCell(row),
  gap: gapCell(row),
  reading: {
    ...plain(statusWords[row.reading.status](), whyWords(row)),
    flags: flagWordsOf(row),
    status: row.reading.status,
  },
  source: sourceCell(row),
})
