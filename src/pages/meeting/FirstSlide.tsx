import type { SpokenNote } from '../../subjects/notes/notes'
import { m } from '../../format/words'
import { DecisionLines } from './DecisionLines'
import styles from './Meeting.module.css'

interface Props {
  readonly title: string
  readonly lines: readonly string[]
  /** What is said where there is nothing to show; `null` where there is something. */
  readonly empty: string | null
  readonly decisions: readonly SpokenNote[]
}

/** What is shown, of which data, at which date. */
export function FirstSlide({ title, lines, empty, decisions }: Props) {
  return (
    <div className={styles.first}>
      <h1>{title}</h1>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {empty === null ? null : <p className={styles.sentence}>{empty}</p>}
      <DecisionLines decisions={decisions} />
      <p className={styles.note}>{m.shell_disclaimer()}</p>
      <p className={`${styles.note} ${styles.forKeys}`}>{m.meeting_keys_hint()}</p>
    </div>
  )
}
