import type { ReactNode } from 'react'
import type { ViewState } from '../../address/viewState'
import table from '../../ui/Table.module.css'
import { ContradictionNotes } from '../money/ContradictionNotes'
import { DataCell } from './DataCell'
import styles from './DataTable.module.css'
import type { Column, Row } from './table'

export interface Drawings {
  /** Place of the column. */
  readonly column: number
  readonly byRow: ReadonlyMap<string, ReactNode>
}

interface Props {
  readonly row: Row
  readonly columns: readonly Column[]
  readonly lasting: ViewState
  readonly drawings?: Drawings | undefined
}

/** A row of a described table. What does not hold together in it stands below its name. */
export function DataRow({ row, columns, lasting, drawings }: Props) {
  return (
    <tr id={row.anchor} className={row.isTotal === true ? table.total : undefined}>
      {columns.map(({ label, align, holds }, place) => {
        const cell = row.cells[place]
        const content =
          cell === undefined ? null : (
            <>
              <DataCell cell={cell} lasting={lasting} />
              {drawings?.column === place ? (
                <span className={styles.drawing}>{drawings.byRow.get(row.id)}</span>
              ) : null}
            </>
          )
        return place === 0 ? (
          <th key={label} scope="row" data-align={align}>
            {content}
            {row.contradictions === undefined ? null : (
              <ContradictionNotes contradictions={row.contradictions} />
            )}
          </th>
        ) : (
          <td
            key={label}
            data-label={label}
            data-align={cell?.quoted === true ? undefined : align}
            data-holds={holds}
          >
            <div>{content}</div>
          </td>
        )
      })}
    </tr>
  )
}
