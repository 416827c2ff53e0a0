import { m } from '../../format/words'
import { promiseColumn } from '../../subjects/promise/describeRow'
import { type LineColumn, lineColumns, widthOf } from './lineColumns'
import styles from './PromiseTable.module.css'

interface Props {
  readonly span: { readonly from: number; readonly to: number }
}

function Heading({ column, span }: Props & { readonly column: LineColumn }) {
  if (column === 'trend' || column === 'bar')
    return (
      <th scope="col" data-drawing>
        {column === 'trend' ? (
          m.overview_column_trend(span)
        ) : (
          <span className={styles.hidden}>{m.overview_column_bar()}</span>
        )}
      </th>
    )
  const { label, align } = promiseColumn(column)
  const looks = [
    align === 'end' ? styles.number : '',
    column === 'target' ? styles.objective : '',
  ].filter(Boolean)
  return (
    <th scope="col" className={looks.length === 0 ? undefined : looks.join(' ')}>
      {label}
    </th>
  )
}

/** Caption, widths and headings of the columns. */
export function TableHead({ span }: Props) {
  return (
    <>
      <caption className={styles.hidden}>{m.overview_table()}</caption>
      <colgroup>
        {lineColumns.map((column) => (
          <col key={column} className={widthOf(column)} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {lineColumns.map((column) => (
            <Heading key={column} column={column} span={span} />
          ))}
        </tr>
      </thead>
    </>
  )
}
