import { useMemo } from 'react'
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { formatCompact } from '../format/compact'
import { Beside } from './Beside'
import { type ChartPoint, pointsIn, type TrajectoryContent } from './chartPoint'
import type { TipWords } from './PlainTrajectory'
import { letters, plotIn } from './plot'
import { PointTips } from './PointTips'
import { pagePalette } from './shape'
import { ShapeList } from './ShapeList'
import styles from './TrajectoryChart.module.css'
import { bandShapes, headOf, trajectoryOn, yearsOf } from './trajectoryLayout'

interface Props {
  readonly content: TrajectoryContent
  readonly width: number
  readonly height: number
  /** What is drawn, in words. */
  readonly label: string
  readonly tips: TipWords
  readonly onOpen: (key: string) => void
}

const tick = { fill: 'var(--soft)', fontSize: letters - 1 }

/** The one large chart of a page: axes by the chart library, on the plot, marks, lines and words that every other drawing of the trajectory has too. */
export function TrajectoryChart({ content, width, height, label, tips, onOpen }: Props) {
  const { plot, ticks, scale, drawn, bands, points } = useMemo(() => {
    const all = pointsIn(content)
    const framed = plotIn(
      { width, height },
      content,
      all.map(({ value }) => value),
      headOf(content),
    )
    return {
      ...framed,
      points: all,
      drawn: trajectoryOn(framed.plot, content, pagePalette),
      bands: bandShapes(content, framed.plot, pagePalette),
    }
  }, [content, width, height])
  const years = yearsOf(content, plot).map(({ at }) => at)
  return (
    <div className={styles.chart}>
      <PointTips points={drawn.points} size={{ width, height }} words={tips} onOpen={onOpen}>
        <div role="img" aria-label={label}>
          <div aria-hidden="true">
            <ScatterChart
              width={width}
              height={height}
              margin={{ top: plot.top, right: width - plot.right, bottom: 0, left: 0 }}
              accessibilityLayer={false}
            >
              <ShapeList shapes={bands} />
              <CartesianGrid vertical={false} stroke="var(--hair)" />
              <XAxis
                dataKey="at"
                type="number"
                domain={[content.from, content.to]}
                ticks={years}
                height={height - plot.bottom}
                tickLine={false}
                axisLine={false}
                tick={tick}
                interval={0}
                tickFormatter={String}
              />
              <YAxis
                dataKey="value"
                type="number"
                domain={[...scale]}
                ticks={[...ticks]}
                interval={0}
                tickLine={false}
                axisLine={false}
                width={plot.left}
                tick={tick}
                tickFormatter={formatCompact}
              />
              <Scatter<ChartPoint>
                data={[...points]}
                shape={<Unseen />}
                isAnimationActive={false}
              />
              <ShapeList shapes={drawn.shapes} />
            </ScatterChart>
          </div>
        </div>
      </PointTips>
      <Beside words={drawn.unplaced} label={content.besideLabel} />
    </div>
  )
}

/** The library keeps the scale of the points; their marks are drawn with the rest. */
function Unseen() {
  return null
}
