import type { Section } from '../../document/document'
import type { SpokenNote } from '../../subjects/notes/notes'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { Notice } from '../../ui/Notice'
import { Waiting } from '../../ui/Waiting'
import { ChangesSlide } from './ChangesSlide'
import { FactsSlide } from './FactsSlide'
import { FirstSlide } from './FirstSlide'
import { IndicatorSlide } from './IndicatorSlide'
import styles from './Meeting.module.css'
import { MoneySlide } from './MoneySlide'
import { PartsSlide } from './PartsSlide'
import { SectionSlide } from './SectionSlide'
import { SlideHead } from './SlideHead'
import { useFit } from './useFit'
import type { ScreenContent } from './useScreen'

interface Props {
  readonly title: string
  readonly lines: readonly string[]
  readonly isFirst: boolean
  /** What the first screen says where nothing was chosen; `null` where something was. */
  readonly empty: string | null
  readonly content: ScreenContent
  /** What is not to be shown, where that is known. */
  readonly name: string | undefined
  readonly decisions: readonly SpokenNote[]
  /** A screen of its own says that it is simulated; not where a band above says it for all. */
  readonly isMarked: boolean
}

const slides: Partial<Record<Section['kind'], typeof SectionSlide>> = {
  indicator: IndicatorSlide,
  programme: FactsSlide,
  funder: FactsSlide,
  changes: ChangesSlide,
  panel: IndicatorSlide,
  position: FactsSlide,
  money: MoneySlide,
}

/** One screen, as large as it fits: the first one, a subject, or what keeps it from being shown. */
export function Slide({ title, lines, isFirst, empty, content, name, decisions, isMarked }: Props) {
  const { section, error, retry } = content
  const kind = section?.kind ?? 'text'
  // The short form of what changed, and a panel without figures of its own (tracks, one that the data lack), are read block by block.
  const isRead =
    section?.brief === true &&
    (kind === 'changes' ||
      (kind === 'panel' && !section.blocks.some(({ type }) => type === 'facts')))
  const Subject =
    section?.slide === undefined
      ? ((isRead ? undefined : slides[kind]) ?? SectionSlide)
      : PartsSlide
  const fit = useFit()
  return (
    <div ref={fit} className={styles.slide} data-fit="0">
      {isFirst ? (
        <FirstSlide title={title} lines={lines} empty={empty} decisions={decisions} />
      ) : section ? (
        <>
          {section.simulated && isMarked ? (
            <p className={styles.simulated}>{m.section_word_simulated()}</p>
          ) : null}
          <Subject section={section} decisions={decisions} />
        </>
      ) : error ? (
        <>
          <SlideHead section={{ title: m.meeting_failed(), subtitle: name ?? '' }} />
          <Failure error={error} onRetry={retry} />
          <p>{m.meeting_go_on()}</p>
        </>
      ) : section === null ? (
        <>
          <h1>{m.meeting_vanished()}</h1>
          <Notice>
            <p>{m.meeting_go_on()}</p>
          </Notice>
        </>
      ) : (
        <Waiting />
      )}
    </div>
  )
}
