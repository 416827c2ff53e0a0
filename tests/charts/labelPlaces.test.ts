import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crosses, isInside, overlaps } from '../../src/charts/geometry'
import { placeLabels, type Wanted } from '../../src/charts/labelPlaces'

const bounds = { left: 0, right: 600, top: 0, bottom: 300 }
const none = { boxes: [], lines: [], bounds }
const word = (x: number, y: number, fields: Partial<Wanted> = {}): Wanted => ({
  lines: ['245'],
  size: 12,
  weight: 'bold',
  x,
  y,
  side: 'below',
  farthest: 0,
  ...fields,
})

describe('placeLabels', () => {
  it('puts words on their side where there is room', () => {
    const [place] = placeLabels([word(100, 100)], none)
    expect(place?.anchor).toBe('middle')
    expect(place?.x).toBe(100)
    expect(place?.box.top).toBeGreaterThan(100)
  })

  it('turns to the other side at the foot of the drawing', () => {
    const [place] = placeLabels([word(100, 295)], none)
    expect(place?.anchor).toBe('middle')
    expect(place?.box.bottom).toBeLessThan(295)
  })

  it('leaves words out that have no room rather than print them over others', () => {
    const crowd = Array.from({ length: 30 }, (_, place) =>
      word(300 + (place % 5), 150 + (place % 3), { lines: ['1 234 567'] }),
    )
    expect(placeLabels(crowd, none)).toContain(null)
  })

  it('goes further away, joined by a line, where it may', () => {
    const boxes = [{ left: 60, right: 140, top: 60, bottom: 140 }]
    const [near, far] = [0, 44].map(
      (farthest) => placeLabels([word(100, 100, { farthest })], { ...none, boxes })[0],
    )
    expect(near).toBeNull()
    expect(far?.leader).not.toBeNull()
  })

  it('touches no mark, no line, no other words, and never leaves the bounds', () => {
    const x = fc.integer({ min: 0, max: 600 })
    const y = fc.integer({ min: 0, max: 300 })
    const side = fc.constantFrom('above' as const, 'below' as const, 'right' as const)
    const wanted = fc.record({ x, y, side, farthest: fc.constantFrom(0, 18, 44) })
    const line = fc.record({ x1: x, y1: y, x2: x, y2: y })
    fc.assert(
      fc.property(
        fc.array(wanted, { maxLength: 25 }),
        fc.array(line, { maxLength: 6 }),
        (words, lines) => {
          const boxes = words.map((one) => ({
            left: one.x - 6,
            right: one.x + 6,
            top: one.y - 6,
            bottom: one.y + 6,
          }))
          const placed = placeLabels(
            words.map((one) => word(one.x, one.y, one)),
            { boxes, lines, bounds },
          ).filter((place) => place !== null)
          for (const [place, { box }] of placed.entries()) {
            expect(isInside(box, bounds)).toBe(true)
            expect(boxes.some((mark) => overlaps(mark, box))).toBe(false)
            expect(lines.some((one) => crosses(one, box))).toBe(false)
            expect(placed.slice(place + 1).some((other) => overlaps(other.box, box))).toBe(false)
          }
        },
      ),
    )
  })
})
