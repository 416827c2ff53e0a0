import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Labelled, placeLabels } from '../../src/charts/labelPlaces'

const bounds = { left: 0, right: 600, top: 0, bottom: 300 }
const mark = (x: number, y: number, text = '245'): Labelled => ({ x, y, text, side: 'below' })

describe('placeLabels', () => {
  it('puts a text on its side where there is room', () => {
    expect(placeLabels([mark(100, 100)], bounds)).toEqual([{ x: 100, y: 119, anchor: 'middle', text: '245' }])
  })

  it('turns to the other side at the foot of the drawing', () => {
    expect(placeLabels([mark(100, 295)], bounds)[0]).toMatchObject({ y: 286, anchor: 'middle' })
  })

  it('leaves out a text that has no room rather than print it over another', () => {
    const crowd = Array.from({ length: 30 }, (_, place) => mark(300 + (place % 5), 150 + (place % 3), '1 234 567'))
    const placed = placeLabels(crowd, bounds)
    expect(placed).toHaveLength(30)
    expect(placed).toContain(null)
  })

  it('never leaves the bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 30 }),
        (places) => {
          for (const place of placeLabels(
            places.map(({ x, y }) => mark(x, y)),
            bounds,
          )) {
            if (place === null) continue
            expect(place.x).toBeGreaterThanOrEqual(bounds.left)
            expect(place.x).toBeLessThanOrEqual(bounds.right)
            expect(place.y).toBeLessThanOrEqual(bounds.bottom)
          }
        },
      ),
    )
  })
})
