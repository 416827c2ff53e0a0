import type { Section } from '../../document/document'
import type { SpokenNote } from '../../subjects/notes/notes'
import { BlockView } from '../../document/view/BlockView'
import { documentWords } from '../../document/documentWords'
import { keyed } from '../../document/keyed'
import { DecisionLines } from './DecisionLines'
import styles from './Meeting.module.css'
import { SlideHead } from './SlideHead'
import { SourceLine } from './SourceLine'

interface Props {
  readonly section: Section
  readonly decisions: readonly SpokenNote[]
}

/** A table, a contradiction, a page of text: its blocks in order. What does not fit is scrolled to. */
export function SectionSlide({ section, decisions }: Props) {
  const words = documentWords()
  return (
    <>
      <SlideHead section={section} />
      <DecisionLines decisions={decisions} />
      <div className={styles.blocks}>
        {keyed(section.blocks, ({ type }) => type).map(({ key, value: block }) => (
          <BlockView key={key} block={block} words={words} heading="h3" />
        ))}
      </div>
      <SourceLine figures={section.figures} isShort={section.brief === true} />
    </>
  )
}
