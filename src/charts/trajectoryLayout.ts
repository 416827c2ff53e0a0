import { type ChartPoint, pointsIn, type TrajectoryContent } from './chartPoint'
import { type Segment } from './geometry'
import { placedLabels } from './trajectoryLabels'
import { markShapes, thinMarkShapes } from './markShapes'
import { type Plot, plotIn, scaleShapes, type Size, timeShapes } from './plot'
import type { Palette, Shape } from './shape'
import { yearTicks } from './yearTicks'

/** A point with its place in the drawing: what is pointed at. */
export interface PlacedPoint {
  readonly x: number
  readonly y: number
  readonly point: ChartPoint
}

export interface Layout {
  readonly shapes: readonly Shape[]
  /** In order of time: arrows go through them. */
  readonly points: readonly PlacedPoint[]
  /** Words that found no place: whoever draws says them beside. */
  readonly unplaced: readonly string[]
}

/** Room above a drawing for the names of its bands. */
export const headOf = ({ bands }: Pick<TrajectoryContent, 'bands'>): number =>
  bands.length > 0 ? 14 : 0

/** A trajectory in a size, whole: axes, bands, lines, marks, words. Time is proportional, the scale begins at zero, gaps stay gaps. */
export function trajectoryLayout(content: TrajectoryContent, size: Size, palette: Palette): Layout {
  const values = pointsIn(content).map(({ value }) => value)
  const framed = plotIn(size, content, values, headOf(content))
  const { plot } = framed
  const drawn = trajectoryOn(plot, content, palette)
  const back = bandShapes(content, plot, palette)
  const years = timeShapes(yearsOf(content, plot), plot, palette)
  return { ...drawn, shapes: [...back, ...scaleShapes(framed, palette), ...years, ...drawn.shapes] }
}

/** Years to name below a plot, with their places. */
export function yearsOf(
  content: TrajectoryContent,
  { left, right }: Plot,
): readonly { readonly at: number; readonly text: string }[] {
  const last = Math.max(content.from, ...pointsIn(content).map(({ at }) => at))
  return yearTicks(content.from, content.to, { width: right - left, last }).map((year) => ({
    at: year,
    text: String(year),
  }))
}

/** The agreements as stretches of time behind everything else. */
export function bandShapes(
  { bands, from, to }: TrajectoryContent,
  { x, top, bottom }: Plot,
  palette: Palette,
): readonly Shape[] {
  return bands
    .filter((band) => band.to > from && band.from < to)
    .map((band) => {
      const [left, right] = [x(Math.max(from, band.from)), x(Math.min(to, band.to))]
      return {
        tag: 'rect',
        attributes: {
          x: left,
          y: top - 6,
          width: Math.max(2, right - left),
          height: bottom - top + 6,
          ...(band.isAnnounced
            ? { fill: 'none', stroke: palette.edge, strokeDasharray: '1 3' }
            : { fill: palette.band }),
        },
      }
    })
}

/** Lines, marks and words of a trajectory on a plot that somebody else has framed. */
export function trajectoryOn(plot: Plot, content: TrajectoryContent, palette: Palette): Layout {
  const isStrong = ({ scope }: ChartPoint): boolean => content.scopes[scope]?.strong !== false
  const points = pointsIn(content)
  const runs = content.runs.filter((run) => run.length > 1)
  const lines = runs.map((run): Shape => {
    const isFull = run.some(isStrong)
    return {
      tag: 'path',
      attributes: {
        d: run
          .map(({ at, value }, place) => `${place === 0 ? 'M' : 'L'}${plot.x(at)} ${plot.y(value)}`)
          .join(''),
        fill: 'none',
        stroke: palette.actual,
        strokeOpacity: isFull ? 1 : 0.5,
        strokeWidth: isFull ? 1.8 : 1,
      },
    }
  })
  const breaks = content.breaks.map(({ from, to }) => plot.x((from + to) / 2))
  const broken = breaks.map((x): Shape => ({
    tag: 'path',
    attributes: {
      d: `M${x} ${plot.top}V${plot.bottom}`,
      stroke: palette.edge,
      strokeWidth: 1,
      strokeDasharray: '2 3',
    },
  }))
  const pale = points.filter((point) => !isStrong(point))
  const full = points.filter(isStrong)
  const marks = [
    ...pale.flatMap(({ mark, at, value }) =>
      thinMarkShapes(mark, plot.x(at), plot.y(value), palette),
    ),
    ...full.flatMap(({ mark, at, value }) => markShapes(mark, plot.x(at), plot.y(value), palette)),
  ]
  const segments = [
    ...runs.flatMap((run) => segmentsOf(run, plot)),
    ...breaks.map((x): Segment => ({ x1: x, y1: plot.top, x2: x, y2: plot.bottom })),
  ]
  const labels = placedLabels(content, plot, { segments, palette })
  return {
    shapes: [...broken, ...lines, ...marks, ...labels.shapes],
    points: points.map((point) => ({ x: plot.x(point.at), y: plot.y(point.value), point })),
    unplaced: labels.unplaced,
  }
}

const segmentsOf = (run: readonly ChartPoint[], { x, y }: Plot): readonly Segment[] =>
  run.slice(1).flatMap((point, place) => {
    const before = run[place]
    return before === undefined
      ? []
      : [{ x1: x(before.at), y1: y(before.value), x2: x(point.at), y2: y(point.value) }]
  })
