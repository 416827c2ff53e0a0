import type { MarkKind } from './chartPoint'
import type { Palette, Shape } from './shape'

/** One mark: filled dot for a result, hollow for an unsure one, hatched for a simulated one, diamond for an objective, dashed where a later one replaced it or nobody has voted it, square for a starting value. */
export function markShapes(
  mark: MarkKind,
  x: number,
  y: number,
  { paper, actual, target }: Palette,
): readonly Shape[] {
  const open = { fill: paper, stroke: actual, strokeWidth: 1.6 }
  const diamond = (line: Shape['attributes']): Shape => ({
    tag: 'path',
    attributes: { d: `M${x} ${y - 6}l6 6-6 6-6-6z`, fill: paper, stroke: target, ...line },
  })
  switch (mark) {
    case 'result':
      return [{ tag: 'circle', attributes: { cx: x, cy: y, r: 4, fill: actual } }]
    case 'hollow':
      return [{ tag: 'circle', attributes: { cx: x, cy: y, r: 4, ...open } }]
    case 'carried':
      return [
        { tag: 'circle', attributes: { cx: x, cy: y, r: 4, ...open, strokeDasharray: '2 2' } },
      ]
    case 'simulated':
      return [
        { tag: 'circle', attributes: { cx: x, cy: y, r: 5, ...open } },
        {
          tag: 'path',
          attributes: {
            d: `M${x - 4} ${y + 2}l6-6M${x - 2.5} ${y + 3.5}l6-6M${x - 1} ${y + 5}l5-5`,
            stroke: actual,
            fill: 'none',
          },
        },
      ]
    case 'target':
      return [diamond({ strokeWidth: 1.8 })]
    case 'former':
    case 'proposed':
      return [diamond({ strokeWidth: 1.2, strokeDasharray: '2 2' })]
    case 'baseline':
      return [{ tag: 'rect', attributes: { x: x - 4.5, y: y - 4.5, width: 9, height: 9, ...open } }]
  }
}

/** The mark of a scope that stands beside the asked one: the same form, small and pale. */
export function thinMarkShapes(
  mark: MarkKind,
  x: number,
  y: number,
  { paper, actual, target }: Palette,
): readonly Shape[] {
  const isPromise = mark === 'target' || mark === 'former' || mark === 'proposed'
  const colour = isPromise ? target : actual
  const look = {
    fill: mark === 'result' ? colour : paper,
    fillOpacity: mark === 'result' ? 0.6 : 1,
    stroke: colour,
    strokeOpacity: 0.6,
    strokeWidth: 1,
  }
  if (isPromise)
    return [
      { tag: 'path', attributes: { d: `M${x} ${y - 3.5}l3.5 3.5-3.5 3.5-3.5-3.5z`, ...look } },
    ]
  if (mark === 'baseline')
    return [{ tag: 'rect', attributes: { x: x - 2.5, y: y - 2.5, width: 5, height: 5, ...look } }]
  return [{ tag: 'circle', attributes: { cx: x, cy: y, r: 2.5, ...look } }]
}
