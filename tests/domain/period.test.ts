import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  daysBetween,
  daysIn,
  daysInMonth,
  lastDayOf,
  yearsLater,
} from '../../src/domain/period'
import { year } from './support/builders'

describe('days without a clock', () => {
  it('counts the same days as the calendar of the platform', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        expect(dayNumber(date.toISOString().slice(0, 10))).toBe(
          Math.floor(date.getTime() / 86_400_000),
        )
      }),
    )
  })

  it('counts both ends of a period, and the leap day', () => {
    expect(daysIn(year(2022))).toBe(365)
    expect(daysIn(year(2024))).toBe(366)
    expect(daysBetween('2013-12-31', '2015-12-31')).toBe(730)
    expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1)
  })

  it.each([
    { month: '2023-02', days: 28 },
    { month: '2024-02', days: 29 },
    { month: '1900-02', days: 28 },
    { month: '2000-02', days: 29 },
    { month: '2026-04', days: 30 },
    { month: '2026-12', days: 31 },
  ])('$month has $days days', ({ month, days }) => {
    expect(daysInMonth(month)).toBe(days)
    expect(lastDayOf(month)).toBe(`${month}-${days}`)
  })

  it('keeps a day as it is, and 29 February within its month', () => {
    expect(lastDayOf('2026-03-31')).toBe('2026-03-31')
    expect(yearsLater('2024-02-29', 2)).toBe('2026-02-28')
    expect(yearsLater('2021-12-31', 2)).toBe('2023-12-31')
  })
})
