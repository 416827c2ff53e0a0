import type { CSSProperties } from 'react'
import type { Block, Section } from '../../document/document'
import type { SpokenNote } from '../../subjects/notes/notes'
import { BlockView } from '../../document/view/BlockView'
import { documentWords } from '../../document/documentWords'
import { keyed } from '../../document/keyed'
import { m } from '../../format/words'
import { DecisionLines } from './DecisionLines'
import styles from './Meeting.module.css'
import { SlideHead } from './SlideHead'
import { SourceLine } from './SourceLine'

interface Props {
  readonly section: Section
  readonly decisions: readonly SpokenNote[]
}

type Table = Extract<Block, { readonly type: 'table' }>

/** The height of a column, as its style sheet reads it. */
const partOf = (part: number): CSSProperties & Record<'--part', number> => ({ '--part': part })

/** Amounts by year as columns from zero with their amounts above them; a year of which nothing is published stays empty and says so. */
function YearColumns({ table: { caption, columns, rows, bars } }: { readonly table: Table }) {
  const years = columns.slice(1).map(({ label }, place) => ({
    label,
    given: rows.flatMap((cells, row) => {
      const cell = cells[place + 1]
      return cell?.value === undefined
        ? []
        : [{ ...cell, stage: cells[0]?.text ?? '', bar: bars?.[row] }]
    }),
  }))
  // A year with amounts of several stages has no one column: from the last of them on.
  const shown = years.slice(years.findLastIndex(({ given }) => given.length > 1) + 1)
  const most = Math.max(1, ...shown.flatMap(({ given }) => given.map(({ value = 0 }) => value)))
  if (shown.length === 0) return null
  return (
    <figure className={styles.years}>
      <figcaption>{caption}</figcaption>
      <ul>
        {shown.map(({ label, given: [one] }) => (
          <li key={label} style={partOf((one?.value ?? 0) / most)}>
            <span>
              {one?.text ?? m.not_published()}
              {one === undefined ? null : <small>{one.stage}</small>}
            </span>
            <i aria-hidden="true" className={one?.bar === 'hollow' ? styles.hollow : undefined} />
            <b>{label}</b>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** What is given, what remains to be paid and on which condition, what is due next. */
export function MoneySlide({ section, decisions }: Props) {
  const words = documentWords()
  const years = section.blocks.find((block) => block.type === 'table')
  const views = (isWanted: (block: Block) => boolean) =>
    keyed(section.blocks.filter(isWanted), ({ type }) => type).map(({ key, value: block }) => (
      <BlockView key={key} block={block} words={words} heading="h3" />
    ))
  return (
    <>
      <SlideHead section={section} />
      <DecisionLines decisions={decisions} />
      <div className={styles.beside}>
        {years === undefined ? null : <YearColumns table={years} />}
        <div className={styles.blocks}>
          {views((block) => block.type === 'paragraph' && block.role !== 'note')}
        </div>
      </div>
      <div className={styles.blocks}>
        {views(
          (block) =>
            (block.type === 'table' && block !== years) ||
            (block.type === 'paragraph' && block.role === 'note'),
        )}
      </div>
      <SourceLine figures={section.figures} isShort />
    </>
  )
}
