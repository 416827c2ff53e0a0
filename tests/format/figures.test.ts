import { afterEach, describe, expect, it } from 'vitest'
import { figureWithUnit, withUnit } from '../../src/format/figures'
import { formatNumber } from '../../src/format/numbers'
import { setLocale } from '../../src/format/locale'

const percent = { one: '%', other: '%', symbol: '%' }
const euros = { one: '€', other: '€', symbol: '€' }
const members = { one: 'member', other: 'members' }

afterEach(() => setLocale('fr'))

describe('a figure with its unit', () => {
  it.each([
    ['fr', percent, '54\u00a0%', '>\u00a054\u00a0%'],
    ['en', percent, '54%', '>\u00a054%'],
    ['fr', euros, '54\u00a0€', '>\u00a054\u00a0€'],
    ['en', euros, '€54', '>\u00a0€54'],
    ['en', members, '54\u00a0members', '>\u00a054\u00a0members'],
  ] as const)('in %s of %o is %s, and %s', (language, unit, plain, over) => {
    setLocale(language)
    expect([withUnit(54, unit), figureWithUnit({ value: 54, operator: '>' }, unit)]).toEqual([
      plain,
      over,
    ])
  })
})

describe('a small figure', () => {
  it.each([
    [0.0004, '0,0004'],
    [0.0009, '0,0009'],
    [0.006, '0,006'],
    [0.0123, '0,01'],
    [0.5, '0,5'],
    [0, '0'],
    [-0.0004, '\u22120,0004'],
    [1e-30, '0'],
  ])('%d is written %s', (value, text) => expect(formatNumber(value)).toBe(text))
})
