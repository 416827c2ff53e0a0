import type { UnitWords } from '../../format/figures'
import { figureWithUnit } from '../../format/figures'
import { formatPeriod } from '../../format/dates'
import { formatGap } from '../../format/numbers'
import { m } from '../../format/words'
import { readingCell } from '../../subjects/indicator/indicatorCells'
import type { ReadPromise } from '../../subjects/indicator/indicatorView'
import { DataTable } from '../../subjects/table/DataTable'
import { type Cell, plain, start } from '../../subjects/table/table'

interface Props {
  readonly promises: readonly [ReadPromise, ReadPromise]
  readonly unit: UnitWords
  readonly scopeOf: (figure: ReadPromise['promise']['target']) => string
}

const yearText = ({ promise: { target } }: ReadPromise): string =>
  target.period === null ? m.indicator_undated() : formatPeriod(target.period)

/** Two exercises of one indicator side by side: what each promised, of whom, and what is known of it. */
export function BesideExercise({ promises, unit, scopeOf }: Props) {
  const rows: readonly (readonly [string, (read: ReadPromise) => Cell])[] = [
    [m.indicator_column_scope(), ({ promise }) => plain(scopeOf(promise.target))],
    [
      m.indicator_column_target(),
      ({ promise: { target } }) =>
        plain(figureWithUnit(target, unit)?.trim() ?? m.overview_quoted({ words: target.words })),
    ],
    [
      m.indicator_column_result(),
      ({ reading: { answer } }) =>
        plain((answer === null ? null : figureWithUnit(answer, unit)?.trim()) ?? m.not_published()),
    ],
    [
      m.indicator_column_gap(),
      ({ reading: { gap } }) => plain(gap === null ? m.overview_no_gap() : formatGap(gap)),
    ],
    [m.indicator_column_reading(), readingCell],
  ]
  return (
    <DataTable
      table={{
        caption: m.indicator_compare_exercises(),
        columns: [m.indicator_column_year(), ...promises.map(yearText)].map((label) =>
          start(label),
        ),
        rows: rows.map(([label, cellOf]) => ({
          id: label,
          cells: [plain(label), ...promises.map(cellOf)],
        })),
      }}
      look="shown"
      folds="never"
    />
  )
}
