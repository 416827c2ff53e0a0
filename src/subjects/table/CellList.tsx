import { StatusMark } from '../reading/StatusMark'
import styles from './DataTable.module.css'
import small from '../../ui/Text.module.css'
import type { List } from './table'

/** What belongs to a cell, one below the other: folded in the words of an act, open, or with a box each. */
export function CellList({ label, words, statuses, look }: List) {
  const items = words.map((word, place) => {
    const status = statuses?.[place]
    return (
      <li key={word}>
        {status && <StatusMark status={status} />} {word}
      </li>
    )
  })
  return look === 'folded' ? (
    <details className={styles.folded}>
      <summary>{label}</summary>
      <ul lang="fr">{items}</ul>
    </details>
  ) : (
    <>
      {look === 'checks' && <span className={small.sub}>{label}</span>}
      <ul className={styles[look]} aria-label={look === 'open' ? label : undefined}>
        {items}
      </ul>
    </>
  )
}
