import { afterEach, describe, expect, it } from 'vitest'
import { setLocale } from '../../src/format/locale'
import { resultSentenceOf } from '../../src/format/resultSentence'
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
    [
      'derived',
      actual(246, { derived: { low: 245, high: 247 } }),
      'environ 246\u00a0adhérents (déduit)',
    ],
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
      'Le résultat 2023 s’élève à environ 246\u00a0adhérents\u202f; aucun objectif n’est publié.',
    ],
    [
      'no date',
      actual(54, { period: null }),
      'Le résultat connu, sans date, s’élève à 54\u00a0adhérents\u202f; aucun objectif n’est publié.',
    ],
    [
      'days',
      actual(9, { period: { start: '2022-07-01', end: '2025-06-30' } }),
      'Le résultat du 1er juillet 2022 au 30 juin 2025 s’élève à 9\u00a0adhérents\u202f; aucun objectif n’est publié.',
    ],
  ])('%s', (_case, figure, expected) => {
    expect(resultSentenceOf({ ...figure, words: '' }, members, null)).toBe(expected)
  })

  it('says that there is nothing', () => {
    expect(resultSentenceOf(null, members, null)).toBe('Aucun résultat ni objectif n’est publié.')
  })

  it('quotes a result in words', () => {
    const seen = { ...actual(null), words: 'une nouvelle stratégie' }
    expect(resultSentenceOf(seen, members, null)).toBe(
      'Constaté\u00a0: «\u00a0une nouvelle stratégie\u00a0»\u202f; aucun objectif n’est publié.',
    )
  })

  it('names a target that no programme bears, and denies none', () => {
    const outside = { words: 'plus de 100 villes' }
    expect(resultSentenceOf(null, members, outside)).toBe(
      'Aucun résultat n’est publié\u202f; un objectif est cité hors de tout programme\u00a0: «\u00a0plus de 100 villes\u00a0».',
    )
    expect(resultSentenceOf({ ...actual(10), words: '' }, members, outside)).toContain(
      'un objectif est cité hors de tout programme',
    )
  })
})
