import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'
import { saveFile } from '../../ui/saveFile'
import { NotKept } from '../failure/NotKept'
import { useKeptNotes } from './keptNotes'

const losing = {
  memory: m.notes_keeping_memory,
  full: m.notes_keeping_full,
  denied: m.notes_keeping_denied,
}

/** Says that this browser does not keep the notes, and that kept notes could not be read; nothing where all is well. */
export function NotesState() {
  const { keeping, settle, unread, forgetUnread } = useKeptNotes()
  return (
    <>
      <NotKept keeping={keeping} losing={losing} settle={settle} />
      {unread === null ? null : (
        <Notice role="alert">
          <p>{m.notes_unread()}</p>
          <p>
            <button
              type="button"
              onClick={() => saveFile('notes-illisibles.txt', 'text/plain;charset=utf-8', unread)}
            >
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
