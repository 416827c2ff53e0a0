import { afterEach, describe, expect, it } from 'vitest'
import { figureWithUnit, withUnit } from '../../src/format/figures'
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
    expect([withUnit(54, unit), figureWithUnit({ value: 54, operator: '>' }, unit)]).toEqual([plain, over])
  })
})
