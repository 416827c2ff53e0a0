import type { ReactNode } from 'react'
import styles from './Table.module.css'
import { endOnly, type Head, headOf, TableFrame } from './TableFrame'

interface Props {
  readonly title: ReactNode
  readonly look?: 'heard' | 'shown'
  readonly columns: readonly (string | Head)[]
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

/** A table whose cells are more than words: fields, buttons, drawings. */
export function FoldingTable({ title, look, columns, rows }: Props) {
  const heads = columns.map(headOf)
  return (
    <TableFrame caption={title} look={look} heads={heads} className={styles.breaks}>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {heads.map(({ label, align, holds }, place) =>
              place === 0 ? (
                <th key={label} scope="row">
                  {cells[place]}
                </th>
              ) : (
                <td key={label} data-label={label} data-align={endOnly(align)} data-holds={holds}>
                  <div>{cells[place]}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
