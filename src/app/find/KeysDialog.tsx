import { m } from '../../format/words'
import { chooseLetterKeys, useLetterKeys } from '../../kept/letterKeys'
import { Dialog } from '../../ui/Dialog'
import styles from '../../subjects/find/Find.module.css'

const keys = [
  [m.keys_find, m.keys_find_does],
  [m.keys_choose, m.keys_choose_does],
  [m.keys_help, m.keys_help_does],
  [m.keys_tab, m.keys_tab_does],
  [m.keys_escape, m.keys_escape_does],
  [m.keys_arrows, m.keys_arrows_does],
  [m.keys_meeting, m.keys_meeting_does],
] as const

/** Which key does what on every page, and whether a sign alone does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const hasLetters = useLetterKeys()
  return (
    <Dialog title={m.keys_title()} closeWords={m.keys_close()} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([pressed, does]) => (
          <div key={pressed()}>
            <dt>{pressed()}</dt>
            <dd>{does()}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.letters}>
        <input
          type="checkbox"
          checked={hasLetters}
          onChange={({ target }) => chooseLetterKeys(target.checked)}
        />{' '}
        {m.keys_letters()}
      </label>
    </Dialog>
  )
}
