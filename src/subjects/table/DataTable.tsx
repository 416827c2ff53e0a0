import { useViewState } from '../../address/useViewState'
import { TableFrame } from '../../ui/TableFrame'
import { WithFrench } from '../../ui/WithFrench'
import { DataRow, type Drawings } from './DataRow'
import type { Table } from './table'

interface Props {
  readonly table: Table
  /** `shown` where no heading above says what it holds. */
  readonly look?: 'heard' | 'shown'
  /** What is drawn below the words of one column, by row: a bar, a step. */
  readonly drawings?: Drawings
}

/** A described table on screen and paper: the first cell names its row; where there is little room each row folds into a block. */
export function DataTable({ table: { caption, isQuoted, columns, rows }, look, drawings }: Props) {
  const { lasting } = useViewState()
  return (
    <TableFrame
      caption={isQuoted === true ? <span lang="fr">{caption}</span> : <WithFrench text={caption} />}
      heads={columns}
      look={look}
    >
      <tbody>
        {rows.map((row) => (
          <DataRow key={row.id} row={row} columns={columns} lasting={lasting} drawings={drawings} />
        ))}
      </tbody>
    </TableFrame>
  )
}
