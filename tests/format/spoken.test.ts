import { afterEach, describe, expect, it } from 'vitest'
import { setLocale } from '../../src/format/locale'
import { resultSentenceOf } from '../../src/format/sentence'
import { difference, spokenFigure } from '../../src/format/spoken'
import { actual, year } from '../domain/support/builders'

const members = { one: 'adhérent', other: 'adhérents' }
const percent = { one: '%', other: '%', symbol: '%' }
const nothing = { one: '', other: '' }

afterEach(() => setLocale('fr'))

describe('spokenFigure', () => {
  it.each([
    ['above', actual(550, { operator: '>' }), 'plus de 550\u00a0adhérents'],
    ['about', actual(149, { operator: '~' }), 'environ 149\u00a0adhérents'],
    ['range', actual(20, { upper: 40 }), '20 à 40\u00a0adhérents'],
    ['simulated', actual(281, { status: 'simulated' }), '281\u00a0adhérents (simulé)'],
    ['estimated', actual(2200, { status: 'estimated' }), '2\u202f200\u00a0adhérents (estimé)'],
    ['derived', actual(246, { derived: { low: 245, high: 247 } }), 'environ 246\u00a0adhérents (déduit)'],
    ['zero is a figure', actual(0), '0\u00a0adhérent'],
    ['without a value', actual(null), null],
  ])('%s', (_case, figure, expected) => {
    expect(spokenFigure(figure, members)).toBe(expected)
  })

  it('writes no word where there is no unit', () => {
    expect(spokenFigure(actual(3), nothing)).toBe('3')
  })
})

describe('difference', () => {
  it('counts points of percent, singular and plural', () => {
    expect(difference(1, percent)).toBe('1\u00a0point')
    expect(difference(4, percent)).toBe('4\u00a0points')
    expect(difference(8, members)).toBe('8\u00a0adhérents')
  })
})

describe('resultSentenceOf', () => {
  it.each([
    [
      'a year',
      actual(246, { period: year(2023), operator: '~' }),
      'Environ 246\u00a0adhérents en 2023\u202f; aucun objectif n’est publié.',
    ],
    ['no date', actual(54, { period: null }), '54\u00a0adhérents, sans date\u202f; aucun objectif n’est publié.'],
    [
      'days',
      actual(9, { period: { start: '2022-07-01', end: '2025-06-30' } }),
      '9\u00a0adhérents du 1er juillet 2022 au 30 juin 2025\u202f; aucun objectif n’est publié.',
    ],
  ])('%s', (_case, figure, expected) => {
    expect(resultSentenceOf({ ...figure, words: '' }, members)).toBe(expected)
  })

  it('says that there is nothing', () => {
    expect(resultSentenceOf(null, members)).toBe('Aucun résultat ni objectif n’est publié.')
  })

  it('quotes a result in words', () => {
    expect(resultSentenceOf({ ...actual(null), words: 'une nouvelle stratégie' }, members)).toBe(
      'Constaté\u00a0: «\u00a0une nouvelle stratégie\u00a0»\u202f; aucun objectif n’est publié.',
    )
  })
})
