import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'
import { saveFile } from '../../ui/saveFile'
import { useKeptNotes } from './keptNotes'

const losing = { memory: m.notes_keeping_memory, full: m.notes_keeping_full, denied: m.notes_keeping_denied }

/** Says that this browser does not keep the notes, and that kept notes could not be read; nothing where all is well. */
export function NotesState() {
  const { keeping, unread, forgetUnread } = useKeptNotes()
  return (
    <>
      {keeping === 'kept' ? null : (
        <Notice role="alert">
          <p>{losing[keeping]()}</p>
        </Notice>
      )}
      {unread === null ? null : (
        <Notice role="alert">
          <p>{m.notes_unread()}</p>
          <p>
            <button type="button" onClick={() => saveFile('notes-illisibles.txt', 'text/plain;charset=utf-8', unread)}>
              {m.notes_unread_save()}
            </button>{' '}
            <button type="button" onClick={forgetUnread}>
              {m.notes_unread_forget()}
            </button>
          </p>
        </Notice>
      )}
    </>
  )
}
