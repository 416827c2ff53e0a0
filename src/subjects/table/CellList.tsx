import styles from './DataTable.module.css'
import small from '../../ui/Text.module.css'
import type { List } from './table'

/** What belongs to a cell, one below the other: folded in the words of an act, or open with a box each. */
export function CellList({ label, words, look }: List) {
  if (look === 'folded')
    return (
      <details className={styles.folded}>
        <summary>{label}</summary>
        <ul lang="fr">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      </details>
    )
  return (
    <>
      <span className={small.sub}>{label}</span>
      <ul className={styles.checks}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  )
}
