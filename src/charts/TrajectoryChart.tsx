import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartMark } from './ChartMark'
import { type ChartPoint, type ChartSegment, dashOf } from './chartPoint'
import { formatCompact } from '../format/compact'
import { PointReader } from './PointReader'
import styles from './TrajectoryChart.module.css'
import { TrajectoryLabels } from './TrajectoryLabels'
import { valueTicks } from './valueTicks'
import { yearTicks } from './yearTicks'

interface Props {
  readonly width: number
  readonly from: number
  readonly to: number
  readonly segments: readonly ChartSegment[]
  readonly targets: readonly ChartPoint[]
  readonly baselines: readonly ChartPoint[]
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
  readonly breakLabel: string
  /** What is drawn, in words. */
  readonly label: string
  /** Name of the slider that goes from point to point. */
  readonly readLabel: string
}

const height = 340
const tick = { fill: 'var(--soft)', fontSize: 12 }

/**
 * Results, objectives and breaks of definition on an axis proportional to time and a scale from zero. A slider below it
 * goes from point to point with the arrows and reads each one out.
 */
export function TrajectoryChart({ width, from, to, segments, targets, baselines, breaks, breakLabel, label, readLabel }: Props) {
  const points = [...segments.flatMap((segment) => segment.points), ...targets, ...baselines].toSorted(
    (a, b) => a.at - b.at || a.value - b.value,
  )
  const ticks = valueTicks(points.map(({ value }) => value))
  const range = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const
  const axisWidth = 12 + 7 * Math.max(...ticks.map((value) => formatCompact(value).length))
  return (
    <div className={styles.chart}>
      <div role="img" aria-label={label}>
        <div aria-hidden="true">
          <ScatterChart width={width} height={height} margin={{ top: 28, right: 28, bottom: 8, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--hair)" />
            <XAxis
              dataKey="at"
              type="number"
              domain={[from, to]}
              ticks={yearTicks(from, to, width - 80)}
              tickLine={false}
              axisLine={{ stroke: 'var(--hair)' }}
              tick={tick}
              interval={0}
              tickFormatter={String}
            />
            <YAxis
              dataKey="value"
              type="number"
              domain={[...range]}
              ticks={[...ticks]}
              interval={0}
              tickLine={false}
              axisLine={false}
              width={axisWidth}
              tick={tick}
              tickFormatter={formatCompact}
            />
            {segments.map(({ key, line, points: run }) => (
              <Scatter
                key={key}
                data={[...run]}
                line={run.length > 1 ? { stroke: 'var(--actual)', strokeWidth: 1.8, strokeDasharray: dashOf(line) } : false}
                lineType="joint"
                shape={<ChartMark />}
                isAnimationActive={false}
              />
            ))}
            <Scatter data={[...baselines]} shape={<ChartMark />} isAnimationActive={false} />
            <Scatter data={[...targets]} shape={<ChartMark />} isAnimationActive={false} />
            <TrajectoryLabels points={points} breaks={breaks} breakLabel={breakLabel} span={[from, to]} range={range} />
          </ScatterChart>
        </div>
      </div>
      <PointReader points={points} label={readLabel} />
    </div>
  )
}
