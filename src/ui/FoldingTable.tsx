import type { ReactNode } from 'react'
import { ColumnHeads } from './ColumnHeads'
import styles from './FoldingTable.module.css'
import table from './Table.module.css'

interface Props {
  readonly title: string
  readonly columns: readonly string[]
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
  /** For widths of columns. */
  readonly className?: string | undefined
}

/** A table that folds on narrow screens. */
export function FoldingTable({ title, columns, rows, className = '' }: Props) {
  return (
    <table className={`${table.folds} ${styles.table} ${className}`} aria-label={title}>
      <ColumnHeads columns={columns} />
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {columns.map((column, place) =>
              place === 0 ? (
                <th key={column} scope="row">
                  {cells[place]}
                </th>
              ) : (
                <td key={column} data-column={column}>
                  <div>{cells[place]}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
