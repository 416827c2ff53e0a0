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

/** A table that folds on narrow screens, where each cell bears its column's name. */
export function RegisterTable({ caption, columns, rows }: Props) {
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label, isNumber }) => (
            <th key={id} scope="col" className={isNumber ? styles.number : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {columns.map((column, place) =>
              place === 0 ? (
                <th key={column.id} scope="row">
                  {cells[place]}
                </th>
              ) : (
                <td
                  key={column.id}
                  className={column.isNumber ? styles.number : undefined}
                  data-column={column.label}
                >
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
