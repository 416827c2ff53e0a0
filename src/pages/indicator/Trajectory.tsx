import { lazy, Suspense } from 'react'
import type { TrajectoryContent } from '../../charts/chartPoint'
import { PlainTrajectory } from '../../charts/PlainTrajectory'
import { TrajectoryKey } from '../../charts/TrajectoryKey'
import type { Observation } from '../../domain/observation'
import type { UnitWords } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { marksIn } from '../../document/indicatorChart'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { useWidth } from '../../ui/useWidth'
import { Unfinished } from '../../ui/Unfinished'
import { Waiting } from '../../ui/Waiting'
import type { ViewState } from '../../address/viewState'
import styles from './Indicator.module.css'
import { useOpenSource } from '../../subjects/source/useOpenSource'

/** The chart library draws in a browser alone: in a page that is written with the site the same shapes stand as they are. */
const Chart = import.meta.env.SSR
  ? PlainTrajectory
  : lazy(async () => ({
      default: (await import('../../charts/TrajectoryChart')).TrajectoryChart,
    }))

interface Props {
  readonly content: TrajectoryContent | null
  readonly unit: UnitWords
  /** Figures of the indicator: a click on a point opens the place where its act prints it. */
  readonly figures: readonly Observation[]
  readonly lasting: ViewState
  /** The page's sentence: the drawing's alternative. */
  readonly sentence: string
  /** False while its place is kept: it takes longer than sentence, figures and table, which show first. */
  readonly isDue: boolean
}

const height = 340

/** The trajectory as a large chart, loaded after the text; the table holds the same values, and stays if the drawing fails. */
export function Trajectory({ content, unit, figures, lasting, sentence, isDue }: Props) {
  const { ref, width } = useWidth<HTMLElement>(720)
  const open = useOpenSource(figures, lasting)
  if (content === null) return <p>{m.indicator_chart_none()}</p>
  return (
    <figure className={styles.figure} ref={ref}>
      {unit.other === '' ? null : (
        <p className={styles.unit}>{typeset(unit.symbol ?? unit.other)}</p>
      )}
      <BlockBoundary message={m.indicator_chart_failed()}>
        <Suspense
          fallback={
            <div className={styles.chartPlace}>
              <Waiting />
            </div>
          }
        >
          {isDue ? (
            <Chart
              content={content}
              width={width}
              height={height}
              label={m.indicator_chart_alternative({ sentence })}
              tips={{ read: m.indicator_chart_read(), open: m.indicator_chart_open() }}
              onOpen={open}
            />
          ) : (
            <div className={styles.chartPlace}>
              <Unfinished />
            </div>
          )}
        </Suspense>
      </BlockBoundary>
      <figcaption>
        <TrajectoryKey marks={marksIn(content)} label={m.indicator_key_marks()} />
        {m.indicator_chart_caption()}
      </figcaption>
    </figure>
  )
}
