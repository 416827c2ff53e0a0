import { lazy, Suspense } from 'react'
import { groupBy } from '../../data/groupBy'
import type { Observation } from '../../domain/observation'
import { figureText, type UnitWords, withUnit } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { useWidth } from '../../ui/useWidth'
import { Waiting } from '../../ui/Waiting'
import styles from './Indicator.module.css'
import type { TrajectoryDrawing } from './trajectoryDrawing'

const TrajectoryChart = lazy(async () => ({ default: (await import('../../charts/TrajectoryChart')).TrajectoryChart }))

interface Props {
  readonly drawing: TrajectoryDrawing | null
  readonly unit: UnitWords
  /** The page's sentence: the drawing's alternative. */
  readonly sentence: string
}

const markOf = { final: 'result', hollow: 'hollow', simulated: 'simulated' } as const

/** The figure that stands on a mark; a derived one is said to be about. */
function textOf(figure: Observation | null, value: number): string {
  if (figure === null) return formatNumber(value)
  return figureText(figure.derived === undefined ? figure : { value, operator: '~' }) ?? formatNumber(value)
}

/** Objectives that fall on one place of the drawing share one mark, which bears each of their figures once. */
function placesOf(targets: TrajectoryDrawing['targets']): { at: number; value: number; texts: string[] }[] {
  return [...groupBy(targets, ({ at, value }) => `${at} ${value}`).values()].flatMap((group) =>
    group[0] ? [{ at: group[0].at, value: group[0].value, texts: [...new Set(group.map(({ figure }) => figureText(figure) ?? ''))] }] : [],
  )
}

/** The trajectory as a large chart, loaded after the text; the table holds the same values. */
export function Trajectory({ drawing, unit, sentence }: Props) {
  const { ref, width } = useWidth<HTMLElement>(720)
  if (drawing === null) return <p>{m.indicator_chart_none()}</p>
  return (
    <figure className={styles.figure} ref={ref}>
      <BlockBoundary message={m.indicator_chart_failed()}>
        <Suspense
          fallback={
            <div className={styles.chartPlace}>
              <Waiting />
            </div>
          }
        >
          <TrajectoryChart
            width={width}
            from={drawing.from}
            to={drawing.to}
            segments={drawing.segments.map(({ points, ...segment }) => ({
              ...segment,
              points: points.map(({ at, value, quality, figure }) => ({
                at,
                value,
                mark: markOf[quality],
                text: textOf(figure, value),
              })),
            }))}
            targets={placesOf(drawing.targets).map(({ at, value, texts }) => ({ at, value, mark: 'target', text: texts.join(' · ') }))}
            baselines={drawing.baselines.map(({ at, value, figure }) => ({ at, value, mark: 'baseline', text: figureText(figure) ?? '' }))}
            breaks={drawing.breaks}
            breakLabel={m.indicator_break()}
            formatValue={(value) => formatNumber(value)}
            label={sentence}
            readLabel={m.indicator_chart_read()}
            readPoint={({ at, value, mark }) =>
              mark === 'target'
                ? m.indicator_point_target({ year: at, figure: withUnit(value, unit) })
                : m.indicator_point({ year: at, figure: withUnit(value, unit) })
            }
          />
        </Suspense>
      </BlockBoundary>
      <figcaption>{m.indicator_chart_caption()}</figcaption>
    </figure>
  )
}
