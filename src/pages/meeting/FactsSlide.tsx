import type { Block, Section } from '../../document/document'
import type { SpokenNote } from '../../subjects/notes/notes'
import { DecisionLines } from './DecisionLines'
import styles from './Meeting.module.css'
import { SlideHead } from './SlideHead'
import { SourceLine } from './SourceLine'

interface Props {
  readonly section: Section
  readonly decisions: readonly SpokenNote[]
}

/** A programme or a funder on one screen: what it is for, its few figures, what remains to be paid. Its tables are for its page. */
export function FactsSlide({ section, decisions }: Props) {
  const { blocks, figures } = section
  const facts = blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []))
  const said = (role: 'sentence' | 'text'): string | undefined =>
    blocks.find(
      (block): block is Extract<Block, { readonly type: 'paragraph' }> =>
        block.type === 'paragraph' && block.role === role,
    )?.text
  const [sentence, text] = [said('sentence'), said('text')]
  const shown = new Set(facts.flatMap(({ cell }) => cell.figures ?? []))
  return (
    <>
      <SlideHead section={section}>
        {sentence === undefined ? null : <p className={styles.sentence}>{sentence}</p>}
      </SlideHead>
      <dl className={styles.grid}>
        {facts.map(({ label, cell }) => (
          <div key={`${label} ${cell.text}`} className={styles.fact}>
            <dt>{label}</dt>
            <dd className={styles.amount} data-words={cell.value === undefined ? '' : undefined}>
              {cell.text}
            </dd>
            {(cell.notes ?? []).map((note) => (
              <dd key={note} className={styles.note}>
                {note}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {text === undefined ? null : <p className={styles.comment}>{text}</p>}
      <DecisionLines decisions={decisions} />
      <SourceLine figures={figures.filter(({ id }) => shown.has(id))} />
    </>
  )
}
