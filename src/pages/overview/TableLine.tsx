import { typeset } from '../../format/typography'
import { ProgrammeBudget } from './ProgrammeBudget'
import { PromiseRow } from './PromiseRow'
import { lineColumns } from './lineColumns'
import styles from './PromiseTable.module.css'
import type { Surroundings, TableItem } from './tableItems'
import { WordsLine } from './WordsLine'

interface Props {
  readonly item: TableItem
  readonly around: Surroundings
  /** Number of the line in the whole table, where not all of it is drawn. */
  readonly number?: number | undefined
}

/** One line of the table: a programme with its budget, an axis, its promises in words, or a promise. */
export function TableLine({ item, around, number }: Props) {
  if (item.kind === 'promise') return <PromiseRow row={item.row} around={around} number={number} />
  if (item.kind === 'words')
    return <WordsLine fold={item.fold} number={number} onFold={around.onFold} />
  if (item.kind === 'axis') {
    return (
      <tr className={styles.axis} aria-rowindex={number}>
        <th scope="rowgroup" colSpan={lineColumns.length}>
          {typeset(item.axis.label ?? '')}
        </th>
      </tr>
    )
  }
  const { label, programme } = item.group
  return (
    <tr className={styles.programme} aria-rowindex={number}>
      <th scope="rowgroup" colSpan={lineColumns.length}>
        <div className={styles.heading}>
          <h2>{typeset(label)}</h2>
          {programme ? (
            <ProgrammeBudget programme={programme} funders={around.funderNames} />
          ) : null}
        </div>
      </th>
    </tr>
  )
}
