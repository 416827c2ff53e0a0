import { currentLocale } from '../../format/locale'
import styles from './Indicator.module.css'

interface Props {
  readonly text: string
  /** The act's own words, where the sentence quotes them: they stay French in an English page. */
  readonly quoted: string | null
}

/** The page's sentence. */
export function Sentence({ text, quoted }: Props) {
  const at =
    quoted === null || quoted === '' || currentLocale() === 'fr' ? -1 : text.indexOf(quoted)
  if (at === -1 || quoted === null) return <p className={styles.sentence}>{text}</p>
  return (
    <p className={styles.sentence}>
      {text.slice(0, at)}
      <span lang="fr">{quoted}</span>
      {text.slice(at + quoted.length)}
    </p>
  )
}
