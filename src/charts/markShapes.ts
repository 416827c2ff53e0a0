import type { MarkKind } from './chartPoint'
import type { Palette, Shape } from './shape'

/** One mark: filled dot for a result, hollow for an unsure one, hatched for a simulated one, diamond for an objective, square for a starting value. */
export function markShapes(mark: MarkKind, x: number, y: number, { paper, actual, target }: Palette): readonly Shape[] {
  const open = { fill: paper, stroke: actual, strokeWidth: 1.6 }
  switch (mark) {
    case 'result':
      return [{ tag: 'circle', attributes: { cx: x, cy: y, r: 4, fill: actual } }]
    case 'hollow':
      return [{ tag: 'circle', attributes: { cx: x, cy: y, r: 4, ...open } }]
    case 'simulated':
      return [
        { tag: 'circle', attributes: { cx: x, cy: y, r: 5, ...open } },
        {
          tag: 'path',
          attributes: { d: `M${x - 4} ${y + 2}l6-6M${x - 2.5} ${y + 3.5}l6-6M${x - 1} ${y + 5}l5-5`, stroke: actual, fill: 'none' },
        },
      ]
    case 'target':
      return [{ tag: 'path', attributes: { d: `M${x} ${y - 6}l6 6-6 6-6-6z`, fill: paper, stroke: target, strokeWidth: 1.8 } }]
    case 'baseline':
      return [{ tag: 'rect', attributes: { x: x - 4.5, y: y - 4.5, width: 9, height: 9, ...open } }]
  }
}
