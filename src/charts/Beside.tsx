import { inSeries } from '../format/typography'
import styles from './Beside.module.css'

interface Props {
  readonly words: readonly string[]
  /** Stands before them. */
  readonly label: string
}

/** The names that had no room in a drawing. */
export function Beside({ words, label }: Props) {
  return words.length === 0 ? null : (
    <p className={styles.beside}>
      {label} {inSeries(words)}
    </p>
  )
}
