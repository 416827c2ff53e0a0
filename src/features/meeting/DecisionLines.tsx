import type { DecisionNote } from '../../data/notes/notes'
import { formatDay } from '../../format/dates'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { LocalMark } from '../../parts/notes/LocalMark'
import styles from './Meeting.module.css'

/** What was decided on this subject and noted in this browser. */
export function DecisionLines({ decisions }: { readonly decisions: readonly DecisionNote[] }) {
  if (decisions.length === 0) return null
  return (
    <ul className={styles.decisions} aria-label={m.notes_decisions()}>
      {decisions.map(({ rev, words, author, date, due }) => (
        <li key={rev}>
          <b>{typeset(words)}</b>{' '}
          {due === null
            ? m.notes_by({ author, day: formatDay(date) })
            : m.notes_by_due({ author, day: formatDay(date), due: formatDay(due) })}{' '}
          <LocalMark />
        </li>
      ))}
    </ul>
  )
}
