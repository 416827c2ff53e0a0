import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../src/features/timeline/placeLabels'
import { decimalYear, placeOf, yearRanges, yearsOf } from '../../../src/features/timeline/time'

describe('time', () => {
  it.each([
    ['2022-01-01', 2022],
    ['2024-12-31', 2024 + 365 / 366],
  ])('%s is %d', (day, at) => expect(decimalYear(day)).toBeCloseTo(at, 10))

  it.each([
    ['2022-01-01', '2022-12-31', 2022.5],
    ['2021-01-01', '2023-12-31', 2023.5],
    ['2022-07-01', '2025-06-30', 2025 + 180 / 365],
  ])('%s to %s stands at %d', (start, end, at) => expect(placeOf({ start, end })).toBeCloseTo(at, 10))

  it.each([
    [[], ''],
    [[2022], '2022'],
    [[2014, 2015, 2016, 2017, 2018, 2022], '2014-2018, 2022'],
    [[2023, 2021, 2021], '2021, 2023'],
  ])('%j is "%s"', (years, text) => expect(yearRanges(years)).toBe(text))

  it('touches each year of a period', () => expect(yearsOf({ start: '2022-07-01', end: '2025-06-30' })).toEqual([2022, 2023, 2024, 2025]))
})

describe('placeLabels', () => {
  const area = { width: 320, top: 28, bottom: 142 }
  const mark = fc.record({
    x: fc.double({ min: 4, max: 316, noNaN: true }),
    y: fc.double({ min: 34, max: 142, noNaN: true }),
    width: fc.integer({ min: 6, max: 80 }),
  })

  it('never lets two labels overlap, nor leave the chart', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 20 }), (marks) => {
        const placed = placeLabels(marks, area).flatMap((label, place) =>
          label === null ? [] : [{ ...label, width: marks[place]?.width ?? 0 }],
        )
        for (const [place, { x, y, width }] of placed.entries()) {
          expect(x - width / 2).toBeGreaterThanOrEqual(-1e-9)
          expect(x + width / 2).toBeLessThanOrEqual(320 + 1e-9)
          expect(y).toBeLessThanOrEqual(142)
          for (const other of placed.slice(place + 1)) {
            const apart = Math.abs(other.x - x) >= (other.width + width) / 2 - 1e-9 || Math.abs(other.y - y) >= 9 - 1e-9
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })

  it('puts a lone label above its mark', () => {
    expect(placeLabels([{ x: 100, y: 100, width: 20 }], area)).toEqual([{ x: 100, y: 93 }])
  })
})
