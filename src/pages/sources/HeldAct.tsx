import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ViewState } from '../../address/viewState'
import { ActHeader } from './ActHeader'
import { ActSection } from './ActSection'
import type { Authority } from './authority'
import styles from './Acts.module.css'
import type { ShownAct } from './sourcesView'

interface Props {
  readonly act: ShownAct
  readonly authority: Authority | null
  readonly isOpen: boolean
  readonly lasting: ViewState
}

/** An act at hand: who adopted it and when, then its sections in its own order. */
export function HeldAct({
  act: { id, act, label, figures, filled, sections },
  authority,
  isOpen,
  lasting,
}: Props) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className={styles.act}>
      <h2 id={`${id}-title`}>{typeset(label)}</h2>
      <ActHeader act={act} authority={authority} />
      <details open={isOpen}>
        <summary>
          {m.sources_counts({
            figures,
            sections: filled,
            shownFigures: formatNumber(figures),
            shownSections: formatNumber(filled),
          })}
        </summary>
        <div className={styles.sections}>
          {sections.map((section) => (
            <ActSection
              key={section.id}
              act={id}
              section={section}
              isOpen={isOpen}
              lasting={lasting}
            />
          ))}
        </div>
      </details>
    </section>
  )
}
