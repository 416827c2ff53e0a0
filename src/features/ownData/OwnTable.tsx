import type { ReactNode } from 'react'
import styles from './OwnData.module.css'

interface Props {
  readonly title: string
  readonly columns: readonly string[]
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

/** A table that folds on narrow screens. */
export function OwnTable({ title, columns, rows }: Props) {
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
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
