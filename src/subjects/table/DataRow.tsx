import type { ReactNode } from 'react'
import type { ViewState } from '../../address/viewState'
import table from '../../ui/Table.module.css'
import { endOnly } from '../../ui/TableFrame'
import { ContradictionNotes } from '../money/ContradictionNotes'
import { DataCell } from './DataCell'
import type { Column, Row } from './table'

export interface Drawings {
  /** Place of the column. */
  readonly column: number
  readonly byRow: ReadonlyMap<string, ReactNode>
}

interface Props {
  readonly row: Row
  readonly columns: readonly Column[]
  /** Whether each cell stands alone, behind the name of its column, where there is little room. */
  readonly folds: boolean
  readonly lasting: ViewState
  readonly drawings?: Drawings | undefined
}

/** A row of a described table. What does not hold together in it stands below its name. */
export function DataRow({ row, columns, folds, lasting, drawings }: Props) {
  return (
    <tr
      id={row.anchor}
      className={row.isTotal === true ? table.total : undefined}
      data-own={row.isOwn === true ? '' : undefined}
    >
      {columns.map(({ label, align, holds }, place) => {
        const cell = row.cells[place]
        const content =
          cell === undefined ? null : (
            <>
              <DataCell cell={cell} lasting={lasting} isShape={holds === 'shape'} />
              {drawings?.column === place ? <div>{drawings.byRow.get(row.id)}</div> : null}
            </>
          )
        return place === 0 ? (
          <th key={label} scope="row" data-align={endOnly(align)}>
            {content}
            {row.contradictions === undefined ? null : (
              <ContradictionNotes contradictions={row.contradictions} />
            )}
          </th>
        ) : (
          <td
            key={label}
            data-label={folds ? label : undefined}
            data-align={cell?.quoted === true ? undefined : endOnly(align)}
            data-holds={holds}
            title={holds === 'shape' ? cell?.text : undefined}
          >
            {folds ? <div>{content}</div> : content}
          </td>
        )
      })}
    </tr>
  )
}
