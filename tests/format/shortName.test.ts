import { afterEach, describe, expect, it } from 'vitest'
import { setLocale } from '../../src/format/locale'
import { shortName, shortNameOf } from '../../src/format/shortName'

afterEach(() => setLocale('fr'))

describe('the short name of a funder', () => {
  it.each([
    ['fr', { short: 'État', shortEn: 'State' }, 'État'],
    ['en', { short: 'État', shortEn: 'State' }, 'State'],
    ['en', { short: 'GBM' }, 'GBM'],
  ] as const)('in %s of %o is %s', (language, funder, name) => {
    setLocale(language)
    expect(shortName(funder)).toBe(name)
  })

  it('is its id where it is not known', () =>
    expect(shortNameOf(new Map(), 'nobody')).toBe('nobody'))
})
