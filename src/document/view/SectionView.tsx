import type { ReactNode } from 'react'
import type { DocumentWords, Section } from '../document'
import { BlockView } from './BlockView'
import { keyed } from '../keyed'
import styles from './Section.module.css'
import { SectionSources } from './SectionSources'

interface Props {
  readonly section: Section
  /** Words of the document that it belongs to. */
  readonly words: DocumentWords
  /** Level of its title: a part of a page, or the page itself. */
  readonly heading?: 'h1' | 'h2' | 'h3'
  /** Fragment by which a table of contents finds it. */
  readonly id?: string
  /** What stands below the title: the way to its page. */
  readonly children?: ReactNode
}

/** A section as it was evaluated, drawn alike on screen, projector and paper. Says at its head that it is simulated. */
export function SectionView({ section, words, heading: Heading = 'h2', id, children }: Props) {
  const { title, subtitle, blocks, figures, simulated } = section
  return (
    <section id={id} className={styles.section} data-kind={section.kind}>
      <Heading tabIndex={id === undefined ? undefined : -1} className={styles.title}>
        {title}
      </Heading>
      {subtitle === '' ? null : <p className={styles.subtitle}>{subtitle}</p>}
      {children}
      {simulated ? (
        <p role="note" className={styles.simulated}>
          {words.simulated}
        </p>
      ) : null}
      {keyed(blocks, ({ type }) => type).map(({ key, value: block }) => (
        <BlockView key={key} block={block} words={words} heading={Heading === 'h3' ? 'h4' : 'h3'} />
      ))}
      <SectionSources figures={figures} />
    </section>
  )
}
