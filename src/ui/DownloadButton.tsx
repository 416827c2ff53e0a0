import styles from './DownloadButton.module.css'
import { saveFile } from './saveFile'

interface Props {
  readonly label: string
  readonly fileName: string
  /** Media type with its charset. */
  readonly type: string
  /** Made when the reader asks for it, not before. */
  readonly content: () => string
}

/** Hands a text made in the page over as a file; nothing leaves the browser. */
export function DownloadButton({ label, fileName, type, content }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => saveFile(fileName, type, content())}
    >
      {label}
    </button>
  )
}
