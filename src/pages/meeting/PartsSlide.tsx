import type { Section } from '../../document/document'
import type { SpokenNote } from '../../subjects/notes/notes'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { keyed } from '../../document/keyed'
import { DecisionLines } from './DecisionLines'
import styles from './Meeting.module.css'
import { SlideChart } from './SlideChart'
import { SlideHead } from './SlideHead'
import { SourceLine } from './SourceLine'

interface Props {
  readonly section: Section
  readonly decisions: readonly SpokenNote[]
}

/** Lines that six metres allow, of the first part and of each other; the rest is counted. */
const most = { first: 3, other: 1 } as const

/** A subject in a few lines below their headings, its drawing beside them. */
export function PartsSlide({ section, decisions }: Props) {
  const { blocks, figures, slide = [] } = section
  const chart = blocks.find((block) => block.type === 'chart')
  return (
    <>
      <SlideHead section={section} />
      <div className={styles.beside} data-parts>
        <div className={styles.parts}>
          {slide.map(({ heading, lines }, place) => {
            const shown = lines.slice(0, place === 0 ? most.first : most.other)
            const n = lines.length - shown.length
            return (
              <section key={heading}>
                <h2>{heading}</h2>
                {keyed(shown, (line) => line).map(({ key, value }) => (
                  <p key={key}>{value}</p>
                ))}
                {n === 0 ? null : (
                  <p className={styles.note}>{m.bid_more({ n, shown: formatNumber(n) })}</p>
                )}
              </section>
            )
          })}
        </div>
        {chart === undefined ? null : <SlideChart chart={chart} />}
      </div>
      <DecisionLines decisions={decisions} />
      <SourceLine figures={figures} isShort />
    </>
  )
}
