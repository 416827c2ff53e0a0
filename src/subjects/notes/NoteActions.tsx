import type { Note } from './notes'
import { m } from '../../format/words'
import styles from './Notes.module.css'

interface Props {
  readonly note: Note
  readonly onEdit: (note: Note) => void
  readonly onRemove: (note: Note) => void
}

/** What can be done with a note. */
export function NoteActions({ note, onEdit, onRemove }: Props) {
  return (
    <span className={styles.actions}>
      <button
        type="button"
        aria-label={m.notes_edit_of({ label: note.label })}
        onClick={() => onEdit(note)}
      >
        {m.notes_edit()}
      </button>
      <button
        type="button"
        aria-label={m.notes_remove_of({ label: note.label })}
        onClick={() => onRemove(note)}
      >
        {m.notes_remove()}
      </button>
    </span>
  )
}
