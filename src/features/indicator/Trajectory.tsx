import { lazy, Suspense } from 'react'
import { TrajectoryKey } from '../../charts/TrajectoryKey'
import type { Observation } from '../../domain/observation'
import type { UnitWords } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { useWidth } from '../../ui/useWidth'
import { Waiting } from '../../ui/Waiting'
import { chartPoints, letterOf } from './chartPoints'
import styles from './Indicator.module.css'
import type { TrajectoryDrawing } from './trajectoryDrawing'

const TrajectoryChart = lazy(async () => ({ default: (await import('../../charts/TrajectoryChart')).TrajectoryChart }))

interface Props {
  readonly drawing: TrajectoryDrawing | null
  readonly unit: UnitWords
  readonly scopeOf: (figure: Observation) => string
  /** The page's sentence: the drawing's alternative. */
  readonly sentence: string
}

/** The trajectory as a large chart, loaded after the text; the table holds the same values, and stays if the drawing fails. */
export function Trajectory({ drawing, unit, scopeOf, sentence }: Props) {
  const { ref, width } = useWidth<HTMLElement>(720)
  if (drawing === null) return <p>{m.indicator_chart_none()}</p>
  const scopeName = (scope: number): string => {
    const figure = drawing.scopes[scope]
    return figure === undefined ? '' : scopeOf(figure)
  }
  const { marks, ...content } = chartPoints(drawing, unit, scopeName)
  const markWords = {
    result: m.indicator_key_result,
    hollow: m.indicator_key_hollow,
    simulated: m.indicator_key_simulated,
    target: m.indicator_key_target,
    baseline: m.indicator_key_baseline,
  }
  const scopes = drawing.scopes.map((figure, scope) => ({
    letter: letterOf(scope),
    line: drawing.segments.find((segment) => segment.scope === scope && segment.points.length > 1)?.line ?? null,
    label: typeset(scopeOf(figure)),
  }))
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
          <TrajectoryChart
            {...content}
            width={width}
            from={drawing.from}
            to={drawing.to}
            breaks={drawing.breaks}
            breakLabel={m.indicator_break()}
            label={sentence}
            readLabel={m.indicator_chart_read()}
          />
        </Suspense>
      </BlockBoundary>
      <figcaption>
        <TrajectoryKey
          marks={marks.map((mark) => ({ mark, label: markWords[mark]() }))}
          marksLabel={m.indicator_key_marks()}
          scopes={scopes.length > 1 ? scopes : []}
          scopesLabel={m.indicator_key_scopes()}
        />
        {m.indicator_chart_caption()}
      </figcaption>
    </figure>
  )
}
