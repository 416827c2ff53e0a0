import type { Section } from '../../document/document'
import type { SpokenNote } from '../../subjects/notes/notes'
import { formatNumber } from '../../format/numbers'
import { SectionTable } from '../../document/view/SectionTable'
import { changesParts } from './changesParts'
import { DecisionLines } from './DecisionLines'
import { SlideHead } from './SlideHead'
import styles from './Meeting.module.css'

interface Props {
  readonly section: Section
  readonly decisions: readonly SpokenNote[]
}

/** What became known since the last committee: how much of each, and the readings that moved. */
export function ChangesSlide({ section, decisions }: Props) {
  const { intro, groups, table } = changesParts(section)
  return (
    <>
      <SlideHead section={section}>
        {intro.map((text) => (
          <p key={text} className={styles.comment}>
            {text}
          </p>
        ))}
      </SlideHead>
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
