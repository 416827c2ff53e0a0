import { memo } from 'react'
import { m } from '../../format/words'
import { describeRow } from '../../subjects/promise/describeRow'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import { DataCell } from '../../subjects/table/DataCell'
import styles from './PromiseTable.module.css'
import { RowBar } from './RowBar'
import { RowTrend } from './RowTrend'
import type { Surroundings } from './tableItems'

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
  return (
    <tr className={rowClass} aria-rowindex={number}>
      <th scope="row">
        <DataCell cell={cells.name} lasting={lasting} />
        {isCofunded ? <small className={styles.mark}>{m.overview_cofunded_mark()}</small> : null}
      </th>
      <td className={styles.trend} data-drawing>
        <RowTrend row={row} span={span} index={index} />
      </td>
      <td
        className={[
          styles.result,
          styles.number,
          cells.result.value === undefined ? '' : known,
        ].join(' ')}
      >
        <DataCell cell={cells.result} lasting={lasting} />
      </td>
      {isInWords ? null : (
        <td className={styles.bar} data-drawing>
          <RowBar row={row} />
        </td>
      )}
      <td
        className={`${styles.target} ${isInWords ? '' : `${styles.number} ${styles.figure} ${styles.objective}`}`}
        colSpan={isInWords ? 2 : 1}
      >
        <DataCell cell={cells.target} lasting={lasting} />
      </td>
      <td className={`${styles.gap} ${styles.number} ${reading.gap === null ? styles.soft : ''}`}>
        {cells.gap.value === undefined ? (
          <span title={m.overview_no_gap_title()}>{cells.gap.text}</span>
        ) : (
          <DataCell cell={cells.gap} lasting={lasting} />
        )}
      </td>
      <td className={styles.reading}>
        <DataCell cell={cells.reading} lasting={lasting} />
      </td>
      <td className={styles.source}>
        <DataCell cell={cells.source} lasting={lasting} />
      </td>
    </tr>
  )
})
