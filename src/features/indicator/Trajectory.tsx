import { lazy, Suspense } from 'react'
import { TrajectoryKey } from '../../charts/TrajectoryKey'
import type { Observation } from '../../domain/observation'
import type { UnitWords } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { useWidth } from '../../ui/useWidth'
import { Waiting } from '../../ui/Waiting'
import { indicatorChart } from '../../parts/document/indicatorChart'
import styles from './Indicator.module.css'
import type { TrajectoryDrawing } from '../../parts/indicator/trajectoryDrawing'

const TrajectoryChart = lazy(async () => ({ default: (await import('../../charts/TrajectoryChart')).TrajectoryChart }))

interface Props {
  readonly drawing: TrajectoryDrawing | null
  readonly unit: UnitWords
  readonly scopeOf: (figure: Observation) => string
  /** The page's sentence: the drawing's alternative. */
  readonly sentence: string
  /** False while its place is kept: it takes longer than sentence, figures and table, which show first. */
  readonly isDue: boolean
}

/** The trajectory as a large chart, loaded after the text; the table holds the same values, and stays if the drawing fails. */
export function Trajectory({ drawing, unit, scopeOf, sentence, isDue }: Props) {
  const { ref, width } = useWidth<HTMLElement>(720)
  if (drawing === null) return <p>{m.indicator_chart_none()}</p>
  const { segments, targets, baselines, marks, scopes, from, to, breaks, breakLabel } = indicatorChart(drawing, unit, scopeOf)
  return (
    <figure className={styles.figure} ref={ref}>
      {unit.other === '' ? null : <p className={styles.unit}>{typeset(unit.symbol ?? unit.other)}</p>}
      <BlockBoundary message={m.indicator_chart_failed()}>
        <Suspense
          fallback={
            <div className={styles.chartPlace}>
              <Waiting />
            </div>
          }
        >
          {isDue ? (
            <TrajectoryChart
              {...{ segments, targets, baselines, from, to, breaks, breakLabel }}
              width={width}
              label={m.indicator_chart_alternative({ sentence })}
              readLabel={m.indicator_chart_read()}
            />
          ) : (
            <div className={styles.chartPlace} />
          )}
        </Suspense>
      </BlockBoundary>
      <figcaption>
        <TrajectoryKey marks={marks} marksLabel={m.indicator_key_marks()} scopes={scopes} scopesLabel={m.indicator_key_scopes()} />
        {m.indicator_chart_caption()}
      </figcaption>
    </figure>
  )
}
