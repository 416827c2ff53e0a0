import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { ContradictionNote } from './ContradictionNote'
import styles from './ContradictionNotes.module.css'
import type { Contradiction } from './fundingData'

/** How many stand open in a row; more are folded behind their count. */
const most = 2

/** Contradictions in place, those with an arithmetic first; a figure that none touches shows nothing. */
export function ContradictionNotes({ contradictions }: { readonly contradictions: readonly Contradiction[] }) {
  if (contradictions.length === 0) return null
  const notes = (
    <ul className={styles.notes}>
      {contradictions.map((contradiction) => (
        <ContradictionNote key={contradiction.id} contradiction={contradiction} />
      ))}
    </ul>
  )
  if (contradictions.length <= most) return notes
  return (
    <details className={styles.folded}>
      <summary>{m.money_contradiction_count({ n: contradictions.length, shown: formatNumber(contradictions.length) })}</summary>
      {notes}
    </details>
  )
}
