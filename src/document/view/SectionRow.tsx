import type { Cell, Column } from '../document'
import { CellView } from './CellView'
import { keyed } from '../keyed'
import styles from './Section.module.css'

interface Props {
  readonly cells: readonly Cell[]
  readonly columns: readonly Column[]
}

const classOf = (column: Column | undefined): string | undefined =>
  column?.align === 'end' ? styles.end : undefined

/** A row of a section's table: the first cell names it, each other stands behind the name of its column where the row folds. */
export function SectionRow({ cells: [first, ...others], columns: [naming, ...columns] }: Props) {
  const placed = keyed(columns, ({ label }) => label)
  return (
    <tr>
      {first === undefined ? null : (
        <th scope="row" className={classOf(naming)}>
          <CellView cell={first} />
        </th>
      )}
      {placed.map(({ key, value: column }, place) => {
        const cell = others[place]
        return (
          <td
            key={key}
            className={cell?.quoted === true ? undefined : classOf(column)}
            data-label={column.label}
          >
            {cell === undefined || (cell.text === '' && (cell.notes ?? []).length === 0) ? null : (
              <CellView cell={cell} />
            )}
          </td>
        )
      })}
    </tr>
  )
}
