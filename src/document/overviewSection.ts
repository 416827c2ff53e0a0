import type { Block, Section } from './document'
import { formatNumber } from '../format/numbers'
import { statusWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import type { OverviewRow } from '../subjects/promise/overviewRow'
import type { OverviewView } from '../subjects/promise/overviewView'
import {
  columnKeys,
  describeRow,
  promiseColumn,
  scopeWords,
  shownResult,
} from '../subjects/promise/describeRow'
import { resultWords } from '../subjects/promise/rowWords'
import { shownOf } from './promisePiece'
import { plain } from '../subjects/table/table'
import { type Piece, sectionOf, type Sourcing, tableOf } from './pieces'
import { shownReading } from './shown'
import { rowsInOrder } from './rowsInOrder'

const nameOf = (row: OverviewRow): string => typeset([row.label, ...scopeWords(row)].join(' · '))

/** Promises as a table, each figure with who says it. */
export function rowsPiece(
  caption: string,
  rows: readonly OverviewRow[],
  sourcing: Sourcing,
): Piece {
  return {
    blocks: tableOf(
      caption,
      columnKeys.map(promiseColumn),
      rows.map((row) => Object.values(describeRow(row))),
    ),
    figures: rows.flatMap((row) => {
      const shown = shownResult(row)
      const figures = [
        row.promise.target,
        ...(shown === null || resultWords(row).figure === null
          ? []
          : [{ unit: '', words: '', ...shown }]),
      ]
      return figures.map((figure) => shownOf(figure, nameOf(row), row.unit, sourcing))
    }),
    readings: rows.map((row) => shownReading(row, nameOf(row))),
  }
}

/** The promises that pass the filters of an address, counted by reading, then as the overview lists them; `filters` are its filters in words. */
export function overviewSection(
  view: OverviewView,
  filters: readonly { readonly label: string; readonly text: string }[],
  sourcing: Sourcing,
): Section {
  const { statut, forme } = view.filters
  const inWords = rowsInOrder(view).filter((row) => row.isInWords).length
  const byReading = forme === 'mots' ? [] : view.counts
  const counts: Block = {
    type: 'facts',
    rows: [
      ...byReading
        .filter(({ status }) => statut === undefined || status === statut)
        .map(({ status, count }) => ({
          label: statusWords[status](),
          cell: { ...plain(formatNumber(count)), value: count, format: 'number' as const, status },
        })),
      ...(inWords === 0
        ? []
        : [
            {
              label: m.overview_form_words(),
              cell: { ...plain(formatNumber(inWords)), value: inWords, format: 'number' as const },
            },
          ]),
    ],
  }
  const tables =
    view.groups.length > 0
      ? view.groups.map(({ label, axes }) =>
          rowsPiece(
            typeset(label),
            axes.flatMap(({ rows }) => rows),
            sourcing,
          ),
        )
      : [rowsPiece(m.overview_table(), rowsInOrder(view), sourcing)]
  return sectionOf(
    {
      key: 'table:overview',
      kind: 'table',
      title: m.section_overview(),
      subtitle: filters.map(({ label, text }) => m.section_filter({ label, text })).join(' · '),
    },
    [
      {
        blocks: [
          {
            type: 'paragraph',
            role: 'sentence',
            text: m.overview_count_shown({
              n: view.shown,
              shown: formatNumber(view.shown),
              total: formatNumber(view.total),
            }),
          },
          counts,
        ],
      },
      ...(view.shown === 0
        ? [
            {
              blocks: [
                {
                  type: 'paragraph' as const,
                  role: 'note' as const,
                  text: m.overview_filtered_out(),
                },
              ],
            },
          ]
        : tables),
    ],
  )
}
