import { describe, expect, it } from 'vitest'
import { yearRanges, yearsOf } from '../../../src/pages/timeline/time'

describe('time', () => {
  it.each([
    [[], ''],
    [[2022], '2022'],
    [[2014, 2015, 2016, 2017, 2018, 2022], '2014-2018, 2022'],
    [[2023, 2021, 2021], '2021, 2023'],
  ])('%j is "%s"', (years, text) => expect(yearRanges(years)).toBe(text))

  it('touches each year of a period', () =>
    expect(yearsOf({ start: '2022-07-01', end: '2025-06-30' })).toEqual([2022, 2023, 2024, 2025]))
})
