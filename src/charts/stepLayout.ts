import type { ChartPoint } from './chartPoint'
import { type Box, type Segment, textWidth } from './geometry'
import { placeLabels, type Wanted } from './labelPlaces'
import { shapesOf } from './labelShapes'
import { markShapes } from './markShapes'
import {
  letters,
  type Plot,
  plotIn,
  scaleShapes,
  type Size,
  type TimeName,
  timeShapes,
} from './plot'
import type { Palette, Shape } from './shape'
import type { Layout } from './trajectoryLayout'

/** A year in progress, with its words, without sizes: what was counted by each reading, against the target. */
export interface StepContent {
  readonly from: number
  readonly to: number
  /** Readings in order of time; the count stands still between two of them. */
  readonly steps: readonly ChartPoint[]
  /** At the period's end. */
  readonly target: ChartPoint
  /** The pace that was declared, from nothing to the target; empty where none is. */
  readonly pace: readonly { readonly at: number; readonly value: number }[]
  /** What was due at the last reading, in words: "attendu au 12 juin : 50"; `null` without a pace. */
  readonly expected: ChartPoint | null
  /** Days to name below the axis. */
  readonly days: readonly TimeName[]
}

/** A year in progress in a size. Its scale begins at zero, as the year does. */
export function stepLayout(content: StepContent, size: Size, palette: Palette): Layout {
  const { steps, target, pace, expected } = content
  const all = [...steps, target, ...(expected === null ? [] : [expected])]
  const values = [...all, ...pace].map(({ value }) => value)
  const framed = plotIn(size, content, values, 0)
  // The target's figure stands behind its mark.
  const right = framed.plot.right - textWidth(target.text, letters, 'bold') - 8
  const plot = { ...framed.plot, x: scaleTo(framed.plot, content, right) }
  const stairs = stairsOf(content, plot)
  const slope = pace.slice(1).flatMap((point, place): readonly Segment[] => {
    const before = pace[place]
    return before === undefined ? [] : [segment(before, point, plot)]
  })
  const words = [
    wordsOf(target, plot, { side: 'right', bold: true }),
    ...steps.toReversed().map((step) => wordsOf(step, plot, { side: 'above', bold: true })),
    ...(expected === null ? [] : [wordsOf(expected, plot, { side: 'below', bold: false })]),
  ]
  const places = placeLabels(
    words.map(({ wanted }) => wanted),
    {
      boxes: all.map((point) => boxAt(plot.x(point.at), plot.y(point.value))),
      lines: [...stairs, ...slope],
      bounds: { left: plot.left - 4, right: size.width - 1, top: 1, bottom: plot.bottom + 1 },
    },
  )
  return {
    shapes: [
      ...scaleShapes(framed, palette),
      ...timeShapes(namesThatFit(content.days, plot), plot, palette),
      ...line(slope, { stroke: palette.target, strokeWidth: 1, strokeDasharray: '3 3' }),
      ...line(stairs, { stroke: palette.actual, strokeWidth: 1.8 }),
      ...(expected === null ? [] : tick(expected, plot, palette)),
      ...[...steps, target].flatMap(({ mark, at, value }) =>
        markShapes(mark, plot.x(at), plot.y(value), palette),
      ),
      ...places.flatMap((place, index) => {
        const one = words[index]
        return place === null || one === undefined
          ? []
          : shapesOf(place, one.point.mark === 'target' ? palette.target : palette.actual, palette)
      }),
    ],
    points: all
      .toSorted((a, b) => a.at - b.at || a.value - b.value)
      .map((point) => ({ x: plot.x(point.at), y: plot.y(point.value), point })),
    unplaced: places.flatMap((place, index) =>
      place === null && words[index]?.point === expected ? [words[index]?.point.text ?? ''] : [],
    ),
  }
}

const scaleTo =
  ({ left }: Plot, { from, to }: StepContent, right: number) =>
  (at: number): number =>
    left + ((at - from) / Math.max(0.001, to - from)) * (right - left)

interface Place {
  readonly at: number
  readonly value: number
}

const segment = (one: Place, other: Place, { x, y }: Plot): Segment => ({
  x1: x(one.at),
  y1: y(one.value),
  x2: x(other.at),
  y2: y(other.value),
})

/** From nothing at the year's beginning, level to each reading, then up or down to its figure. */
function stairsOf({ from, steps }: StepContent, plot: Plot): readonly Segment[] {
  let before: Place = { at: from, value: 0 }
  return steps.flatMap((step) => {
    const corner = { at: step.at, value: before.value }
    const own = [segment(before, corner, plot), segment(corner, step, plot)]
    before = step
    return own
  })
}

const line = (segments: readonly Segment[], look: Shape['attributes']): readonly Shape[] =>
  segments.map(({ x1, y1, x2, y2 }) => ({
    tag: 'path',
    attributes: { d: `M${x1} ${y1}L${x2} ${y2}`, fill: 'none', ...look },
  }))

/** What was due, as a short line across the pace. */
const tick = ({ at, value }: ChartPoint, { x, y }: Plot, { target }: Palette): readonly Shape[] => [
  {
    tag: 'path',
    attributes: { d: `M${x(at) - 4} ${y(value)}h8`, stroke: target, strokeWidth: 1.8 },
  },
]

const boxAt = (x: number, y: number): Box => ({
  left: x - 6,
  right: x + 6,
  top: y - 6,
  bottom: y + 6,
})

function wordsOf(
  point: ChartPoint,
  { x, y }: Plot,
  { side, bold }: { readonly side: Wanted['side']; readonly bold: boolean },
): { readonly point: ChartPoint; readonly wanted: Wanted } {
  return {
    point,
    wanted: {
      lines: [point.text],
      size: bold ? letters : letters - 1,
      weight: bold ? 'bold' : 'plain',
      x: x(point.at),
      y: y(point.value),
      side,
      farthest: 30,
    },
  }
}

/** The latest names first, each where it does not touch the one after it. */
function namesThatFit(names: readonly TimeName[], { x }: Plot): readonly TimeName[] {
  let edge = Infinity
  return names
    .toReversed()
    .filter(({ at, text }) => {
      const half = textWidth(text, letters - 1, 'plain') / 2
      if (x(at) + half > edge) return false
      edge = x(at) - half - 4
      return true
    })
    .toReversed()
}
