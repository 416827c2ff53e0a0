import { pointsIn, type TrajectoryContent } from './chartPoint'
import type { Size } from './plot'
import type { Palette, Shape } from './shape'

const pad = 5

/** A trajectory for a row of a table: its lines and marks on a time axis that all rows share, without any word. */
export function sparkShapes(
  content: Pick<TrajectoryContent, 'runs' | 'targets' | 'baselines'>,
  { from, to }: { readonly from: number; readonly to: number },
  { width, height }: Size,
  { actual, target, paper }: Palette,
): readonly Shape[] {
  const points = pointsIn(content)
  const values = points.map(({ value }) => value)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const x = (at: number): number => pad + ((at - from) / Math.max(1, to - from)) * (width - 2 * pad)
  const y = (value: number): number =>
    high === low ? height / 2 : height - pad - ((value - low) / (high - low)) * (height - 2 * pad)
  const lines = content.runs
    .filter((run) => run.length > 1)
    .map((run): Shape => ({
      tag: 'path',
      attributes: {
        d: run
          .map(({ at, value }, place) => `${place === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`)
          .join(''),
        fill: 'none',
        stroke: actual,
        strokeWidth: 1.6,
      },
    }))
  const marks = points.map(({ at, value, mark }): Shape => {
    const [left, top] = [x(at), y(value)]
    switch (mark) {
      case 'target':
      case 'former':
      case 'proposed':
        return {
          tag: 'path',
          attributes: {
            d: `M${left} ${top - 4}l4 4-4 4-4-4z`,
            fill: paper,
            stroke: target,
            strokeWidth: mark === 'target' ? 1.5 : 0.75,
          },
        }
      case 'baseline':
        return {
          tag: 'rect',
          attributes: { x: left - 2, y: top - 2, width: 4, height: 4, fill: paper, stroke: actual },
        }
      case 'result':
        return { tag: 'circle', attributes: { cx: left, cy: top, r: 2, fill: actual } }
      case 'hollow':
      case 'carried':
      case 'simulated':
        return {
          tag: 'circle',
          attributes: { cx: left, cy: top, r: 2, fill: paper, stroke: actual, strokeWidth: 1.2 },
        }
    }
  })
  return [...lines, ...marks]
}
