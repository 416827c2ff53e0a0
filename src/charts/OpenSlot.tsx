import styles from './OpenSlot.module.css'

interface Props {
  /** What is missing, then when it is due: "aucun résultat publié", "compte rendu dû le 31 mars 2027". */
  readonly lines: readonly string[]
}

/** The place of a drawing of which nothing is known yet: words, never axes around nothing. */
export function OpenSlot({ lines }: Props) {
  return (
    <div className={styles.slot}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
