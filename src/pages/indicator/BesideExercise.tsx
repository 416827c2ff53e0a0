import type { UnitWords } from '../../format/figures'
import { figureWithUnit } from '../../format/figures'
import { formatPeriod } from '../../format/dates'
import { formatGap } from '../../format/numbers'
import { m } from '../../format/words'
import type { ReadPromise } from '../../subjects/indicator/indicatorView'
import { ReadingCell } from './ReadingCell'
import table from './Table.module.css'

interface Props {
  readonly promises: readonly [ReadPromise, ReadPromise]
  readonly unit: UnitWords
  readonly scopeOf: (figure: ReadPromise['promise']['target']) => string
}

/** Two exercises of one indicator side by side: what each promised, of whom, and what is known of it. */
export function BesideExercise({ promises, unit, scopeOf }: Props) {
  const cells = promises.map((read) => {
    const { target } = read.promise
    const { answer, gap } = read.reading
    return {
      key: target.id,
      year: target.period === null ? m.indicator_undated() : formatPeriod(target.period),
      scope: scopeOf(target),
      target: figureWithUnit(target, unit)?.trim() ?? m.overview_quoted({ words: target.words }),
      result: answer === null ? null : (figureWithUnit(answer, unit)?.trim() ?? null),
      gap: gap === null ? null : formatGap(gap),
      read,
    }
  })
  return (
    <table className={table.table}>
      <caption>{m.indicator_compare_exercises()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.indicator_column_year()}</th>
          {cells.map(({ key, year }) => (
            <th key={key} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{m.indicator_column_scope()}</th>
          {cells.map(({ key, scope }) => (
            <td key={key}>{scope}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{m.indicator_column_target()}</th>
          {cells.map(({ key, target }) => (
            <td key={key} className={table.objective}>
              {target}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{m.indicator_column_result()}</th>
          {cells.map(({ key, result }) => (
            <td key={key}>{result ?? m.not_published()}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{m.indicator_column_gap()}</th>
          {cells.map(({ key, gap }) => (
            <td key={key}>{gap ?? m.overview_no_gap()}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{m.indicator_column_reading()}</th>
          {cells.map(({ key, read }) => (
            <td key={key}>
              <ReadingCell read={read} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
