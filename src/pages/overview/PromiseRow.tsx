import { Fragment, memo, type ReactElement } from 'react'
import { m } from '../../format/words'
import { describeRow } from '../../subjects/promise/describeRow'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import { DataCell } from '../../subjects/table/DataCell'
import { type LineColumn, lineColumns } from './lineColumns'
import styles from './PromiseTable.module.css'
import { RowBar } from './RowBar'
import { RowTrend } from './RowTrend'
import type { Surroundings } from './tableItems'

/** Where a folded row has them; the others follow. */
const places: Partial<Record<LineColumn, string | undefined>> = {
  reading: styles.reading,
  source: styles.source,
}

interface Props {
  readonly row: OverviewRow
  readonly around: Surroundings
  readonly number: number | undefined
}

/** One promise, read left to right: who and where, trajectory, result, bar, objective, gap, reading, source. */
export const PromiseRow = memo(function PromiseRow({ row, around, number }: Props) {
  const { lasting, span, funder, index } = around
  const { promise, reading, isPart } = row
  const cells = describeRow(row)
  const isInWords = cells.target.quoted === true
  const isCofunded =
    funder !== undefined && !promise.parties.includes(funder) && promise.cofunders.includes(funder)
  const rowClass = [styles.row, isPart ? styles.part : '', isInWords ? styles.inWordsRow : ''].join(
    ' ',
  )
  const known = reading.answer === null ? styles.context : styles.figure
  const drawings = {
    trend: (
      <td className={styles.trend} data-drawing>
        <RowTrend row={row} span={span} index={index} />
      </td>
    ),
    bar: isInWords ? null : (
      <td className={styles.bar} data-drawing>
        <RowBar row={row} />
      </td>
    ),
  }
  const own: Partial<Record<LineColumn, ReactElement>> = {
    name: (
      <th scope="row">
        <DataCell cell={cells.name} lasting={lasting} />
        {isCofunded ? <small className={styles.mark}>{m.overview_cofunded_mark()}</small> : null}
      </th>
    ),
    result: (
      <td
        className={[
          styles.result,
          styles.number,
          cells.result.value === undefined ? '' : known,
        ].join(' ')}
      >
        <DataCell cell={cells.result} lasting={lasting} />
      </td>
    ),
    target: (
      <td
        className={`${styles.target} ${isInWords ? '' : `${styles.number} ${styles.figure} ${styles.objective}`}`}
        colSpan={isInWords ? 2 : 1}
      >
        <DataCell cell={cells.target} lasting={lasting} />
      </td>
    ),
    gap: (
      <td className={`${styles.gap} ${styles.number} ${reading.gap === null ? styles.soft : ''}`}>
        {cells.gap.value === undefined ? (
          <span title={m.overview_no_gap_title()}>{cells.gap.text}</span>
        ) : (
          <DataCell cell={cells.gap} lasting={lasting} />
        )}
      </td>
    ),
  }
  return (
    <tr
      className={rowClass}
      aria-rowindex={number}
      data-spare={import.meta.env.SSR && row.isInWords ? '' : undefined}
    >
      {lineColumns.map((column) => (
        <Fragment key={column}>
          {column === 'trend' || column === 'bar'
            ? drawings[column]
            : (own[column] ?? (
                <td className={places[column]}>
                  <DataCell cell={cells[column]} lasting={lasting} />
                </td>
              ))}
        </Fragment>
      ))}
    </tr>
  )
})
