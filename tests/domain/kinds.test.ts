import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/figure'
import { profiles } from '../../src/domain/profile'
import type { IndicatorPromise } from '../../src/domain/promise'
import type { Reading } from '../../src/domain/reading'
import { readingOf } from '../../src/domain/evaluate'
import { actual, baseline, promise, read, target, year } from './support/builders'

interface Row {
  readonly name: string
  readonly promise: IndicatorPromise
  readonly a: Figure
  readonly reads: Partial<Reading>
}

const stock = (T: Figure, b: number | null, whole = true): IndicatorPromise =>
  promise(T, { kind: 'stock', whole, baseline: b === null ? null : baseline(b) })
const rate = (T: Figure, b: number): IndicatorPromise =>
  promise(T, { kind: 'rate', whole: false, baseline: baseline(b) })

const rows: readonly Row[] = [
  {
    name: 'small count met when it was set',
    promise: stock(target(12), 15),
    a: actual(11),
    reads: { status: 'notAttained', attainedOf: null, missing: 1 },
  },
  {
    name: 'a range of values misses no exact number of units',
    promise: promise(target(100)),
    a: actual(50, { upper: 55 }),
    reads: { status: 'farBelowTarget', gap: -50, missing: null },
  },
  {
    name: '"moins de 50 %" is below 50 %',
    promise: promise(target(50, { operator: '<' }), {
      kind: 'rate',
      whole: false,
      ascending: false,
    }),
    a: actual(50, { operator: '<' }),
    reads: { status: 'attained' },
  },

  {
    name: 'flow at the cut-off of nearly',
    promise: promise(target(100)),
    a: actual(95),
    reads: { status: 'nearlyAttained', ratio: 0.95 },
  },
  {
    name: 'flow just under it',
    promise: promise(target(1000)),
    a: actual(949),
    reads: { status: 'belowTarget', ratio: 0.949 },
  },
  {
    name: 'flow at the cut-off of below',
    promise: promise(target(100)),
    a: actual(60),
    reads: { status: 'belowTarget' },
  },
  {
    name: 'flow far below',
    promise: promise(target(100)),
    a: actual(59),
    reads: { status: 'farBelowTarget' },
  },
  {
    name: 'flow of nothing: 0 is a figure',
    promise: promise(target(100)),
    a: actual(0),
    reads: { status: 'farBelowTarget', ratio: 0, gap: -100 },
  },
  {
    name: 'flow, T = 0',
    promise: promise(target(0, { operator: '>=' })),
    a: actual(0),
    reads: { status: 'attained', formula: 'comparator', ratio: null, gap: 0 },
  },
  {
    name: 'flow, less is better',
    promise: promise(target(100), { ascending: false }),
    a: actual(101),
    reads: { status: 'notAttained', formula: 'comparator', ratio: null, missing: null },
  },
  {
    name: 'flow over T is not clamped',
    promise: promise(target(100)),
    a: actual(150),
    reads: { status: 'attained', ratio: 1.5 },
  },
  {
    name: 'exactly T, more than asked',
    promise: promise(target(100, { operator: '=' })),
    a: actual(101),
    reads: { status: 'notAttained', formula: 'comparator', gap: 1 },
  },
  {
    name: 'small count of none',
    promise: promise(target(20)),
    a: actual(0),
    reads: { status: 'none', attainedOf: { attained: 0, of: 20 } },
  },
  {
    name: 'small count for ">"',
    promise: promise(target(15, { operator: '>' })),
    a: actual(15),
    reads: { status: 'partly', attainedOf: { attained: 15, of: 16 } },
  },
  {
    name: '21 has bands',
    promise: promise(target(21)),
    a: actual(20),
    reads: { status: 'nearlyAttained', attainedOf: null },
  },
  {
    name: 'a continuous figure is no small count',
    promise: promise(target(15), { whole: false }),
    a: actual(12),
    reads: { status: 'belowTarget', ratio: 0.8 },
  },
  {
    name: 'cumulative back to its start',
    promise: promise(target(260), { kind: 'cumulative', baseline: baseline(251) }),
    a: actual(251),
    reads: { status: 'farBelowTarget', ratio: 0 },
  },
  {
    name: 'cumulative below its start',
    promise: promise(target(260), { kind: 'cumulative', baseline: baseline(251) }),
    a: actual(248),
    reads: { status: 'belowBaseline', ratio: -3 / 9 },
  },
  {
    name: 'cumulative without a start',
    promise: promise(target(260), { kind: 'cumulative' }),
    a: actual(258),
    reads: {
      status: 'notAttained',
      formula: 'comparator',
      flags: ['fewPoints', 'noBaseline', 'operatorAssumed'],
    },
  },
  {
    name: 'stock whose change is a tenth of its start',
    promise: stock(target(77), 70),
    a: actual(76),
    reads: { status: 'belowTarget', formula: 'overChange' },
  },
  {
    name: 'stock whose change is less',
    promise: stock(target(76), 70),
    a: actual(75),
    reads: { status: 'notAttained', formula: 'comparator' },
  },
  {
    name: 'stock, ">" counts to T + 1',
    promise: stock(target(149, { operator: '>' }), 130),
    a: actual(149),
    reads: {
      status: 'nearlyAttained',
      ratio: 0.95,
      missing: 1,
      components: { a: 149, T: 149, b: 130, required: 150 },
    },
  },
  {
    name: 'stock, ">" on a continuous figure',
    promise: stock(target(149, { operator: '>' }), 130, false),
    a: actual(149),
    reads: { status: 'nearlyAttained', ratio: 1, gap: 0, missing: null },
  },
  {
    name: 'stock without a start',
    promise: stock(target(150), null),
    a: actual(149),
    reads: { status: 'notAttained', ratio: null },
  },
  {
    name: 'rate that goes down',
    promise: rate(target(10, { operator: '<=' }), 20),
    a: actual(14),
    reads: { status: 'belowTarget', ratio: 0.6, gap: 4, missing: null },
  },
  {
    name: 'rate that went the wrong way',
    promise: rate(target(60), 40),
    a: actual(30),
    reads: { status: 'belowBaseline', ratio: -0.5 },
  },
  {
    name: 'rate met when it was set, since lost',
    promise: rate(target(60), 70),
    a: actual(59),
    reads: { status: 'notAttained', formula: 'comparator' },
  },
  {
    name: 'start equal to T for ">"',
    promise: rate(target(60, { operator: '>' }), 60),
    a: actual(60),
    reads: { status: 'notAttained', ratio: null },
  },
  {
    name: 'floor, no ratio whatever the start',
    promise: promise(target(50), { kind: 'floor', whole: false, baseline: baseline(20) }),
    a: actual(49),
    reads: { status: 'notAttained', ratio: null, gap: -1, missing: 1 },
  },
  {
    name: 'hold',
    promise: promise(target(100), { kind: 'hold', baseline: baseline(100) }),
    a: actual(100),
    reads: { status: 'attained', formula: 'comparator' },
  },
  {
    name: 'corridor, inside',
    promise: promise(target(20, { upper: 40 }), { kind: 'corridor' }),
    a: actual(40),
    reads: { status: 'attained', components: { a: 40, T: 20, upper: 40 } },
  },
  {
    name: 'corridor, above',
    promise: promise(target(20, { upper: 40 }), { kind: 'corridor' }),
    a: actual(41),
    reads: { status: 'notAttained', missing: null },
  },
  {
    name: 'corridor, wide words across it',
    promise: promise(target(20, { upper: 40 }), { kind: 'corridor' }),
    a: actual(10, { upper: 50 }),
    reads: { status: 'noVerdict', reason: 'imprecise' },
  },
  {
    name: 'relative: a difference, compared',
    promise: promise(target(2.5), { kind: 'relative', whole: false }),
    a: actual(2),
    reads: { status: 'notAttained', gap: -0.5, formula: 'comparator' },
  },
  {
    name: 'range that goes down, from its upper end',
    promise: promise(target(20, { upper: 40 }), { ascending: false }),
    a: actual(39),
    reads: { status: 'attained', gap: -1 },
  },
  {
    name: 'an actual between two figures of one band',
    promise: promise(target(100)),
    a: actual(70, { upper: 80 }),
    reads: { status: 'belowTarget', ratio: 0.7 },
  },
  {
    name: 'an actual across two bands',
    promise: promise(target(100)),
    a: actual(50, { upper: 70 }),
    reads: { status: 'noVerdict', reason: 'imprecise' },
  },
  {
    name: '"moins de", every value below the start',
    promise: stock(target(150), 131),
    a: actual(100, { operator: '<' }),
    reads: { status: 'belowBaseline' },
  },
  {
    name: '"moins de", up to T',
    promise: promise(target(100)),
    a: actual(100, { operator: '<' }),
    reads: { status: 'noVerdict', reason: 'imprecise' },
  },
  {
    name: '"plus de 550" of whole things is 551 at least',
    promise: promise(target(551)),
    a: actual(550, { operator: '>' }),
    reads: { status: 'attained', ratio: null, gap: null },
  },
  {
    name: '"plus de 50 %" is above 50 %',
    promise: promise(target(50, { operator: '>' }), { kind: 'floor', whole: false }),
    a: actual(50, { operator: '>' }),
    reads: { status: 'attained' },
  },
  {
    name: '"au moins 50 %" may be 50 %',
    promise: promise(target(50, { operator: '>' }), { kind: 'floor', whole: false }),
    a: actual(50, { operator: '>=' }),
    reads: { status: 'noVerdict', reason: 'imprecise' },
  },
  {
    name: 'a result in words for a figure',
    promise: promise(target(50)),
    a: actual(null),
    reads: { status: 'noVerdict', reason: 'imprecise', answer: actual(null) },
  },
  {
    name: 'a derived T, the same across its rounding',
    promise: promise(target(424.8, { derived: { low: 424.7, high: 424.9 } }), { whole: false }),
    a: actual(425),
    reads: { status: 'attained' },
  },
  {
    name: 'a derived T, met or not by its rounding',
    promise: promise(target(424.8, { derived: { low: 424.7, high: 424.9 } }), { whole: false }),
    a: actual(424.8),
    reads: { status: 'noVerdict', reason: 'imprecise' },
  },
]

describe('closed periods, kind by kind', () => {
  it.each(rows)('$name', ({ promise: given, a, reads }) => {
    expect(read(given, [a])).toMatchObject(reads)
  })

  it.each([
    { a: 85, status: 'nearlyAttained' },
    { a: 84, status: 'belowTarget' },
    { a: 64, status: 'farBelowTarget' },
  ] as const)('under the alternative profile $a of 100 is $status', ({ a, status }) => {
    const reading = readingOf(promise(target(100)), [actual(a)], '2023-06-30', profiles.alternative)
    expect(reading).toMatchObject({ status, rule: { profile: 'alternative' } })
  })

  it('gives a ratio of nothing gained no sign', () => {
    expect(read(rate(target(10, { operator: '<=' }), 20), [actual(20)]).ratio).toBe(0)
  })

  it('infers the start of a cumulative count from an earlier act, and says so', () => {
    const reading = read(promise(target(260), { kind: 'cumulative' }), [
      actual(258),
      actual(251, { period: year(2020), known: '2021-03-01' }),
    ])
    expect(reading).toMatchObject({ status: 'belowTarget', components: { b: 251 } })
    expect(reading.flags).toContain('baselineInferred')
    expect(reading.flags).not.toContain('noBaseline')
  })

  it('grades no stock on an inferred start', () => {
    const reading = read(promise(target(150), { kind: 'stock' }), [
      actual(140),
      actual(100, { period: year(2020), known: '2021-03-01' }),
    ])
    expect(reading).toMatchObject({ status: 'notAttained', ratio: null })
  })
})
