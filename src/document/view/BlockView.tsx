import type { Block, DocumentWords } from '../document'
import { DataCell } from '../../subjects/table/DataCell'
import { keyed } from '../keyed'
import styles from './Section.module.css'
import { SectionChart } from './SectionChart'
import { SectionTable } from './SectionTable'

interface Props {
  readonly block: Block
  readonly words: DocumentWords
  /** Level of a heading inside the section. */
  readonly heading: 'h3' | 'h4'
}

/** One block of a section on screen or paper. */
export function BlockView({ block, words, heading: Heading }: Props) {
  switch (block.type) {
    case 'heading':
      return <Heading>{block.text}</Heading>
    case 'paragraph':
      return (
        <p className={styles[block.role]} lang={block.quoted === true ? 'fr' : undefined}>
          {block.role === 'comment' ? <b>{words.comment}</b> : null}
          {block.text}
        </p>
      )
    case 'facts':
      return (
        <dl className={styles.facts}>
          {keyed(block.rows, ({ label }) => label).map(({ key, value: { label, cell } }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <DataCell cell={cell} lasting={{}} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <SectionTable table={block} />
    case 'chart':
      return <SectionChart block={block} />
  }
}
