import type { Block } from './document'
import type { Observation } from '../domain/observation'
import { formatPeriod } from '../format/dates'
import type { UnitWords } from '../format/figures'
import { statusWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { type CitedAct, placeOf } from '../subjects/source/citation'
import type { ScopeRow } from '../subjects/indicator/indicatorView'
import { wordingWords } from '../subjects/indicator/datedWords'
import { gapCell, readingCell, resultCell, targetCell } from '../subjects/indicator/indicatorCells'
import type { Cell } from '../subjects/table/table'
import { replacedWords } from '../subjects/indicator/replacedTarget'

type Table = Extract<Block, { readonly type: 'table' }>

const empty: Cell = { text: '' }

const periodText = (period: Observation['period']): string =>
  period === null ? m.indicator_undated() : formatPeriod(period)

/** Year of the act and section, as the page's own table says it. */
function shortSource(figure: Observation, acts: readonly CitedAct[]): string {
  const adopted = acts.find(({ id }) => id === figure.source.act)?.adopted ?? figure.adopted ?? ''
  return typeset(
    m.overview_source({ year: adopted.slice(0, 4), section: placeOf(figure, acts).section }),
  )
}

interface Scoped {
  readonly unit: UnitWords
  readonly acts: readonly CitedAct[]
  readonly hasScopes: boolean
}

/** The lines of one scope at one period: as many as it has results or objectives, each cell with one figure at most. */
function linesOf(row: ScopeRow, { unit, acts, hasScopes }: Scoped): Cell[][] {
  const { period, scope, results, baselines, promises, wordings, replaced } = row
  const seen = [...results, ...baselines]
  const targets = [
    ...promises.map((read) => ({ target: read.promise.target, read, said: null })),
    ...wordings.map((target) => ({ target, read: null, said: wordingWords(target) })),
    ...replaced.map((gone) => ({ target: gone.target, read: null, said: replacedWords(gone) })),
  ]
  return Array.from({ length: Math.max(seen.length, targets.length, 1) }, (_, place): Cell[] => {
    const figure = seen[place]
    const aim = targets[place]
    const isPart = aim?.target.partOf !== undefined
    const sources = [figure, aim?.target].flatMap((shown) => (shown === undefined ? [] : [shown]))
    const cited = [...new Set(sources.map((shown) => shortSource(shown, acts)))]
    const year =
      period !== null && period.start.slice(0, 4) === period.end.slice(0, 4)
        ? Number(period.end.slice(0, 4))
        : null
    const isWhole = period?.start.endsWith('-01-01') && period.end.endsWith('-12-31')
    return [
      {
        text: periodText(period),
        ...(year !== null && isWhole ? { value: year, format: 'year' as const } : {}),
      },
      ...(hasScopes
        ? [
            {
              text: [isPart ? m.indicator_part() : '', typeset(scope ?? '')]
                .filter((word) => word !== '')
                .join(' '),
            },
          ]
        : []),
      figure === undefined
        ? { text: place === 0 ? m.not_published() : '' }
        : resultCell(figure, unit, seen),
      aim === undefined ? empty : targetCell(aim.target, unit, aim.said),
      aim?.read ? gapCell(aim.read, unit) : empty,
      aim?.read
        ? readingCell(aim.read)
        : figure !== undefined && targets.length === 0
          ? { text: statusWords.noTarget() }
          : empty,
      { text: cited.join(' ; ') },
    ]
  })
}

/** What the table of an indicator holds, in which unit. */
export function tableCaption({ symbol, other }: UnitWords): string {
  return typeset(
    other === '' ? m.indicator_table() : m.indicator_table_in({ unit: symbol ?? other }),
  )
}

/** Every printed value of an indicator, latest first, as a table: the chart's equal on paper and in files. */
export function indicatorTable(
  rows: readonly ScopeRow[],
  unit: UnitWords,
  acts: readonly CitedAct[],
): Table {
  const hasScopes = rows.some(({ scope }) => scope !== null)
  return {
    type: 'table',
    caption: tableCaption(unit),
    columns: [
      { label: m.indicator_column_year(), align: 'start' },
      ...(hasScopes ? [{ label: m.indicator_column_scope(), align: 'start' as const }] : []),
      { label: m.indicator_column_result(), align: 'end' },
      { label: m.indicator_column_target(), align: 'end' },
      { label: m.indicator_column_gap(), align: 'end' },
      { label: m.indicator_column_reading(), align: 'start' },
      { label: m.indicator_column_source(), align: 'start' },
    ],
    rows: rows.flatMap((row) => linesOf(row, { unit, acts, hasScopes })),
  }
}
