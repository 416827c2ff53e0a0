import type { Block } from '../document'
import { DataTable } from '../../subjects/table/DataTable'
import { keyed } from '../keyed'

interface Props {
  readonly table: Extract<Block, { readonly type: 'table' }>
}

/** A table as a section keeps it, drawn as the page's own. */
export function SectionTable({ table }: Props) {
  const rows = keyed(table.rows, (cells) => cells.map(({ text }) => text).join(' '))
  return (
    <DataTable
      table={{ ...table, rows: rows.map(({ key, value: cells }) => ({ id: key, cells })) }}
      look="shown"
    />
  )
}
