import type { ReactNode } from 'react'
import { WithFrench } from '../../ui/WithFrench'
import { ColumnHeads } from '../../ui/ColumnHeads'
import styles from './Method.module.css'

interface Props {
  readonly caption: string
  readonly columns: readonly [string, ...string[]]
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly {
    readonly key: string
    readonly cells: readonly [ReactNode, ...ReactNode[]]
  }[]
  readonly className?: string | undefined
}

/** A table of words and what they mean. On narrow screens each row becomes a block. */
export function WordTable({ caption, columns, rows, className }: Props) {
  return (
    <table className={className === undefined ? styles.table : `${styles.table} ${className}`}>
      <caption>{caption}</caption>
      <ColumnHeads columns={columns} />
      <tbody>
        {rows.map(({ key, cells: [name, ...others] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {others.map((cell, place) => (
              <td
                key={columns[place + 1]}
                data-column={columns.length > 2 ? columns[place + 1] : undefined}
              >
                {typeof cell === 'string' ? <WithFrench text={cell} /> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
