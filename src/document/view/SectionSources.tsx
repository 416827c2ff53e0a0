import type { Section } from '../document'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import styles from './Section.module.css'

/** Who says so, figure by figure: the reference that can be cited, how sure it is, the figure as printed. Folded on screen. */
export function SectionSources({ figures }: Pick<Section, 'figures'>) {
  if (figures.length === 0) return null
  return (
    <details className={styles.sources}>
      <summary>
        {m.section_sources({ n: figures.length, shown: formatNumber(figures.length, 0) })}
      </summary>
      <ul>
        {figures.map(({ id, role, citation, level, quality, printed, row }) => (
          <li key={id}>
            <span>{role}</span> {citation}{' '}
            <small>{m.section_source_status({ level, quality })}</small>{' '}
            <small lang="fr">{m.section_printed({ printed, row }, { locale: 'fr' })}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}
