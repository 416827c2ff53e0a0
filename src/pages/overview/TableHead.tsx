import { m } from '../../format/words'
import styles from './PromiseTable.module.css'

/** Caption, widths and headings of the columns. */
export function TableHead({
  span,
}: {
  readonly span: { readonly from: number; readonly to: number }
}) {
  return (
    <>
      <caption>{m.overview_table()}</caption>
      <colgroup>
        <col />
        <col className={styles.trendColumn} />
        <col className={styles.resultColumn} />
        <col className={styles.barColumn} />
        <col className={styles.targetColumn} />
        <col className={styles.gapColumn} />
        <col className={styles.readingColumn} />
        <col className={styles.sourceColumn} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{m.overview_column_indicator()}</th>
          <th scope="col" data-drawing>
            {m.overview_column_trend(span)}
          </th>
          <th scope="col" className={styles.number}>
            {m.overview_column_result()}
          </th>
          <th scope="col" data-drawing>
            <span className={styles.hidden}>{m.overview_column_bar()}</span>
          </th>
          <th scope="col" className={`${styles.number} ${styles.objective}`}>
            {m.overview_column_target()}
          </th>
          <th scope="col" className={styles.number}>
            {m.overview_column_gap()}
          </th>
          <th scope="col">{m.overview_column_reading()}</th>
          <th scope="col">{m.overview_column_source()}</th>
        </tr>
      </thead>
    </>
  )
}
