import { type ReactNode, useState } from 'react'
import { m } from '../../format/words'
import styles from './Notes.module.css'

interface Props {
  /** What was given is written down; false where it cannot be: a field of blanks, a day that is none. */
  readonly onGiven: (given: FormData) => boolean
  readonly children: ReactNode
}

/** The fields of a note and the button that writes it; says where something is missing, and keeps what was typed. */
export function NoteForm({ onGiven, children }: Props) {
  const [isRefused, setRefused] = useState(false)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setRefused(!onGiven(new FormData(event.currentTarget)))
      }}
    >
      <p className={styles.hint}>{m.notes_required()}</p>
      {children}
      <p role="alert">{isRefused ? m.notes_refused() : ''}</p>
      <button type="submit">{m.notes_save()}</button>
    </form>
  )
}
