import type { Note } from './notes'
import { NoteActions } from './NoteActions'
import styles from './Notes.module.css'
import { NoteText } from './NoteText'

interface Props {
  readonly notes: readonly Note[]
  readonly onEdit: (note: Note) => void
  readonly onRemove: (note: Note) => void
  /** False where what they are about stands above them all. */
  readonly isNamed?: boolean
}

/** Notes, each with what it is about, what it says and what can be done with it; nothing for none. */
export function NoteList({ notes, onEdit, onRemove, isNamed = false }: Props) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={`${note.rev} ${note.label}`}>
          {isNamed ? <b>{note.label}</b> : null}
          <NoteText note={note}>
            <NoteActions note={note} onEdit={onEdit} onRemove={onRemove} />
          </NoteText>
        </li>
      ))}
    </ul>
  )
}
