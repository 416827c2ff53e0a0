import type { ReactNode } from 'react'
import type { Note } from './notes'
import { formatDay } from '../../format/dates'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { opinionWords } from '../reading/opinionWords'
import { LocalMark } from './LocalMark'
import { deliveryWords } from './noteWords'
import styles from './Notes.module.css'
import { signatureOf } from './useNotes'

/** A note in full: what it says, who signs it, when, and that it is published nowhere. `children` are what can be done with it. */
export function NoteText({
  note,
  children,
}: {
  readonly note: Note
  readonly children?: ReactNode
}) {
  const words = note.kind === 'delivery' ? note.reservations : note.words
  const day = formatDay(note.kind === 'delivery' ? note.day : note.date)
  const author = signatureOf(note)
  const due = note.kind === 'decision' ? note.due : null
  return (
    <>
      {note.kind === 'delivery' ? <p className={styles.words}>{deliveryWords(note)}</p> : null}
      {words === null ? null : <p className={styles.words}>{typeset(m.notes_quoted({ words }))}</p>}
      {note.kind === 'appreciation' ? (
        <p className={styles.words}>
          {m.appreciation_opinion({ opinion: opinionWords[note.opinion]() })}
          <br />
          {typeset(m.appreciation_reason({ reason: note.reason }))}
        </p>
      ) : null}
      <p className={styles.by}>
        {due === null
          ? m.notes_by({ author, day })
          : m.notes_by_due({ author, day, due: formatDay(due) })}{' '}
        <LocalMark />
      </p>
      {children}
    </>
  )
}
