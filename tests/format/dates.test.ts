import { afterEach, describe, expect, it } from 'vitest'
import { formatDay, formatDue, formatMonth, formatPeriod } from '../../src/format/dates'
import { setLocale } from '../../src/format/locale'

afterEach(() => setLocale('fr'))

describe.each([
  ['fr', 'fr-FR'],
  ['en', 'en-GB'],
] as const)('dates in %s', (locale, tag) => {
  it.each(Array.from({ length: 12 }, (_, month) => month))(
    'are those that the browser would write, month %i',
    (month) => {
      setLocale(locale)
      const date = new Date(Date.UTC(2026, month, 17))
      const day = date.toISOString().slice(0, 10)
      expect(formatDay(day)).toBe(
        new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(date),
      )
      expect(formatMonth(day.slice(0, 7))).toBe(
        new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          date,
        ),
      )
    },
  )
})

describe('a date', () => {
  it('has an ordinal first day in French alone', () => {
    expect(formatDay('2023-11-01')).toBe('1er novembre 2023')
    setLocale('en')
    expect(formatDay('2023-11-01')).toBe('1 November 2023')
  })

  it('that is none stays as it is', () => {
    expect(formatDay('2024-13-01')).toBe('2024-13-01')
    expect(formatMonth('2024-13')).toBe('2024-13')
    expect(formatDay('bientôt')).toBe('bientôt')
  })

  it('is as long as it is known, a period as short as it can be', () => {
    expect(formatDue('2027-04')).toBe('avril 2027')
    expect(formatDue('2027-04-30')).toBe('30 avril 2027')
    expect(formatPeriod({ start: '2026-01-01', end: '2026-12-31' })).toBe('2026')
    expect(formatPeriod({ start: '2021-01-01', end: '2023-12-31' })).toBe('2021-2023')
    expect(formatPeriod({ start: '2026-05-01', end: '2026-05-01' })).toBe('1er mai 2026')
  })
})
