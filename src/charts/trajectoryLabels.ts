import { type ChartPoint, pointsIn, type TrajectoryContent } from './chartPoint'
import { type Box, linesOf, type Segment, textWidth } from './geometry'
import { halfMark, placeLabels, type Wanted } from './labelPlaces'
import { shapesOf } from './labelShapes'
import { letters, type Plot } from './plot'
import type { Palette, Shape } from './shape'

interface Around {
  readonly segments: readonly Segment[]
  readonly palette: Palette
}

interface Words {
  readonly wanted: Wanted
  readonly fill: (palette: Palette) => string
  /** Said beside the drawing where it has no room. */
  readonly told: string | null
}

const small = letters - 1
const isPromise = ({ mark }: ChartPoint): boolean =>
  mark === 'target' || mark === 'former' || mark === 'proposed'
const inkOf =
  (point: ChartPoint) =>
  ({ target, actual }: Palette): string =>
    isPromise(point) ? target : actual
const softInk = ({ soft }: Palette): string => soft

/** Figures that stand on one place, as one text: each once. */
function byPlace(points: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const places = new Map<string, ChartPoint[]>()
  for (const point of points) {
    const key = `${point.at} ${point.value} ${isPromise(point)}`
    places.set(key, [...(places.get(key) ?? []), point])
  }
  return [...places.values()]
}

/** Objectives first, then the latest results: what finds no room is the oldest. */
const byWeight = (a: ChartPoint, b: ChartPoint): number =>
  Number(isPromise(b)) - Number(isPromise(a)) || b.at - a.at || b.value - a.value

/** The figures of the asked scope by their marks. */
function figures(points: readonly ChartPoint[], { x, y }: Plot): readonly Words[] {
  return byPlace(points.toSorted(byWeight)).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const wanted: Wanted = {
      lines: [[...new Set(group.map(({ text }) => text))].join(' · ')],
      size: letters,
      weight: 'bold',
      x: x(first.at),
      y: y(first.value),
      side: isPromise(first) ? 'above' : 'below',
      farthest: 30,
    }
    return [{ wanted, fill: inkOf(first), told: null }]
  })
}

/** The other scopes, each named at its last point with the figure that stands there. */
function names(
  { scopes }: TrajectoryContent,
  points: readonly ChartPoint[],
  { x, y, left, right }: Plot,
): readonly Words[] {
  const ends = scopes.flatMap(({ name, strong }, scope) => {
    const last = points.findLast((point) => point.scope === scope)
    return strong || last === undefined ? [] : [{ name, last }]
  })
  return byPlace(ends.map(({ last }) => last)).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const named = ends.filter(({ last }) => group.includes(last)).map(({ name }) => name)
    const text = [first.text, ...new Set(named)].join(', ')
    const wanted: Wanted = {
      lines: linesOf(text, small, Math.max(90, (right - left) * 0.34)),
      size: small,
      weight: 'plain',
      x: x(first.at),
      y: y(first.value),
      side: 'right',
      farthest: 44,
    }
    return [{ wanted, fill: softInk, told: text }]
  })
}

/** The word of each break by its line, and the names of the bands above the drawing. */
function frameWords(
  { breaks, breakLabel, bands, from, to }: TrajectoryContent,
  { x, top, bottom }: Plot,
): readonly Words[] {
  const broken = breaks.map((one): Words => ({
    wanted: {
      lines: linesOf(breakLabel, small, 60),
      size: small,
      weight: 'plain',
      x: x((one.from + one.to) / 2) - halfMark + 3,
      y: bottom - 14,
      side: 'right',
      farthest: 0,
    },
    fill: softInk,
    told: null,
  }))
  const named = bands.flatMap(({ from: start, to: end, label, short }): readonly Words[] => {
    const [left, right] = [x(Math.max(from, start)), x(Math.min(to, end))]
    if (right <= left) return []
    const isWide = textWidth(label, small, 'plain') <= right - left
    const wanted: Wanted = {
      lines: [isWide ? label : short],
      size: small,
      weight: 'plain',
      x: (left + right) / 2,
      y: top - 6 + halfMark,
      side: 'above',
      farthest: 0,
    }
    return [{ wanted, fill: softInk, told: null }]
  })
  return [...broken, ...named]
}

/** The words of a trajectory, each at a place of its own, and those that found none. */
export function placedLabels(
  content: TrajectoryContent,
  plot: Plot,
  { segments, palette }: Around,
): { readonly shapes: readonly Shape[]; readonly unplaced: readonly string[] } {
  const points = pointsIn(content)
  const isStrong = ({ scope }: ChartPoint): boolean => content.scopes[scope]?.strong !== false
  const words = [
    ...figures(points.filter(isStrong), plot),
    ...names(content, points, plot),
    ...frameWords(content, plot),
  ]
  const boxes = points.map((point): Box => {
    const [x, y, half] = [plot.x(point.at), plot.y(point.value), isStrong(point) ? 6 : 4]
    return { left: x - half, right: x + half, top: y - half, bottom: y + half }
  })
  const bounds = { left: plot.left - 4, right: plot.right + 7, top: 1, bottom: plot.bottom + 1 }
  const places = placeLabels(
    words.map(({ wanted }) => wanted),
    { boxes, lines: segments, bounds },
  )
  return {
    shapes: places.flatMap((place, index) => {
      const fill = words[index]?.fill
      return place === null || fill === undefined ? [] : shapesOf(place, fill(palette), palette)
    }),
    unplaced: places.flatMap((place, index) => (place === null ? (words[index]?.told ?? []) : [])),
  }
}
