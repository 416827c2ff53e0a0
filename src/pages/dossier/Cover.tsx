import type { Document } from '../../document/document'
import { m } from '../../format/words'
import styles from './Preview.module.css'

interface Props extends Pick<Document, 'title' | 'subtitle' | 'cover' | 'language'> {
  /** What is said of simulated figures; `null` where there are none. */
  readonly simulated: string | null
}

/** The cover: title, and what the document is frozen on. */
export function Cover({ title, subtitle, cover, simulated, language }: Props) {
  return (
    <header className={styles.cover}>
      <p className={styles.coverTitle}>{title}</p>
      {subtitle === '' ? null : <p className={styles.coverSubtitle}>{subtitle}</p>}
      <dl>
        {cover.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {simulated === null ? null : <p className={styles.coverSimulated}>{simulated}</p>}
      <p className={styles.coverFoot}>{m.shell_disclaimer({}, { locale: language })}</p>
    </header>
  )
}
