import type { Section } from '../../document/document'
import type { SpokenNote } from '../../subjects/notes/notes'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { DecisionLines } from './DecisionLines'
import { indicatorParts } from './indicatorParts'
import { LargeFact } from './LargeFact'
import styles from './Meeting.module.css'
import { SlideChart } from './SlideChart'
import { SlideHead } from './SlideHead'
import { SourceLine } from './SourceLine'

interface Props {
  readonly section: Section
  readonly decisions: readonly SpokenNote[]
}

/** An indicator on one screen: sentence, result, objective, drawing, reading, source. */
export function IndicatorSlide({ section, decisions }: Props) {
  const {
    sentence,
    result,
    target,
    others,
    reading,
    chart,
    awaited,
    isContradicted,
    comments,
    sources,
  } = indicatorParts(section)
  return (
    <>
      <SlideHead section={section}>
        {sentence === null ? null : <p className={styles.sentence}>{sentence}</p>}
      </SlideHead>
      <div className={styles.body} data-alone={chart === null ? '' : undefined}>
        <dl className={styles.facts}>
          {result === null ? null : <LargeFact fact={result} part="result" />}
          {target === null ? null : <LargeFact fact={target} part="target" />}
          {reading === null ? null : (
            <div className={styles.reading}>
              <dt>{reading.label}</dt>
              <dd>
                {reading.cell.status === undefined ? null : (
                  <StatusMark status={reading.cell.status} />
                )}
                {reading.cell.text}
              </dd>
              {(reading.cell.notes ?? []).map((note) => (
                <dd key={note} className={styles.note}>
                  {note}
                </dd>
              ))}
            </div>
          )}
          {others.map(({ label, cell }) => (
            <div key={label} className={styles.other}>
              <dt>{label}</dt>
              <dd>{cell.text}</dd>
            </div>
          ))}
        </dl>
        {chart === null ? null : <SlideChart chart={chart} />}
      </div>
      {awaited === null ? null : <p className={styles.comment}>{awaited}</p>}
      {comments.map((comment) => (
        <p key={comment} className={styles.comment}>
          {comment}
        </p>
      ))}
      <DecisionLines decisions={decisions} />
      {isContradicted ? <p className={styles.warning}>{m.meeting_contradicted()}</p> : null}
      <SourceLine figures={sources} />
    </>
  )
}
