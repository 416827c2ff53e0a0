import type { ReactNode } from 'react'
import { useViewState } from '../../address/useViewState'
import { groupBy } from '../../api/groupBy'
import { TableFrame } from '../../ui/TableFrame'
import { WithFrench } from '../../ui/WithFrench'
import { DataRow, type Drawings } from './DataRow'
import type { Row, Table } from './table'

interface Props {
  readonly table: Table
  /** `shown` where no heading above says what it holds. */
  readonly look?: 'heard' | 'shown'
  readonly folds?: 'rows' | 'never'
  readonly className?: string | undefined
  /** What is drawn below the words of one column, by row: a bar, a step. */
  readonly drawings?: Drawings
  /** Keys of drawings, by the place of the column whose name they stand before. */
  readonly marks?: ReadonlyMap<number, ReactNode>
  /** Place of a column whose words head the rows that share them, instead of standing in each. */
  readonly groups?: number | undefined
}

/** A described table on screen and paper: the first cell names its row; where there is little room each row folds into a block. */
export function DataTable({ table, drawings, marks, groups, ...frame }: Props) {
  const { caption, isQuoted } = table
  const { lasting } = useViewState()
  const isShown = (_column: unknown, place: number): boolean => place !== groups
  const columns = table.columns.filter(isShown)
  const headOf = ({ cells }: Row): string =>
    groups === undefined ? '' : (cells[groups]?.text ?? '')
  return (
    <TableFrame
      caption={isQuoted === true ? <span lang="fr">{caption}</span> : <WithFrench text={caption} />}
      heads={
        marks === undefined
          ? columns
          : columns.map((column, place) => ({ ...column, mark: marks.get(place) }))
      }
      {...frame}
    >
      {[...groupBy(table.rows, headOf)].map(([head, rows]) => (
        <tbody key={head}>
          {head === '' ? null : (
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                <WithFrench text={head} />
              </th>
            </tr>
          )}
          {rows.map(({ cells, ...row }) => (
            <DataRow
              key={row.id}
              row={{ ...row, cells: cells.filter(isShown) }}
              columns={columns}
              folds={frame.folds !== 'never'}
              lasting={lasting}
              drawings={drawings}
            />
          ))}
        </tbody>
      ))}
    </TableFrame>
  )
}
