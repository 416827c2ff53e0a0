import { addresses } from '../../address/addresses'
import { natureWords, statusWords } from '../../format/reading'
import { placeBeside } from '../../format/scopeWords'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { type Cell, type Column, end, formatOf, linked, plain, start } from '../table/table'
import type { OverviewRow } from './overviewRow'
import { flagWordsOf, gapWords, resultWords, targetWords, whyWords } from './rowWords'

/** What tells a promise apart from another of its indicator. */
export const scopeWords = ({ isPart, population, territory, promise: { target } }: OverviewRow) =>
  [
    isPart ? m.overview_part() : null,
    population,
    target.nature === null ? null : natureWords[target.nature](),
    placeBeside(population, territory),
  ].filter((words) => words !== null && words !== undefined)

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

const readingCell = (row: OverviewRow): Cell => ({
  ...plain(statusWords[row.reading.status](), whyWords(row)),
  flags: flagWordsOf(row),
  status: row.reading.status,
})

/** The columns of the list of promises, from left to right: who and where, result, objective in the act's words, gap, reading, source. */
const columns = {
  name: { head: m.overview_column_indicator, to: start, cell: nameCell },
  result: { head: m.overview_column_result, to: end, cell: resultCell },
  target: { head: m.overview_column_target, to: end, cell: targetCell },
  gap: { head: m.overview_column_gap, to: end, cell: gapCell },
  reading: { head: m.overview_column_reading, to: start, cell: readingCell },
  source: { head: m.overview_column_source, to: start, cell: sourceCell },
} satisfies Record<
  string,
  { head: () => string; to: typeof start; cell: (row: OverviewRow) => Cell }
>
export type ColumnKey = keyof typeof columns
export const columnKeys = Object.keys(columns) as readonly ColumnKey[]

/** A column of the list with its heading: the screen and every document take it from here. */
export const promiseColumn = (key: ColumnKey): Column => columns[key].to(columns[key].head())

/** One promise of the list, cell by cell in the order of the columns. */
export const describeRow = (row: OverviewRow): Readonly<Record<ColumnKey, Cell>> =>
  Object.fromEntries(columnKeys.map((key) => [key, columns[key].cell(row)])) as Record<
    ColumnKey,
    Cell
  >
