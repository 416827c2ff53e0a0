import { afterEach, describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/figure'
import type { IndicatorPromise } from '../../src/domain/promise'
import { setLocale } from '../../src/format/locale'
import { sentenceOf } from '../../src/format/sentence'
import { actual, baseline, promise, read, target, year } from '../domain/support/builders'

const members = { one: 'adhérent', other: 'adhérents' }
const percent = { one: '%', other: '%', symbol: '%' }
const stock = { kind: 'stock' } as const

function told(
  given: IndicatorPromise,
  figures: readonly Figure[],
  { unit = members, territory = null as string | null, asOf = '2023-06-30', words = '' } = {},
): string {
  const withWords = { ...given.target, words, revises: undefined }
  return sentenceOf({
    promise: { ...given, target: withWords },
    reading: read({ ...given, target: withWords }, figures, asOf),
    unit,
    territory,
    scopeOf: ({ territory: place }) => `à ${place}`,
    asOf,
  })
}

afterEach(() => setLocale('fr'))

describe('sentenceOf', () => {
  it.each([
    [
      'a stock in progress says what was missing when it was last known',
      told(
        promise(target(280, { operator: '>', period: year(2026) }), stock),
        [actual(273, { period: year(2025), known: '2026-02-12' })],
        {
          asOf: '2026-07-08',
          territory: 'BFC',
        },
      ),
      'L’objectif 2026 (BFC) est d’aller au-delà de 280\u00a0adhérents. Fin 2025, 273\u00a0adhérents\u00a0: encore 8 pour dépasser 280. Aucun résultat 2026 n’est publié.',
    ],
    [
      'a closed promise without an answer accuses nobody',
      told(promise(target(2250)), []),
      'L’objectif 2022 était fixé à 2\u202f250\u00a0adhérents. Aucun résultat 2022 n’est publié dans les actes disponibles.',
    ],
    [
      'a flow never measures its distance from another year',
      told(promise(target(55)), [actual(52, { period: year(2021), known: '2022-02-01' })]),
      'L’objectif 2022 était fixé à 55\u00a0adhérents. En 2021, avant cet objectif, le résultat s’élevait à 52\u00a0adhérents. Aucun résultat 2022 n’est publié dans les actes disponibles.',
    ],
    [
      'a result that answers says what is missing',
      told(promise(target(55)), [actual(51)]),
      'L’objectif 2022 était fixé à 55\u00a0adhérents. Résultat 2022\u00a0: 51\u00a0adhérents, au-dessous de l’objectif. Il a manqué 4 pour atteindre 55.',
    ],
    [
      'a small count says how many of how many',
      told(promise(target(15)), [actual(14)]),
      'L’objectif 2022 était fixé à 15\u00a0adhérents. Résultat 2022\u00a0: 14\u00a0adhérents, atteint en partie. 14 sur 15.',
    ],
    [
      'one is singular',
      told(promise(target(1)), [actual(1)]),
      'L’objectif 2022 était fixé à 1\u00a0adhérent. Résultat 2022\u00a0: 1\u00a0adhérent, atteint.',
    ],
    [
      'percent is a sign',
      told(promise(target(50, { operator: '>' }), { kind: 'floor', whole: false }), [], {
        unit: percent,
      }),
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
      'L’objectif 2022 n’était pas chiffré\u00a0: «\u00a0mise à jour du livret\u00a0». Sans valeur, aucun verdict ne se calcule.',
    ],
    [
      'a direction is only a direction',
      told(promise(target(null, { direction: 'up' })), [], { words: 'une hausse est attendue' }),
      'L’objectif 2022 n’était pas chiffré\u00a0: «\u00a0une hausse est attendue\u00a0». Une direction seulement, sans valeur à atteindre.',
    ],
    [
      'a starting value printed for the target stands beside it, never another count',
      told(
        promise(target(54, { period: year(2026) }), {
          ...stock,
          baseline: baseline(53, { period: year(2013) }),
        }),
        [actual(2815, { population: 'jewellery', period: year(2025), known: '2026-02-12' })],
        { asOf: '2026-07-08' },
      ),
      'L’objectif 2026 est fixé à 54\u00a0adhérents. Au départ (2013), la valeur s’élevait à 53\u00a0adhérents. Aucun résultat 2026 n’est publié.',
    ],
    [
      'a figure of another scope bears the name of that scope',
      told(promise(target(55)), [
        actual(12, { territory: 'gbm', period: year(2021), known: '2022-02-01' }),
      ]),
      'L’objectif 2022 était fixé à 55\u00a0adhérents. En 2021, dans un autre périmètre (à gbm), le résultat s’élevait à 12\u00a0adhérents. Aucun résultat 2022 n’est publié dans les actes disponibles.',
    ],
    [
      'a far target says how fast it comes nearer',
      told(
        promise(target(165, { period: year(2018), adopted: '2014-06-30', known: '2014-06-30' }), {
          ...stock,
          baseline: baseline(131, { period: year(2013) }),
        }),
        [actual(150, { period: year(2016), known: '2017-02-01' })],
        { asOf: '2017-06-15' },
      ),
      'L’objectif 2018 est fixé à 165\u00a0adhérents. Fin 2016, 150\u00a0adhérents\u00a0: encore 15 pour atteindre 165. Rythme à vérifier.',
    ],
    [
      'a target that is not voted yet says so',
      told(promise(target(55, { adopted: null, status: 'simulated' })), [], {
        asOf: '2022-06-12',
      }),
      'L’objectif 2022 est fixé à 55\u00a0adhérents. Cet objectif est une proposition simulée, pas encore votée. Aucun résultat 2022 n’est publié.',
    ],
    [
      'about has no verdict without a tolerance',
      told(promise(target(80, { operator: '~' }), stock), [actual(75)]),
      'L’objectif 2022 était d’environ 80\u00a0adhérents. Résultat 2022\u00a0: 75\u00a0adhérents, sans verdict. Il a manqué 5 pour atteindre 80. «\u00a0Près de\u00a0» n’a pas de tolérance déclarée\u00a0: aucun verdict.',
    ],
  ])('%s', (_case, sentence, expected) => {
    expect(sentence).toBe(expected)
  })

  it.each([
    ['2022-12-31', null, 40, 'est fixé à 40\u00a0adhérents', 'is 40\u00a0members'],
    ['2023-01-01', null, 40, 'était fixé à 40\u00a0adhérents', 'was 40\u00a0members'],
    [
      '2023-01-01',
      '>',
      40,
      'était d’aller au-delà de 40\u00a0adhérents',
      'was to go beyond 40\u00a0members',
    ],
    ['2023-01-01', '>=', 40, 'était d’au moins 40\u00a0adhérents', 'was at least 40\u00a0members'],
    [
      '2023-01-01',
      '<',
      40,
      'était de rester au-dessous de 40\u00a0adhérents',
      'was to stay below 40\u00a0members',
    ],
    [
      '2023-01-01',
      '<=',
      40,
      'était de ne pas dépasser 40\u00a0adhérents',
      'was not to exceed 40\u00a0members',
    ],
    ['2023-01-01', '~', 40, 'était d’environ 40\u00a0adhérents', 'was about 40\u00a0members'],
  ] as const)(
    'at %s, a goal of 2022 written %s %d: %s',
    (asOf, operator, value, french, english) => {
      const given = promise(target(value, operator === null ? {} : { operator }))
      expect(told(given, [], { asOf })).toContain(`L’objectif 2022 ${french}.`)
      setLocale('en')
      expect(told(given, [], { asOf, unit: { one: 'member', other: 'members' } })).toContain(
        `The target for 2022 ${english}.`,
      )
    },
  )

  it('tells an undated goal in the present', () =>
    expect(told(promise(target(40, { period: null })), [])).toContain(
      'L’objectif, sans date, est fixé à 40\u00a0adhérents.',
    ))

  it('speaks English', () => {
    setLocale('en')
    expect(
      told(
        promise(target(280, { operator: '>', period: year(2026) }), stock),
        [actual(273, { period: year(2025), known: '2026-02-12' })],
        {
          asOf: '2026-07-08',
          unit: { one: 'member', other: 'members' },
        },
      ),
    ).toBe(
      'The target for 2026 is to go beyond 280\u00a0members. At the end of 2025, 273\u00a0members: 8 more to go beyond 280. No result for 2026 is published.',
    )
  })
})
