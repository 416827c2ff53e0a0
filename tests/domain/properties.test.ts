import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { gradingAnswer } from '../../src/domain/answer'
import type { Figure } from '../../src/domain/figure'
import { kinds } from '../../src/domain/indicator'
import { type Operator, operators } from '../../src/domain/observation'
import type { IndicatorPromise } from '../../src/domain/promise'
import type { Judgement, Reading, Status } from '../../src/domain/reading'
import { latest } from '../../src/domain/scope'
import { actual, baseline, promise, read, target, year } from './support/builders'

const value = fc.oneof(
  fc.integer({ min: -500, max: 500 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const ordinary = fc.integer({ min: -400, max: 400 })
const operator = fc.constantFrom<Operator | null>(...operators, null)
const day = fc.constantFrom(
  '2021-06-30',
  '2022-03-01',
  '2022-10-31',
  '2022-12-31',
  '2023-01-15',
  '2026-01-01',
)

const promises = fc
  .record({
    kind: fc.constantFrom(...kinds),
    ascending: fc.boolean(),
    whole: fc.boolean(),
    T: fc.option(value),
    width: fc.option(fc.nat(50)),
    operator,
    b: fc.option(value),
    startYear: fc.constantFrom(2015, 2021),
    fills: fc.constantFrom(
      undefined,
      'linear' as const,
      Array.from({ length: 12 }, () => 1 / 12),
    ),
    tolerance: fc.constantFrom(undefined, { value: 3, author: 'GBM' }),
    reportDue: fc.constantFrom(null, '2023-01-31', '2023-03'),
  })
  .map(({ T, width, operator: words, b, startYear, ...rest }) =>
    promise(
      target(T, { operator: words, upper: T === null || width === null ? undefined : T + width }),
      {
        ...rest,
        baseline: b === null ? null : baseline(b, { period: year(startYear) }),
      },
    ),
  )
const actuals = fc
  .record({
    a: fc.option(value),
    operator,
    known: day,
    y: fc.constantFrom(2019, 2021, 2022, 2023),
    id: fc.uuid(),
  })
  .map(({ a, y, ...fields }) => actual(a, { ...fields, period: year(y) }))
/** No two figures of a data set have one id. */
const known = fc.uniqueArray(actuals, { maxLength: 5, selector: ({ id }) => id })
const cases = fc.tuple(promises, known, day)

const numbersIn = (found: unknown): number[] => {
  if (typeof found === 'number') return [found]
  return typeof found === 'object' && found !== null ? Object.values(found).flatMap(numbersIn) : []
}

const judged = ({
  status,
  reason,
  formula,
  ratio,
  pace,
  gap,
  missing,
  attainedOf,
  components,
}: Reading): Judgement => ({
  status,
  reason,
  formula,
  ratio,
  pace,
  gap,
  missing,
  attainedOf,
  components,
})

/** Statuses that an exact figure of a closed period can get, from worst to best. */
const ranks: readonly Status[] = [
  'belowBaseline',
  'farBelowTarget',
  'belowTarget',
  'notAttained',
  'nearlyAttained',
  'none',
  'partly',
  'attained',
]
const rankOf = (given: IndicatorPromise, a: number): number =>
  ranks.indexOf(read(given, [actual(a)]).status)

const measured = fc.record({
  kind: fc.constantFrom('cumulative' as const, 'stock' as const, 'rate' as const),
  T: ordinary,
  b: ordinary,
  a: ordinary,
})
const flipped: { readonly [words in Operator]: Operator } = {
  '>': '<',
  '<': '>',
  '>=': '<=',
  '<=': '>=',
  '~': '~',
  '=': '=',
}

describe('laws of the rule', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('mirrors: upside down, figures and direction give the same status and ratio', () => {
    fc.assert(
      fc.property(measured, operator, fc.boolean(), ({ kind, T, b, a }, words, ascending) => {
        const upright = promise(target(T, { operator: words }), {
          kind,
          ascending,
          whole: false,
          baseline: baseline(b),
        })
        const mirrored = promise(target(-T, { operator: words === null ? null : flipped[words] }), {
          kind,
          ascending: !ascending,
          whole: false,
          baseline: baseline(-b),
        })
        const one = read(upright, [actual(a)])
        const other = read(mirrored, [actual(-a)])
        expect([other.status, other.ratio, other.flags]).toEqual([one.status, one.ratio, one.flags])
      }),
    )
  })

  it('mirrors T + 1: below a whole number is T − 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 400 }), ordinary, ordinary, (T, b, a) => {
        const upright = promise(target(T, { operator: '>' }), {
          kind: 'rate',
          baseline: baseline(b),
        })
        const mirrored = promise(target(-T, { operator: '<' }), {
          kind: 'rate',
          ascending: false,
          baseline: baseline(-b),
        })
        const one = read(upright, [actual(a)])
        const other = read(mirrored, [actual(-a)])
        expect([other.status, other.ratio]).toEqual([one.status, one.ratio])
      }),
    )
  })

  it.each([
    { words: '>', sign: 1 },
    { words: '>=', sign: 1 },
    { words: '<', sign: -1 },
    { words: '<=', sign: -1 },
  ] as const)('is monotone in a for $words (sign $sign)', ({ words, sign }) => {
    const other = fc.constantFrom(
      'flow' as const,
      'floor' as const,
      'hold' as const,
      'relative' as const,
      'cumulative' as const,
      'stock' as const,
    )
    fc.assert(
      fc.property(
        other,
        fc.boolean(),
        value,
        fc.option(value),
        value,
        value,
        (kind, whole, T, b, one, two) => {
          const given = promise(target(T, { operator: words }), {
            kind,
            whole,
            ascending: sign === 1,
            baseline: b === null ? null : baseline(b),
          })
          const [lower, higher] = [Math.min(one, two), Math.max(one, two)]
          expect(sign * (rankOf(given, higher) - rankOf(given, lower))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('a = T is attained for >= and <=, never for > and <', () => {
    const numeric = promises.filter(
      ({ target: { value: T, upper }, baseline: b, kind }) =>
        T !== null && upper === undefined && b?.value !== null && kind !== 'qualitative',
    )
    fc.assert(
      fc.property(numeric, fc.constantFrom<Operator>('>', '>=', '<', '<='), (given, words) => {
        const reading = read({ ...given, target: { ...given.target, operator: words } }, [
          actual(given.target.value),
        ])
        expect(reading.status === 'attained').toBe(words === '>=' || words === '<=')
      }),
    )
  })

  it('lets no NaN and no Infinity out', () => {
    fc.assert(
      fc.property(cases, ([given, figures, asOf]) => {
        expect(
          numbersIn(read(given, figures, asOf)).filter((number) => !Number.isFinite(number)),
        ).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the same reading on any day', () => {
    fc.assert(
      fc.property(cases, fc.date({ noInvalidDate: true }), ([given, figures, asOf], today) => {
        const reading = read(given, figures, asOf)
        vi.useFakeTimers({ now: today })
        const elsewhen = read(given, figures, asOf)
        vi.useRealTimers()
        expect(elsewhen).toEqual(reading)
      }),
    )
  })

  it('changes nothing it is given', () => {
    fc.assert(
      fc.property(cases, ([given, figures, asOf]) => {
        const before = JSON.stringify([given, figures])
        read(given, figures, asOf)
        expect(JSON.stringify([given, figures])).toBe(before)
      }),
    )
  })

  it('does not depend on the order of the figures', () => {
    fc.assert(
      fc.property(cases, ([given, figures, asOf]) => {
        expect(judged(read(given, figures.toReversed(), asOf))).toEqual(
          judged(read(given, figures, asOf)),
        )
      }),
      // Two that share both days and differ are rare.
      { numRuns: 2000 },
    )
  })

  it('takes one and the same of two results that share both days, whether it grades or is shown', () => {
    const twins = fc.uniqueArray(actuals, { minLength: 2, maxLength: 4, selector: ({ id }) => id })
    fc.assert(
      fc.property(twins, (figures) => {
        const together = figures.map((figure) => ({
          ...figure,
          period: year(2022),
          known: '2023-01-15',
        }))
        expect(latest(together)?.id).toBe(gradingAnswer(together)?.id)
        expect(latest(together.toReversed())?.id).toBe(gradingAnswer(together)?.id)
      }),
    )
  })

  it('never changes by a figure outside the scope of the promise', () => {
    const outside = fc.constantFrom<Partial<Figure>>(
      { population: 'all' },
      { territory: 'gbm' },
      { territory: 'unspecified' },
      { nature: 'L' },
      { indicator: 'events' },
    )
    const strangers = fc.array(
      fc.tuple(actuals, outside).map(([figure, scope]): Figure => Object.assign({}, figure, scope)),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(cases, strangers, ([given, figures, asOf], others) => {
        const reading = read(given, [...others, ...figures], asOf)
        const alone = read(given, figures, asOf)
        expect(judged(reading)).toEqual(judged(alone))
        expect(reading.answer).toBe(alone.answer)
      }),
    )
  })
})
