import { formatCompact } from '../format/compact'
import { type ChartPoint, type ChartSegment, dashOf } from './chartPoint'
import { labelShapes, type Plot } from './labelShapes'
import { markShapes } from './markShapes'
import type { Palette, Shape } from './shape'
import { valueTicks } from './valueTicks'
import { yearTicks } from './yearTicks'

/** What a trajectory chart draws, without sizes. */
export interface TrajectoryContent {
  readonly from: number
  readonly to: number
  readonly segments: readonly ChartSegment[]
  readonly targets: readonly ChartPoint[]
  readonly baselines: readonly ChartPoint[]
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
  readonly breakLabel: string
}

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * A trajectory as plain shapes, for paper, slides, pictures and the projector: the same axes, marks and texts as the
 * large chart of the page, without its library. Time is proportional, the scale begins at zero, gaps stay gaps.
 */
export function trajectoryShapes(content: TrajectoryContent, { width, height }: Size, palette: Palette): readonly Shape[] {
  const { from, to, segments, targets, baselines } = content
  const points = [...segments.flatMap((segment) => segment.points), ...targets, ...baselines].toSorted(
    (a, b) => a.at - b.at || a.value - b.value,
  )
  const ticks = valueTicks(points.map(({ value }) => value))
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const left = 16 + 7 * Math.max(...ticks.map((value) => formatCompact(value).length))
  const [right, top, bottom] = [width - 28, 28, height - 26]
  const plot: Plot = {
    left,
    right,
    top,
    bottom,
    x: (at) => left + ((at - from) / Math.max(1, to - from)) * (right - left),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
  }
  const written = { fill: palette.soft, fontSize: 12 }
  const scale = ticks.flatMap((value): Shape[] => [
    { tag: 'path', attributes: { d: `M${left} ${plot.y(value)}H${right}`, stroke: palette.hair, strokeWidth: 1 } },
    { tag: 'text', attributes: { x: left - 8, y: plot.y(value) + 4, textAnchor: 'end', ...written }, text: formatCompact(value) },
  ])
  const years = yearTicks(from, to, right - left).map((year): Shape => ({
    tag: 'text',
    attributes: { x: plot.x(year), y: bottom + 20, textAnchor: 'middle', ...written },
    text: String(year),
  }))
  const lines = segments
    .filter(({ points: run }) => run.length > 1)
    .map(({ line, points: run }): Shape => ({
      tag: 'path',
      attributes: {
        d: run.map(({ at, value }, place) => `${place === 0 ? 'M' : 'L'}${plot.x(at)} ${plot.y(value)}`).join(''),
        fill: 'none',
        stroke: palette.actual,
        strokeWidth: 1.8,
        ...(dashOf(line) === '' ? {} : { strokeDasharray: dashOf(line) }),
      },
    }))
  const marks = points.flatMap(({ mark, at, value }) => markShapes(mark, plot.x(at), plot.y(value), palette))
  return [...scale, ...years, ...lines, ...marks, ...labelShapes({ ...content, points }, plot, palette)]
}
