import type { TableChoice } from '../../spreadsheet/findTables'
import { schemas } from '../../spreadsheet/schemas'
import type { Row } from '../../spreadsheet/workbook'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { FoldingTable } from '../../ui/FoldingTable'

interface Props {
  readonly choice: TableChoice
  readonly header: Row | null
  readonly onChange: (columns: TableChoice['columns']) => void
}

/** Which heading of the file is which column, each in a select. */
export function ColumnTable({ choice, header, onChange }: Props) {
  const headings = (header?.cells ?? []).flatMap((cell, place) =>
    cell === null ? [] : [{ at: place + 1, text: cell.text }],
  )
  return (
    <FoldingTable
      title={m.own_columns_caption()}
      columns={[m.own_column(), m.own_heading()]}
      rows={schemas[choice.schema].columns.map(({ id, label, isRequired }) => {
        const name = label[currentLocale()]
        return {
          id,
          cells: [
            isRequired === true ? m.own_heading_required({ column: name }) : name,
            <select
              key="heading"
              aria-label={name}
              value={choice.columns[id] ?? ''}
              onChange={({ target }) => {
                const { [id]: _, ...others } = choice.columns
                onChange(target.value === '' ? others : { ...others, [id]: Number(target.value) })
              }}
            >
              <option value="">{m.own_heading_none()}</option>
              {headings.map(({ at, text }) => (
                <option key={at} value={at}>
                  {text}
                </option>
              ))}
            </select>,
          ],
        }
      })}
    />
  )
}
