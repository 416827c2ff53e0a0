import { afterEach, describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/figure'
import type { IndicatorPromise } from '../../src/domain/promise'
import { setLocale } from '../../src/format/locale'
import { sentenceOf } from '../../src/format/sentence'
import { actual, promise, read, target, year } from '../domain/support/builders'

const members = { one: 'adhérent', other: 'adhérents' }
const percent = { one: '%', other: '%', symbol: '%' }
const stock = { kind: 'stock' } as const

function told(
  given: IndicatorPromise,
  figures: readonly Figure[],
  { unit = members, territory = null as string | null, asOf = '2023-06-30', words = '' } = {},
): string {
  const withWords = { ...given.target, words }
  return sentenceOf({
    promise: { target: withWords },
    reading: read({ ...given, target: withWords }, figures, asOf),
    unit,
    territory,
    asOf,
  })
}

afterEach(() => setLocale('fr'))

describe('sentenceOf', () => {
  it.each([
    [
      'a stock in progress says what was missing when it was last known',
      told(promise(target(280, { operator: '>', period: year(2026) }), stock), [actual(273, { period: year(2025), known: '2026-02-12' })], {
        asOf: '2026-07-08',
        territory: 'BFC',
      }),
      'L’objectif 2026 (BFC) est d’aller au-delà de 280\u00a0adhérents. Fin 2025, 273\u00a0adhérents\u00a0: il en manquait 8. Aucun résultat 2026 n’est publié.',
    ],
    [
      'a closed promise without an answer accuses nobody',
      told(promise(target(2250)), []),
      'L’objectif 2022 était de 2\u202f250\u00a0adhérents. Aucun résultat 2022 n’est publié dans les actes disponibles.',
    ],
    [
      'a flow never measures its distance from another year',
      told(promise(target(55)), [actual(52, { period: year(2021), known: '2022-02-01' })]),
      'L’objectif 2022 était de 55\u00a0adhérents. 52\u00a0adhérents en 2021, avant cet objectif. Aucun résultat 2022 n’est publié dans les actes disponibles.',
    ],
    [
      'a result that answers says what is missing',
      told(promise(target(55)), [actual(51)]),
      'L’objectif 2022 était de 55\u00a0adhérents. Résultat 2022\u00a0: 51\u00a0adhérents, au-dessous de l’objectif. Il manquait 4\u00a0adhérents.',
    ],
    [
      'a small count says how many of how many',
      told(promise(target(15)), [actual(14)]),
      'L’objectif 2022 était de 15\u00a0adhérents. Résultat 2022\u00a0: 14\u00a0adhérents, atteint en partie. 14 sur 15.',
    ],
    [
      'one is singular',
      told(promise(target(1)), [actual(1)]),
      'L’objectif 2022 était de 1\u00a0adhérent. Résultat 2022\u00a0: 1\u00a0adhérent, atteint.',
    ],
    [
      'percent is a sign',
      told(promise(target(50, { operator: '>' }), { kind: 'floor', whole: false }), [], { unit: percent }),
      'L’objectif 2022 était d’aller au-delà de 50\u00a0%. Aucun résultat 2022 n’est publié dans les actes disponibles.',
    ],
    [
      'a range has two ends',
      told(promise(target(20, { upper: 40 })), []),
      'L’objectif 2022 était de 20 à 40\u00a0adhérents. Aucun résultat 2022 n’est publié dans les actes disponibles.',
    ],
    [
      'a promise in words is quoted',
      told(promise(target(null), { kind: 'qualitative' }), [], { words: 'mise à jour du livret' }),
      'L’objectif 2022 était en mots\u00a0: «\u00a0mise à jour du livret\u00a0». Sans valeur, aucun verdict ne se calcule.',
    ],
    [
      'a direction is only a direction',
      told(promise(target(null, { direction: 'up' })), [], { words: 'une hausse est attendue' }),
      'L’objectif 2022 était en mots\u00a0: «\u00a0une hausse est attendue\u00a0». Une direction seulement, sans valeur à atteindre.',
    ],
    [
      'about has no verdict without a tolerance',
      told(promise(target(80, { operator: '~' }), stock), [actual(75)]),
      'L’objectif 2022 était d’environ 80\u00a0adhérents. Résultat 2022\u00a0: 75\u00a0adhérents, sans verdict. Il manquait 5\u00a0adhérents. «\u00a0Près de\u00a0» n’a pas de tolérance déclarée\u00a0: aucun verdict.',
    ],
  ])('%s', (_case, sentence, expected) => {
    expect(sentence).toBe(expected)
  })

  it.each([
    ['2022-12-31', null, 40, 'est de 40\u00a0adhérents', 'is 40\u00a0members'],
    ['2023-01-01', null, 40, 'était de 40\u00a0adhérents', 'was 40\u00a0members'],
    ['2023-01-01', '>', 40, 'était d’aller au-delà de 40\u00a0adhérents', 'was to go beyond 40\u00a0members'],
    ['2023-01-01', '>=', 40, 'était d’au moins 40\u00a0adhérents', 'was at least 40\u00a0members'],
    ['2023-01-01', '<', 40, 'était de rester au-dessous de 40\u00a0adhérents', 'was to stay below 40\u00a0members'],
    ['2023-01-01', '<=', 40, 'était de ne pas dépasser 40\u00a0adhérents', 'was not to exceed 40\u00a0members'],
    ['2023-01-01', '~', 40, 'était d’environ 40\u00a0adhérents', 'was about 40\u00a0members'],
  ] as const)('at %s, a goal of 2022 written %s %d: %s', (asOf, operator, value, french, english) => {
    const given = promise(target(value, operator === null ? {} : { operator }))
    expect(told(given, [], { asOf })).toContain(`L’objectif 2022 ${french}.`)
    setLocale('en')
    expect(told(given, [], { asOf, unit: { one: 'member', other: 'members' } })).toContain(`The target for 2022 ${english}.`)
  })

  it('tells an undated goal in the present', () =>
    expect(told(promise(target(40, { period: null })), [])).toContain('L’objectif, sans date, est de 40\u00a0adhérents.'))

  it('speaks English', () => {
    setLocale('en')
    expect(
      told(promise(target(280, { operator: '>', period: year(2026) }), stock), [actual(273, { period: year(2025), known: '2026-02-12' })], {
        asOf: '2026-07-08',
        unit: { one: 'member', other: 'members' },
      }),
    ).toBe(
      'The target for 2026 is to go beyond 280\u00a0members. At the end of 2025, 273\u00a0members: 8 missing. No result for 2026 is published.',
    )
  })
})
