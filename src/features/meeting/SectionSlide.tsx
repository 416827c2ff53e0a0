import type { Section } from '../../data/document/document'
import type { DecisionNote } from '../../data/notes/notes'
import { BlockView } from '../../parts/document/BlockView'
import { documentWords } from '../../parts/document/documentWords'
import { keyed } from '../../parts/document/keyed'
import { DecisionLines } from './DecisionLines'
import styles from './Meeting.module.css'
import { SourceLine } from './SourceLine'

interface Props {
  readonly section: Section
  readonly decisions: readonly DecisionNote[]
}

/** A table, a contradiction, a page of text: its blocks in order. What does not fit is scrolled to. */
export function SectionSlide({ section, decisions }: Props) {
  const words = documentWords()
  return (
    <>
      <header>
        {section.subtitle === '' ? null : <p className={styles.above}>{section.subtitle}</p>}
        <h1>{section.title}</h1>
      </header>
      <DecisionLines decisions={decisions} />
      <div className={styles.blocks}>
        {keyed(section.blocks, ({ type }) => type).map(({ key, value: block }) => (
          <BlockView key={key} block={block} words={words} heading="h3" />
        ))}
      </div>
      <SourceLine figures={section.figures} />
    </>
  )
}
