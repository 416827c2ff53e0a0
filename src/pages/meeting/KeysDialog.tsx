import { m } from '../../format/words'
import { Dialog } from '../../ui/Dialog'
import { chooseLetterKeys, useLetterKeys } from '../../kept/letterKeys'
import styles from './Meeting.module.css'

const keys = [
  { keys: m.meeting_key_next, does: m.meeting_does_next },
  { keys: m.meeting_key_previous, does: m.meeting_does_previous },
  { keys: m.meeting_key_ends, does: m.meeting_does_ends },
  { keys: m.meeting_key_digits, does: m.meeting_does_digits },
  { keys: m.meeting_key_annex, does: m.meeting_does_annex },
  { keys: m.meeting_key_note, does: m.meeting_does_note },
  { keys: m.meeting_key_blank, does: m.meeting_does_blank },
  { keys: m.meeting_key_fullscreen, does: m.meeting_does_fullscreen },
  { keys: m.meeting_key_keys, does: m.meeting_does_keys },
  { keys: m.meeting_key_leave, does: m.meeting_does_leave },
] as const

/** Which key does what, and whether a letter alone does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const hasLetters = useLetterKeys()
  return (
    <Dialog title={m.meeting_keys()} closeWords={m.notes_close()} onClose={onClose}>
      <p>
        <label className={styles.letters}>
          <input
            type="checkbox"
            checked={hasLetters}
            onChange={({ target }) => chooseLetterKeys(target.checked)}
          />{' '}
          {m.meeting_letters()}
        </label>
      </p>
      <dl className={styles.keys}>
        {keys.map(({ keys: pressed, does }) => (
          <div key={pressed()}>
            <dt>{pressed()}</dt>
            <dd>{does()}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
