import type { ShownFigure } from '../../document/document'
import { m } from '../../format/words'
import styles from './Meeting.module.css'

interface Props {
  readonly figures: readonly ShownFigure[]
  /** Acts alone: a table of many figures would name a dozen sections. */
  readonly isShort?: boolean
}

/** Acts and sections of the figures that stand large, each once. */
export function SourceLine({ figures, isShort = false }: Props) {
  const places = [
    ...new Set(
      figures.map(({ act, section }) => (isShort ? act : m.section_place({ act, section }))),
    ),
  ]
  if (places.length === 0) return null
  return (
    <footer className={styles.source}>
      {places.map((place) => (
        <p key={place}>{place}</p>
      ))}
    </footer>
  )
}
