import type { ChartPoint } from './chartPoint'
import { type Box, placeLabels } from './labelPlaces'
import type { Palette, Shape } from './shape'

/** Where the drawing lies, and how years and values become pixels. */
export interface Plot extends Box {
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

interface Labels {
  readonly points: readonly ChartPoint[]
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
  readonly breakLabel: string
}

/** The figures by their marks, and a thin line with its word in each gap where the definition changes. */
export function labelShapes({ points, breaks, breakLabel }: Labels, plot: Plot, palette: Palette): readonly Shape[] {
  // Objectives first, then the latest results: what does not fit is the oldest.
  const figures = points.toSorted((a, b) => Number(b.mark === 'target') - Number(a.mark === 'target') || b.at - a.at)
  const middles = breaks.map(({ from, to }) => plot.x((from + to) / 2))
  const wished = [
    ...figures.map(({ at, value, text, mark }) => ({
      x: plot.x(at),
      y: plot.y(value),
      text,
      side: mark === 'target' ? ('above' as const) : ('below' as const),
    })),
    ...middles.map((middle) => ({ x: middle, y: plot.bottom - 26, text: breakLabel, side: 'below' as const })),
  ]
  const bounds = { left: 2, right: plot.right + 24, top: 2, bottom: plot.bottom + 1 }
  const lines = middles.map((middle): Shape => ({
    tag: 'path',
    attributes: { d: `M${middle} ${plot.top}V${plot.bottom}`, stroke: palette.edge, strokeWidth: 1, strokeDasharray: '1 4' },
  }))
  const texts = placeLabels(wished, bounds).flatMap((place, index): Shape[] => {
    if (place === null) return []
    const figure = figures[index]
    const fill = figure === undefined ? palette.soft : figure.mark === 'target' ? palette.target : palette.actual
    const { x, y, anchor: textAnchor, text } = place
    const font = figure === undefined ? { fontStyle: 'italic' } : { fontWeight: 600 }
    const halo = { stroke: palette.paper, strokeWidth: 3, paintOrder: 'stroke' }
    return [{ tag: 'text', attributes: { x, y, textAnchor, fill, fontSize: 12, ...halo, ...font }, text }]
  })
  return [...lines, ...texts]
}
