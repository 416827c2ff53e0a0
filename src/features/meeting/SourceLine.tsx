import type { ShownFigure } from '../../data/document/document'
import { m } from '../../format/words'
import styles from './Meeting.module.css'

/** Acts and sections of the figures that stand large, each once. */
export function SourceLine({ figures }: { readonly figures: readonly ShownFigure[] }) {
  const places = [...new Set(figures.map(({ act, section }) => m.section_place({ act, section })))]
  if (places.length === 0) return null
  return (
    <footer className={styles.source}>
      {places.map((place) => (
        <p key={place}>{place}</p>
      ))}
    </footer>
  )
}
