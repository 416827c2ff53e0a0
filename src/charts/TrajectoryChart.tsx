import { useState } from 'react'
import { CartesianGrid, ReferenceArea, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartMark, type MarkKind } from './ChartMark'
import styles from './TrajectoryChart.module.css'

export interface ChartPoint {
  readonly at: number
  readonly value: number
  readonly mark: MarkKind
  /** What stands on the mark. */
  readonly text: string
}

interface Props {
  readonly width: number
  readonly from: number
  readonly to: number
  readonly segments: readonly { readonly key: string; readonly scope: number; readonly points: readonly ChartPoint[] }[]
  readonly targets: readonly ChartPoint[]
  readonly baselines: readonly ChartPoint[]
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
  readonly breakLabel: string
  readonly formatValue: (value: number) => string
  /** What is drawn, in words. */
  readonly label: string
  /** Name of the slider that goes from point to point. */
  readonly readLabel: string
  readonly readPoint: (point: ChartPoint) => string
}

const height = 340
/** Dashes tell the scopes apart without colour. */
const dashes = ['', '6 4', '2 3', '8 3 2 3', '1 4', '10 4']

/** Years to write on the axis: all where there is room, else every second, third … */
function ticksOf(from: number, to: number, width: number): number[] {
  const step = Math.max(1, Math.ceil(((to - from) * 46) / Math.max(1, width - 80)))
  return Array.from({ length: to - from + 1 }, (_, place) => from + place).filter((year) => (to - 1 - year) % step === 0)
}

/**
 * Results, objectives and breaks of definition on an axis proportional to time. A slider below it
 * goes from point to point with the arrows and reads each one out.
 */
export function TrajectoryChart({
  width,
  from,
  to,
  segments,
  targets,
  baselines,
  breaks,
  breakLabel,
  formatValue,
  label,
  readLabel,
  readPoint,
}: Props) {
  const points = [...segments.flatMap((segment) => segment.points), ...targets, ...baselines].toSorted(
    (a, b) => a.at - b.at || a.value - b.value,
  )
  const [reached, setReached] = useState<number | null>(null)
  const current = points[reached ?? points.length - 1]
  return (
    <div className={styles.chart}>
      <div role="img" aria-label={label}>
        <ScatterChart width={width} height={height} margin={{ top: 28, right: 24, bottom: 8, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--hair)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={[from, to]}
            ticks={ticksOf(from, to, width)}
            tickLine={false}
            axisLine={{ stroke: 'var(--hair)' }}
            tick={{ fill: 'var(--soft)', fontSize: 12 }}
            allowDecimals={false}
            tickFormatter={String}
          />
          <YAxis
            dataKey="value"
            type="number"
            domain={[0, 'auto']}
            tickLine={false}
            axisLine={false}
            width={56}
            tick={{ fill: 'var(--soft)', fontSize: 12 }}
            tickFormatter={formatValue}
          />
          {breaks
            .filter((one, place) => breaks.findIndex((other) => other.from === one.from && other.to === one.to) === place)
            .map((one) => (
              <ReferenceArea
                key={`${one.from} ${one.to}`}
                x1={one.from}
                x2={one.to}
                fill="transparent"
                label={{ value: breakLabel, position: 'insideBottom', fill: 'var(--soft)', fontSize: 12, fontStyle: 'italic' }}
                ifOverflow="extendDomain"
              />
            ))}
          {segments.map(({ key, scope, points: run }) => (
            <Scatter
              key={key}
              data={[...run]}
              line={
                run.length > 1 ? { stroke: 'var(--actual)', strokeWidth: 1.8, strokeDasharray: dashes[scope % dashes.length] ?? '' } : false
              }
              lineType="joint"
              shape={<ChartMark />}
              isAnimationActive={false}
            />
          ))}
          <Scatter data={[...baselines]} shape={<ChartMark />} isAnimationActive={false} />
          <Scatter data={[...targets]} shape={<ChartMark />} isAnimationActive={false} />
        </ScatterChart>
      </div>
      <label className={styles.reader}>
        <span>{readLabel}</span>
        <input
          type="range"
          min={0}
          max={points.length - 1}
          value={reached ?? points.length - 1}
          aria-valuetext={current === undefined ? undefined : readPoint(current)}
          onChange={({ target }) => setReached(Number(target.value))}
        />
        <output>{current === undefined ? '' : readPoint(current)}</output>
      </label>
    </div>
  )
}
