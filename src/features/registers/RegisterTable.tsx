import type { ReactNode } from 'react'
import styles from './Register.module.css'

interface Column {
  readonly id: string
  readonly label: string
  readonly isNumber?: boolean
}

interface Props {
  readonly caption: string
  readonly columns: readonly Column[]
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

/** A table that folds on narrow screens, where each cell bears its column's name. Roles are written out because folding makes browsers forget them. */
export function RegisterTable({ caption, columns, rows }: Props) {
  return (
    <table className={styles.table} role="table">
      <caption className={styles.hidden}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ id, label, isNumber }) => (
            <th key={id} scope="col" role="columnheader" className={isNumber ? styles.number : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells }) => (
          <tr key={id} role="row">
            {columns.map((column, place) =>
              place === 0 ? (
                <th key={column.id} scope="row" role="rowheader">
                  {cells[place]}
                </th>
              ) : (
                <td key={column.id} role="cell" className={column.isNumber ? styles.number : undefined} data-column={column.label}>
                  {cells[place]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
