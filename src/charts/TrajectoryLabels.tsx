import { usePlotArea } from 'recharts'
import type { ChartPoint } from './chartPoint'
import { placeLabels } from './labelPlaces'

interface Props {
  readonly points: readonly ChartPoint[]
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
  readonly breakLabel: string
  readonly span: readonly [number, number]
  readonly range: readonly [number, number]
}

/** The figures by their marks, and a thin line with its word in each gap where the definition changes. */
export function TrajectoryLabels({ points, breaks, breakLabel, span, range }: Props) {
  const plot = usePlotArea()
  if (plot === undefined) return null
  const x = (at: number): number => plot.x + ((at - span[0]) / (span[1] - span[0])) * plot.width
  const y = (value: number): number => plot.y + plot.height - ((value - range[0]) / (range[1] - range[0])) * plot.height
  const floor = plot.y + plot.height
  const bounds = { left: 2, right: plot.x + plot.width + 24, top: 2, bottom: floor + 1 }
  // Objectives first, then the latest results: what does not fit is the oldest.
  const figures = points.toSorted((a, b) => Number(b.mark === 'target') - Number(a.mark === 'target') || b.at - a.at)
  const middles = breaks.map(({ from, to }) => x((from + to) / 2))
  const wished = [
    ...figures.map(({ at, value, text, mark }) => ({
      x: x(at),
      y: y(value),
      text,
      side: mark === 'target' ? ('above' as const) : ('below' as const),
    })),
    ...middles.map((middle) => ({ x: middle, y: floor - 26, text: breakLabel, side: 'below' as const })),
  ]
  return (
    <g fontSize="12" stroke="var(--paper)" strokeWidth="3" paintOrder="stroke">
      {middles.map((middle) => (
        <path key={middle} d={`M${middle} ${plot.y}V${floor}`} stroke="var(--edge)" strokeWidth="1" strokeDasharray="1 4" />
      ))}
      {placeLabels(wished, bounds).map((place, index) => {
        if (place === null) return null
        const figure = figures[index]
        const fill = figure === undefined ? 'var(--soft)' : figure.mark === 'target' ? 'var(--target)' : 'var(--actual)'
        return (
          <text
            key={`${place.x} ${place.y} ${place.text}`}
            x={place.x}
            y={place.y}
            textAnchor={place.anchor}
            fill={fill}
            fontWeight={figure === undefined ? 400 : 600}
            fontStyle={figure === undefined ? 'italic' : 'normal'}
          >
            {place.text}
          </text>
        )
      })}
    </g>
  )
}
