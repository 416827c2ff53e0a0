import { expect, it } from 'vitest'
import { isDay } from '../../src/domain/period'
import { asOfOf } from '../../src/address/asOf'

it.each([
  ['a committee date', '2026-06-12', '2026-06-12'],
  ['none', undefined, '2026-12-10'],
  ['a day after the data were closed', '2027-01-01', '2026-12-10'],
  ['a day that no calendar has', '2026-02-30', '2026-12-10'],
  ['words', 'hier', '2026-12-10'],
  ['a month', '2026-06', '2026-12-10'],
  ['a year that is none of ours', '0000-01-01', '2026-12-10'],
])('%s', (_case, arrete, expected) => {
  expect(asOfOf(arrete === undefined ? {} : { arrete }, { asOf: '2026-12-10' })).toBe(expected)
})

it.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-00-10', false],
  ['2026-13-10', false],
  ['2026-04-31', false],
  ['2026-04-00', false],
  ['2026-4-1', false],
  [' 2026-04-01', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})
