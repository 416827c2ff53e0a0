import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { lineColumns } from './lineColumns'
import styles from './PromiseTable.module.css'
import type { WordsFold } from './tableItems'

interface Props {
  readonly fold: WordsFold
  readonly number: number | undefined
  readonly onFold: (id: string) => void
}

/** How many promises in words an axis holds; opens and closes them. */
export function WordsLine({ fold, number, onFold }: Props) {
  const { id, axis, count, isHeading, isOpen } = fold
  return (
    <tr className={styles.fold} aria-rowindex={number}>
      <th scope="rowgroup" colSpan={lineColumns.length}>
        <button
          type="button"
          aria-expanded={isOpen && !import.meta.env.SSR}
          onClick={() => onFold(id)}
        >
          {axis === null ? null : (
            <span className={isHeading ? undefined : styles.hidden}>{typeset(axis)} </span>
          )}
          <span className={styles.foldCount}>
            {m.overview_in_words({ n: count, number: formatNumber(count) })}
          </span>
        </button>
      </th>
    </tr>
  )
}
