import { usePlotArea } from 'recharts'
import type { ChartPoint } from './chartPoint'
import { labelShapes } from './labelShapes'
import { pagePalette } from './shape'
import { ShapeList } from './ShapeList'

interface Props {
  readonly points: readonly ChartPoint[]
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
  readonly breakLabel: string
  readonly span: readonly [number, number]
  readonly range: readonly [number, number]
}

/** The texts of a large chart, placed where its library put the axes. */
export function TrajectoryLabels({ points, breaks, breakLabel, span, range }: Props) {
  const area = usePlotArea()
  if (area === undefined) return null
  const plot = {
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
    x: (at: number): number => area.x + ((at - span[0]) / (span[1] - span[0])) * area.width,
    y: (value: number): number => area.y + area.height - ((value - range[0]) / (range[1] - range[0])) * area.height,
  }
  return <ShapeList shapes={labelShapes({ points, breaks, breakLabel }, plot, pagePalette)} />
}
