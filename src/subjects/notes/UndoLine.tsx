import { m } from '../../format/words'
import { useNotesHistory } from './keptNotes'
import styles from './Notes.module.css'

/** What was done to the notes last, with the way to take it back: at the foot of the window, wherever the page is scrolled to. */
export function UndoLine() {
  const { past, undo } = useNotesHistory()
  const last = past.at(-1)
  return (
    <div role="status" className={last === undefined ? undefined : styles.undo}>
      {last === undefined ? null : (
        <p>
          {last.what}{' '}
          <button type="button" onClick={undo}>
            {m.notes_undo()}
          </button>
        </p>
      )}
    </div>
  )
}
