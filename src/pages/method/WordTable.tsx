import type { ReactNode } from 'react'
import { FoldingTable } from '../../ui/FoldingTable'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly caption: string
  readonly columns: readonly [string, ...string[]]
  /** Cells in the order of the columns; the first names the row. */
  readonly rows: readonly {
    readonly key: string
    readonly cells: readonly [ReactNode, ...ReactNode[]]
  }[]
}

/** A table of words and what they mean. */
export function WordTable({ caption, columns, rows }: Props) {
  return (
    <FoldingTable
      title={caption}
      look="shown"
      columns={columns}
      rows={rows.map(({ key, cells }) => ({
        id: key,
        cells: cells.map((cell, place) =>
          typeof cell === 'string' && place > 0 ? <WithFrench key={cell} text={cell} /> : cell,
        ),
      }))}
    />
  )
}
