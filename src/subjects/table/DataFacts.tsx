import { useViewState } from '../../address/useViewState'
import { DataCell } from './DataCell'
import styles from './DataTable.module.css'
import type { Row, Table } from './table'

interface Props {
  readonly columns: Table['columns']
  readonly row: Row
}

/** One row of a described table as labelled values, below a heading that names it. */
export function DataFacts({ columns, row }: Props) {
  const { lasting } = useViewState()
  return (
    <dl className={styles.facts} data-facts={columns[0]?.label}>
      {columns.slice(1).map(({ label }, place) => {
        const cell = row.cells[place + 1]
        return cell === undefined ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <DataCell cell={cell} lasting={lasting} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
