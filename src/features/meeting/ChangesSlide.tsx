import type { Section } from '../../data/document/document'
import type { DecisionNote } from '../../data/notes/notes'
import { formatNumber } from '../../format/numbers'
import { SectionTable } from '../../parts/document/SectionTable'
import { changesParts } from './changesParts'
import { DecisionLines } from './DecisionLines'
import styles from './Meeting.module.css'

interface Props {
  readonly section: Section
  readonly decisions: readonly DecisionNote[]
}

/** What became known since the last committee: how much of each, and the readings that moved. */
export function ChangesSlide({ section, decisions }: Props) {
  const { intro, groups, table } = changesParts(section)
  return (
    <>
      <header>
        {section.subtitle === '' ? null : <p className={styles.above}>{section.subtitle}</p>}
        <h1>{section.title}</h1>
        {intro.map((text) => (
          <p key={text} className={styles.comment}>
            {text}
          </p>
        ))}
      </header>
      <DecisionLines decisions={decisions} />
      <dl className={styles.counts}>
        {groups.map(({ title, count }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {table === null ? null : (
        <div className={styles.blocks}>
          <SectionTable table={table} />
        </div>
      )}
    </>
  )
}
