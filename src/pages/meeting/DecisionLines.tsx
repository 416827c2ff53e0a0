import type { SpokenNote } from '../../subjects/notes/notes'
import { formatDay } from '../../format/dates'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { LocalMark } from '../../subjects/notes/LocalMark'
import styles from './Meeting.module.css'

const signed = (note: SpokenNote): string => {
  const { author, date } = note
  return note.kind === 'reply' || note.due === null
    ? m.notes_by({ author, day: formatDay(date) })
    : m.notes_by_due({ author, day: formatDay(date), due: formatDay(note.due) })
}

/** What was decided and replied on this subject and noted in this browser. */
export function DecisionLines({ decisions }: { readonly decisions: readonly SpokenNote[] }) {
  if (decisions.length === 0) return null
  return (
    <ul className={styles.decisions} aria-label={m.notes_decisions()}>
      {decisions.map((note) => (
        <li key={note.rev}>
          <b>
            {note.kind === 'reply'
              ? m.committee_replied({ words: note.words })
              : typeset(note.words)}
          </b>{' '}
          {signed(note)} <LocalMark />
        </li>
      ))}
    </ul>
  )
}
