import { m } from '../../format/words'
import styles from './LocalMark.module.css'

/** Stands beside everything that was noted in this browser, so that nobody takes it for published. */
export function LocalMark() {
  return <span className={styles.mark}>{m.notes_local()}</span>
}
