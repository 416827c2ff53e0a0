import { useId } from 'react'
import styles from './Grid.module.css'

interface Props {
  /** Column and row: a cell is heard with both. */
  readonly label: string
  /** "2:1": where keys and pastes find it. */
  readonly place: string
  readonly text: string
  /** What is wrong with it, in words. */
  readonly fault: string | undefined
  /** True for prose. */
  readonly spells: boolean
  readonly onText: (text: string) => void
}

/** One cell that is typed into, with what is wrong with it below. */
export function GridCell({ label, place, text, fault, spells, onText }: Props) {
  const id = useId()
  return (
    <div>
      <input
        type="text"
        className={styles.cell}
        data-place={place}
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : id}
        autoComplete="off"
        spellCheck={spells}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
      {fault === undefined ? null : (
        <span id={id} className={styles.fault}>
          {fault}
        </span>
      )}
    </div>
  )
}
