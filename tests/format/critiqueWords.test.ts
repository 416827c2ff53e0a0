import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { critiqueOf } from '../../src/domain/critique'
import { comparablePoints, extrapolationOf, historyOf } from '../../src/domain/critiqueHistory'
import type { Figure } from '../../src/domain/figure'
import type { IndicatorPromise } from '../../src/domain/promise'
import {
  critiqueSentences,
  extrapolationSentence,
  historySentence,
} from '../../src/format/critiqueWords'
import type { UnitWords } from '../../src/format/figures'
import { setLocale } from '../../src/format/locale'
import { actual, baseline, promise, target, year } from '../domain/support/builders'
import { allCritiques, type Criticism } from '../support/critiques'

const members = { one: 'adhérent', other: 'adhérents' }
const percent = { one: '%', other: '%', symbol: '%' }
const names = {
  unit: members,
  population: (id: string) => id,
  scopeOf: ({ territory, population }: Figure) =>
    territory === 'bfc' ? (population === 'companies' ? '' : population) : territory,
}
const past = (y: number, value: number, fields: Partial<Figure> = {}): Figure =>
  actual(value, { id: `past-${y}-${value}`, period: year(y), known: '2022-01-31', ...fields })
const grown = [past(2019, 183), past(2020, 203), past(2021, 245)]
const stock = (T: number | null, fields: Partial<Figure> = {}): IndicatorPromise =>
  promise(target(T, { operator: '>=', ...fields }), { kind: 'stock' })
const flow = (T: number, fields: Partial<Figure> = {}): IndicatorPromise =>
  promise(target(T, { operator: '>=', ...fields }))

/** Spaces that do not break are shown as ordinary ones: what is tested here are words. */
const loose = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

interface Given {
  readonly unit?: UnitWords
  readonly populations?: readonly string[]
  readonly rule?: string | null
  readonly owed?: string | null
}

const said = (
  given: IndicatorPromise,
  figures: readonly Figure[],
  {
    unit = members,
    populations = ['companies'],
    rule = 'each once',
    owed = '2023-01-31',
  }: Given = {},
): string =>
  critiqueSentences(
    critiqueOf({
      promise: given,
      figures: [...figures, given.target],
      populations,
      countingRule: rule,
      owed,
    }),
    { ...names, unit },
  )
    .map(loose)
    .join(' | ')

afterEach(() => setLocale('fr'))

describe('a remark', () => {
  const before = target(20, {
    id: 'before',
    period: year(2019),
    operator: '>=',
    known: '2019-01-31',
  })
  const whole = target(15, { id: 'all', operator: '>=' })
  const cases: readonly (readonly [string, () => string, string, string])[] = [
    [
      'met',
      () => said(stock(240), [past(2021, 245)]),
      'Déjà tenu par le dernier chiffre connu : 245 adhérents (2021).',
      'Already met by the last known figure: 245 adhérents (2021).',
    ],
    [
      'kept',
      () =>
        said({ ...stock(50), kind: 'floor' }, [past(2021, 54, { period: null })], {
          unit: percent,
        }),
      'Tenu au départ, 54 % (date non dite) : il demande de s’y maintenir.',
      'Met at the start, 54% (date not said): it asks to stay there.',
    ],
    [
      'lowered',
      () => said(flow(15), [before]),
      'Moins exigeant que l’objectif précédent : ≥ 20 adhérents (2019).',
      'Less demanding than the previous target: ≥ 20 adhérents (2019).',
    ],
    [
      'below',
      () => said(flow(500), [past(2021, 550, { operator: '>' })]),
      'Moins exigeant que le dernier résultat : plus de 550 adhérents (2021).',
      'Less demanding than the last result: more than 550 adhérents (2021).',
    ],
    [
      'growth',
      () => said(stock(265), grown),
      'Demande + 20 adhérents par an. Obtenu par an en 2020 et 2021 : de + 20 adhérents à + 42 adhérents. Années comparables qui l’ont atteint : 2 sur 2.',
      'Asks for + 20 adhérents a year. Obtained a year in 2020 and 2021: from + 20 adhérents to + 42 adhérents. Comparable years that reached it: 2 of 2.',
    ],
    [
      'level',
      () => said(flow(400), [past(2021, 370)]),
      'Demande 400 adhérents. Obtenu en 2021 : 370 adhérents. Années comparables qui l’ont atteint : 0 sur 1.',
      'Asks for 400 adhérents. Obtained in 2021: 370 adhérents. Comparable years that reached it: 0 of 1.',
    ],
    [
      'rounding',
      () => said({ ...stock(54.4), whole: false }, [past(2021, 54)], { unit: percent }),
      'L’écart demandé, + 0,4 point, est plus petit que l’arrondi du chiffre de départ, 1 point.',
      'The change asked for, + 0.4 points, is smaller than the rounding of the starting figure, 1 point.',
    ],
    [
      'part',
      () => said(flow(16, { id: 'part', partOf: 'all' }), [whole]),
      'La partie, 16 adhérents, dépasse l’ensemble qui la contient, 15 adhérents.',
      'The part, 16 adhérents, is more than the whole that holds it, 15 adhérents.',
    ],
    [
      'words',
      () => said(stock(null), []),
      'Promis en mots, sans valeur : aucun chiffre ne peut y répondre.',
      'Promised in words, without a value: no figure can answer it.',
    ],
    [
      'direction',
      () => said(stock(null, { direction: 'up' }), []),
      'Une hausse, sans valeur : aucun chiffre ne dit quand elle suffit.',
      'A rise, without a value: no figure says when it is enough.',
    ],
    [
      'bare',
      () => said(flow(15, { operator: null }), []),
      'Un nombre seul : « au moins », « plus de » ou « exactement » n’est pas dit. Jalons lit « au moins ».',
      'A number alone: “at least”, “more than” or “exactly” is not said. Jalons reads “at least”.',
    ],
    [
      'about',
      () => said(flow(15, { operator: '~' }), []),
      '« Environ » ou « près de », sans tolérance convenue.',
      '“About” or “nearly”, without an agreed tolerance.',
    ],
    [
      'undated',
      () => said(flow(15, { period: null }), []),
      'Aucune date n’est donnée.',
      'No date is given.',
    ],
    [
      'inferred',
      () => said(flow(15, { flags: ['dueDateInferred'] }), []),
      'La date se déduit du début de la convention.',
      'The date follows from the start of the agreement.',
    ],
    [
      'rule',
      () => said(flow(15), [], { rule: null }),
      'Ce qui compte et ce qui ne compte pas n’est pas dit.',
      'What counts and what does not is not said.',
    ],
    [
      'names',
      () => said(flow(15), [], { populations: ['companies', 'tous', 'autres'] }),
      'Sous ce nom, on compte aussi : tous ; autres.',
      'Under this name are also counted: tous; autres.',
    ],
    [
      'start',
      () => said(stock(15), []),
      'Aucun chiffre de départ dans les documents disponibles.',
      'No starting figure in the documents at hand.',
    ],
    [
      'base',
      () => said(stock(15), [], { unit: percent }),
      'Un pourcentage dont la base n’est pas connue.',
      'A percentage of which the base is not known.',
    ],
    [
      'empty start',
      () => said({ ...stock(15), baseline: baseline(null) }, []),
      'Le départ est imprimé sans valeur.',
      'The start is printed without a value.',
    ],
    [
      'owed',
      () => said(flow(15), [], { owed: null }),
      'Aucune date n’est fixée pour rendre ce chiffre.',
      'No date is set by which this figure is owed.',
    ],
    ['nothing', () => said(flow(15), []), 'Rien à signaler.', 'Nothing to remark.'],
  ]
  it.each(cases)('%s', (_, words, fr, en) => {
    setLocale('fr')
    expect(words()).toBe(fr)
    setLocale('en')
    expect(words()).toBe(en)
  })
})

describe('a history', () => {
  const given = stock(265)
  const all = (figures: readonly Figure[]) => {
    const words = () =>
      loose(
        `${historySentence(historyOf(given, figures), names)} ${extrapolationSentence(extrapolationOf(comparablePoints(given, figures), [2027, 2028], given), members)}`,
      )
    setLocale('en')
    const en = words()
    setLocale('fr')
    return [words(), en]
  }
  const withheld = [
    'Pas de prolongement : moins de trois résultats comparables.',
    'Nothing is carried on: fewer than three comparable results.',
  ] as const

  it.each<readonly [string, readonly Figure[], string, string]>([
    [
      'empty',
      [],
      'Aucun résultat n’est connu dans les documents disponibles.',
      'No result is known in the documents at hand.',
    ],
    [
      'one point',
      [past(2021, 245)],
      'Un seul résultat comparable : 245 adhérents (2021). Aucune évolution ne se calcule.',
      'A single comparable result: 245 adhérents (2021). No change can be computed.',
    ],
    [
      'never measured here',
      [past(2021, 9, { territory: 'gbm' })],
      'Jamais mesuré sur ce territoire dans les documents disponibles. Ailleurs : gbm, 9 adhérents (2021).',
      'Never measured in this territory in the documents at hand. Elsewhere: gbm, 9 adhérents (2021).',
    ],
    [
      'counted otherwise',
      [past(2021, 9, { population: 'tous' })],
      'Jamais compté ainsi dans les documents disponibles. Autrement : tous, 9 adhérents (2021).',
      'Never counted in this way in the documents at hand. Otherwise: tous, 9 adhérents (2021).',
    ],
    [
      'broken every time',
      [past(2013, 9, { population: 'tous' }), past(2017, 8, { population: 'cotisants' })],
      'Chaque année connue compte autre chose : aucune ne se compare à une autre. tous, 9 adhérents (2013) ; cotisants, 8 adhérents (2017).',
      'Each known year counts something else: none compares with another. tous, 9 adhérents (2013); cotisants, 8 adhérents (2017).',
    ],
    [
      'loose',
      [past(2021, 550, { operator: '>' })],
      'Connu, mais de façon approchée, déduite ou sans date : plus de 550 adhérents (2021). Rien ne s’y compare.',
      'Known, but loosely, by deduction or without a date: more than 550 adhérents (2021). Nothing compares with it.',
    ],
  ])('%s', (_, figures, fr, en) =>
    expect(all(figures)).toEqual([`${fr} ${withheld[0]}`, `${en} ${withheld[1]}`]),
  )

  it('of three points says what is carried on, from which years, and that it is no forecast', () =>
    expect(all(grown)).toEqual([
      '3 résultats comparables : 183 adhérents (2019) ; 203 adhérents (2020) ; 245 adhérents (2021). Prolongement, en creux : la moyenne de 2019, 2020 et 2021, + 31 adhérents par an, poursuivie donnerait 431 adhérents (2027) et 462 adhérents (2028). Ce n’est pas une prévision.',
      '3 comparable results: 183 adhérents (2019); 203 adhérents (2020); 245 adhérents (2021). Carried on, drawn hollow: the mean of 2019, 2020 and 2021, + 31 adhérents a year, carried on would give 431 adhérents (2027) and 462 adhérents (2028). This is no forecast.',
    ]))
})

describe('the words of 470 critiques', () => {
  let found: readonly Criticism[]
  beforeAll(async () => {
    found = await allCritiques()
  })

  it.each(['fr', 'en'] as const)('accuse nobody and leave nothing unsaid (%s)', (language) => {
    setLocale(language)
    const sentences = new Set(
      found.flatMap(({ remarks }) =>
        critiqueSentences(remarks, { ...names, population: () => 'autres' }),
      ),
    )
    expect(sentences.size).toBeGreaterThan(20)
    const blame =
      /échec|faute|insuffis|trop |mauvais|défaillan|oubli|fail|wrong|bad |too |poor|lack|undefined|null|NaN|\{|score|prévision|forecast/i
    expect([...sentences].filter((sentence) => blame.test(sentence))).toEqual([])
  })
})
