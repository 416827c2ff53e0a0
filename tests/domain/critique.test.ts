import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Criticised, critiqueKinds, critiqueOf, type Remark } from '../../src/domain/critique'
import { comparablePoints, extrapolationOf, historyOf } from '../../src/domain/critiqueHistory'
import { roundingOf } from '../../src/domain/critiqueRounding'
import type { Figure } from '../../src/domain/figure'
import { kinds } from '../../src/domain/indicator'
import { operators } from '../../src/domain/observation'
import type { IndicatorPromise } from '../../src/domain/promise'
import { actual, baseline, promise, target, year } from './support/builders'

/** A promise of which everything is said: nothing is left to remark but its level. */
const whole = (
  T: number | null,
  fields: Partial<Figure> = {},
  of: Partial<Omit<IndicatorPromise, 'target'>> = {},
): IndicatorPromise => promise(target(T, { operator: '>=', ...fields }), { kind: 'stock', ...of })

const critique = (
  given: IndicatorPromise,
  figures: readonly Figure[] = [],
  more: Partial<Criticised> = {},
): readonly Remark[] =>
  critiqueOf({
    promise: given,
    figures: [...figures, given.target],
    populations: [given.target.population],
    countingRule: 'companies, each once',
    owed: '2023-01-31',
    ...more,
  })
const kindsOf = (...given: Parameters<typeof critique>) =>
  critique(...given).map(({ kind }) => kind)

/** A result of a year that was known when the target of 2022 was made. */
const past = (y: number, value: number, fields: Partial<Figure> = {}): Figure =>
  actual(value, { id: `past-${y}-${value}`, period: year(y), known: '2022-01-31', ...fields })
/** How many comparable years reached what is asked, where any compare. */
const reached = (remarks: readonly Remark[]) =>
  remarks.flatMap((remark) => (remark.kind === 'againstObtained' ? [remark.obtained.reached] : []))
const members = [past(2019, 183), past(2020, 203), past(2021, 245)]

describe('the critique of a target', () => {
  it('says nothing of a target that is said, dated, owed, counted, and above all that is known', () =>
    expect(critique(whole(265), [past(2021, 245)])).toEqual([]))

  it('is already met by the last known figure of the series, a keeping target too', () => {
    expect(critique(whole(240), [past(2021, 245)])).toMatchObject([
      { kind: 'metWhenSet', T: 240, known: { value: 245 }, keeps: false },
    ])
    expect(critique(whole(240, {}, { kind: 'floor' }), [past(2021, 245)])).toMatchObject([
      { kind: 'metWhenSet', keeps: true },
    ])
    expect(kindsOf(whole(240, { operator: '>' }), [past(2021, 240)])).toEqual([])
  })

  it.each([
    ['more than 250', past(2021, 250, { operator: '>' }), ['metWhenSet']],
    ['about 250: nobody says how far that reaches', past(2021, 250, { operator: '~' }), []],
    [
      'one that follows from another, from its low end on',
      past(2021, 241, { derived: { low: 240, high: 242 } }),
      ['metWhenSet'],
    ],
    ['one that may lie below', past(2021, 240, { derived: { low: 239, high: 241 } }), []],
    [
      'one whose territory its act does not name, and most likely means',
      past(2021, 250, { territory: 'unspecified', likelyTerritory: 'bfc' }),
      ['metWhenSet'],
    ],
    [
      'one that became known after the target was made',
      past(2021, 250, { known: '2022-03-01' }),
      ['noBaseline'],
    ],
    ['one of another territory', past(2021, 250, { territory: 'gbm' }), ['noBaseline']],
  ])('reads the last figure by its words: %s', (_, figure, expected) =>
    expect(kindsOf(whole(240), [figure])).toEqual(expected),
  )

  it('takes the printed start where it is the last figure known', () => {
    const given = whole(240, {}, { baseline: baseline(245) })
    expect(kindsOf(given, [past(2020, 200)])).toEqual(['metWhenSet'])
    expect(
      kindsOf({ ...given, baseline: baseline(245, { period: year(2018) }) }, [past(2020, 200)]),
    ).toEqual([])
  })

  it('is below the previous target of the series, or the last result of what starts again', () => {
    const before = target(20, {
      id: 'before',
      period: year(2019),
      operator: '>=',
      known: '2019-01-31',
    })
    const flow = whole(15, {}, { kind: 'flow' })
    expect(critique(flow, [before])).toMatchObject([
      { kind: 'belowPreviousTarget', T: 15, previous: { id: 'before' } },
    ])
    expect(kindsOf(flow, [past(2021, 18, { operator: '>' })])).toEqual(['belowPreviousResult'])
    expect(kindsOf(whole(18, {}, { kind: 'flow' }), [past(2020, 18, { operator: '>' })])).toEqual([
      'belowPreviousResult',
    ])
    expect(kindsOf(flow, [{ ...before, population: 'all' }])).toEqual([])
  })

  it('sets growth asked a year against what comparable years obtained', () =>
    expect(critique(whole(265), members)).toMatchObject([
      {
        kind: 'againstObtained',
        asked: 20,
        from: { value: 245 },
        obtained: {
          by: 'growth',
          least: 20,
          most: 42,
          reached: 2,
          years: [
            { year: 2020, value: 20 },
            { year: 2021, value: 42 },
          ],
        },
      },
    ]))

  it('shares growth over the years to the target, and steps over no gap', () => {
    const far = whole(305, { period: year(2024) })
    expect(critique(far, members)).toMatchObject([{ asked: 20, obtained: { reached: 2 } }])
    expect(kindsOf(whole(265), [past(2017, 100), past(2019, 183), past(2021, 245)])).toEqual([])
  })

  it('sets a flow against the years that are as long as its own', () => {
    const flow = whole(55, {}, { kind: 'flow' })
    const years = [past(2019, 41), past(2020, 19), past(2021, 55)]
    expect(critique(flow, years)).toMatchObject([
      {
        kind: 'againstObtained',
        asked: 55,
        from: null,
        obtained: { by: 'level', least: 19, most: 55, reached: 1 },
      },
    ])
    const long = whole(90, { period: { start: '2022-01-01', end: '2023-12-31' } }, { kind: 'flow' })
    expect(kindsOf(long, years)).toEqual([])
  })

  it('asks for less than the last figure’s own rounding', () => {
    const given = whole(150, { operator: '>' })
    expect(critique(given, [past(2021, 146, { derived: { low: 143, high: 149 } })])).toMatchObject([
      { kind: 'belowRounding', asked: 4, rounding: 6 },
    ])
    expect(kindsOf(given, [past(2021, 140, { derived: { low: 137, high: 143 } })])).toEqual([])
    const share = whole(54.4, {}, { kind: 'rate', whole: false })
    expect(kindsOf(share, [past(2021, 54)])).toEqual(['belowRounding'])
    expect(kindsOf({ ...share, target: { ...share.target, value: 55 } }, [past(2021, 54)])).toEqual(
      [],
    )
  })

  it.each([
    [149, null, true, 0],
    [60, '~', true, 10],
    [149, '~', true, 1],
    [550, '>', true, 10],
    [0, '~', true, 1],
    [54, null, false, 1],
    [14.25, null, false, 0.01],
  ])('rounds %d (%s) by its last digit', (value, operator, isWhole, expected) =>
    expect(roundingOf({ value, operator }, { whole: isWhole })).toBe(expected),
  )

  it('promises of a part more than of its whole', () => {
    const all = target(15, { id: 'all', operator: '>=' })
    expect(
      critique(whole(16, { id: 'part', partOf: 'all' }, { kind: 'flow' }), [all]),
    ).toMatchObject([{ kind: 'partAboveWhole', T: 16, of: 15, whole: { id: 'all' } }])
    expect(kindsOf(whole(15, { id: 'part', partOf: 'all' }, { kind: 'flow' }), [all])).toEqual([])
  })

  it('names what the words leave open', () => {
    const start = [past(2021, 200)]
    expect(critique(whole(null, { direction: 'up' }), start)).toEqual([
      { kind: 'wordsWithoutValue', direction: 'up' },
    ])
    expect(critique(whole(265, { operator: null }), start)).toEqual([
      { kind: 'operatorUnclear', because: 'bare', readAs: '>=' },
    ])
    expect(critique(whole(265, { operator: '~' }), start)).toEqual([
      { kind: 'operatorUnclear', because: 'approximate', readAs: '~' },
    ])
    const tolerated = whole(265, { operator: '~' }, { tolerance: { value: 5, author: 'GBM' } })
    expect(kindsOf(tolerated, start)).toEqual([])
    expect(critique(whole(265, { period: null }), start)).toEqual([
      { kind: 'undated', because: 'noDate' },
    ])
    expect(critique(whole(265, { flags: ['dueDateInferred'] }), start)).toEqual([
      { kind: 'undated', because: 'inferred' },
    ])
    expect(
      critique(whole(265), start, {
        countingRule: null,
        owed: null,
        populations: ['all', 'companies'],
      }),
    ).toEqual([
      { kind: 'noCountingRule' },
      { kind: 'twoPopulations', own: 'companies', others: ['all'] },
      { kind: 'nobodyOwes' },
    ])
  })

  it('has no start: never known, or printed as none', () => {
    expect(critique(whole(265))).toEqual([{ kind: 'noBaseline', because: 'neverKnown' }])
    expect(critique(whole(265, {}, { baseline: baseline(null) }), members)).toEqual(
      [
        { kind: 'noBaseline', because: 'printedEmpty' },
        expect.objectContaining({ kind: 'againstObtained' }),
      ].toReversed(),
    )
    expect(kindsOf(whole(265, {}, { kind: 'flow' }))).toEqual([])
  })
})

describe('an extrapolation', () => {
  const given = whole(300, { period: year(2027) })
  const carriedOn = (figures: readonly Figure[]) =>
    extrapolationOf(comparablePoints(given, figures), [2021, 2027, 2028], given)

  it('carries the mean way on, with the years that it rests on', () =>
    expect(carriedOn(members)).toMatchObject({
      perYear: 31,
      points: [{ year: 2019 }, { year: 2020 }, { year: 2021 }],
      values: [
        { year: 2027, value: 431 },
        { year: 2028, value: 462 },
      ],
    }))

  it('is withheld below three comparable points, and of a count below nothing', () => {
    expect(carriedOn(members.slice(1))).toBeNull()
    expect(
      carriedOn([...members.slice(1), past(2019, 246, { derived: { low: 245, high: 247 } })]),
    ).toBeNull()
    expect(carriedOn([...members.slice(1), past(2019, 183, { territory: 'gbm' })])).toBeNull()
    expect(carriedOn([past(2019, 90), past(2020, 60), past(2021, 30)])?.values).toEqual([])
  })
})

describe('a history', () => {
  const given = whole(265)
  it.each<readonly [string, readonly Figure[], string]>([
    ['nothing', [], 'none'],
    ['one point', [past(2021, 245)], 'onePoint'],
    ['several', members, 'points'],
    [
      'never in this territory',
      [past(2021, 9, { territory: 'gbm' }), past(2020, 9, { territory: 'gbm' })],
      'elsewhere',
    ],
    [
      'another definition',
      [past(2021, 9, { population: 'all' }), past(2020, 9, { population: 'all' })],
      'otherDefinition',
    ],
    [
      'another definition each year',
      [past(2021, 9), past(2013, 9, { population: 'all' })],
      'alwaysBroken',
    ],
    [
      'several definitions of one year',
      [past(2021, 9, { population: 'a' }), past(2021, 8, { population: 'b' })],
      'otherDefinition',
    ],
    ['words alone', [past(2021, 9, { operator: '>' })], 'notComparable'],
  ])('of %s', (_, figures, state) => expect(historyOf(given, figures).state).toBe(state))
})

describe('laws of the critique', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  const value = fc.integer({ min: -300, max: 300 })
  const given = fc
    .record({
      kind: fc.constantFrom(...kinds),
      ascending: fc.boolean(),
      whole: fc.boolean(),
      T: fc.option(value),
      operator: fc.constantFrom(...operators, null),
      b: fc.option(value),
      y: fc.option(fc.constantFrom(2022, 2024)),
    })
    .map(({ T, operator, b, y, ...rest }) =>
      promise(target(T, { operator, period: y === null ? null : year(y) }), {
        ...rest,
        baseline: b === null ? null : baseline(b),
      }),
    )
  const series = (scope: fc.Arbitrary<Partial<Figure>>) =>
    fc.array(
      fc
        .tuple(
          value,
          fc.constantFrom(2018, 2019, 2020, 2021, 2022, 2023),
          fc.constantFrom('2021-01-31', '2022-01-31', '2023-01-31'),
          fc.constantFrom('actual' as const, 'target' as const, 'baseline' as const),
          fc.uuid(),
          scope,
        )
        .map(([a, y, known, role, id, where]) =>
          actual(a, { id, role, period: year(y), known, ...where }),
        ),
      { maxLength: 6 },
    )
  const own = series(fc.constant({}))
  const others = series(
    fc.constantFrom<Partial<Figure>[]>(
      { population: 'all' },
      { territory: 'gbm' },
      { nature: 'L' },
      { indicator: 'other' },
    ),
  )

  it('is the same whatever becomes known of another series', () =>
    fc.assert(
      fc.property(given, own, others, (made, figures, beside) => {
        expect(critique(made, [...beside, ...figures])).toEqual(critique(made, figures))
      }),
    ))

  it('is the same whatever becomes known later, and on any day of the reader', () =>
    fc.assert(
      fc.property(given, own, own, (made, figures, later) => {
        vi.useFakeTimers({ now: new Date('1999-01-01') })
        const before = critique(made, figures)
        vi.setSystemTime(new Date('2050-01-01'))
        const after = later.map((figure) => ({ ...figure, known: '2023-06-30' }))
        expect(critique(made, [...figures, ...after])).toEqual(before)
      }),
    ))

  it('asks for more: less is said of being too low, fewer years reached it', () =>
    fc.assert(
      fc.property(given, own, fc.nat(100), (made, figures, more) => {
        const T = made.target.value
        fc.pre(T !== null && ['>', '>='].includes(made.target.operator ?? ''))
        const raised = { ...made, target: { ...made.target, value: (T ?? 0) + more } }
        const [low, high] = [critique(made, figures), critique(raised, figures)]
        for (const kind of ['metWhenSet', 'belowPreviousTarget', 'belowPreviousResult'] as const)
          if (high.some((remark) => remark.kind === kind))
            expect(low.map((remark) => remark.kind)).toContain(kind)
        expect(reached(high).length).toBe(reached(low).length)
        for (const [place, n] of reached(high).entries())
          expect(n).toBeLessThanOrEqual(reached(low)[place] ?? -1)
      }),
    ))

  it('says each thing once, in one order, and n of m years', () =>
    fc.assert(
      fc.property(given, own, (made, figures) => {
        const found = critique(made, figures)
        const order = found.map(({ kind }) => critiqueKinds.indexOf(kind))
        expect(order).toEqual([...new Set(order)].toSorted((one, other) => one - other))
        for (const remark of found)
          if (remark.kind === 'againstObtained') {
            expect(remark.obtained.reached).toBeLessThanOrEqual(remark.obtained.years.length)
            expect(remark.obtained.least).toBeLessThanOrEqual(remark.obtained.most)
          }
      }),
    ))
})
