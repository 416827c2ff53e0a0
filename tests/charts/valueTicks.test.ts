import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueTicks } from '../../src/charts/valueTicks'

describe('valueTicks', () => {
  it.each([
    ['members', [131, 280], [0, 100, 200, 300]],
    ['few', [1, 13, 19], [0, 5, 10, 15, 20]],
    ['one whole thing', [1], [0, 1]],
    ['a few whole things', [3, 11], [0, 3, 6, 9, 12]],
    ['nothing above zero', [0], [0, 1]],
    ['a share', [0.1, 0.3], [0, 0.1, 0.2, 0.3]],
    ['below zero', [-33, 50], [-40, -20, 0, 20, 40, 60]],
  ])('%s', (_case, values, ticks) => {
    expect(valueTicks(values)).toEqual(ticks)
  })

  it('holds zero and every value', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true })
            .filter((n) => n === 0 || Math.abs(n) > 1e-6),
          { minLength: 1 },
        ),
        (values) => {
          const ticks = valueTicks(values)
          expect(ticks).toContain(0)
          expect(ticks.every(Number.isFinite)).toBe(true)
          expect(ticks.length).toBeLessThan(12)
          expect(Math.max(...ticks)).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9))
        },
      ),
    )
  })
})
