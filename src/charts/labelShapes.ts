import type { Placed } from './labelPlaces'
import type { Palette, Shape } from './shape'

/** Placed words, with the line to their mark where they stand away from it. */
export function shapesOf(
  { wanted, x, y, anchor, leader }: Placed,
  fill: string,
  palette: Palette,
): readonly Shape[] {
  const look = {
    textAnchor: anchor,
    fill,
    fontSize: wanted.size,
    fontWeight: wanted.weight === 'bold' ? 600 : 400,
    stroke: palette.paper,
    strokeWidth: 3,
    paintOrder: 'stroke',
  }
  const line: readonly Shape[] =
    leader === null
      ? []
      : [
          {
            tag: 'path',
            attributes: {
              d: `M${leader.x1} ${leader.y1}L${leader.x2} ${leader.y2}`,
              stroke: palette.edge,
              strokeWidth: 0.75,
            },
          },
        ]
  return [
    ...line,
    ...wanted.lines.map((text, place): Shape => ({
      tag: 'text',
      attributes: { x, y: y + place * wanted.size * 1.15, ...look },
      text,
    })),
  ]
}
