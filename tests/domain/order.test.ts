import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../src/domain/context'
import { evaluate } from '../../src/domain/evaluate'
import type { Figure } from '../../src/domain/figure'
import { profiles } from '../../src/domain/profile'
import { promiseStateAt, type IndicatorPromise } from '../../src/domain/promise'
import type { Reading } from '../../src/domain/reading'
import { actual, baseline, promise, read, target } from './support/builders'

const known = { known: '2022-09-10' } as const
const lastDay = '2022-12-31'
const nextDay = '2023-01-01'

interface Row {
  readonly name: string
  readonly promise: IndicatorPromise
  readonly figures: readonly Figure[]
  readonly asOf: string
  readonly reads: Partial<Reading>
}

const rows: readonly Row[] = [
  {
    name: '2. words only, whatever is known',
    promise: promise(target(null)),
    figures: [actual(3)],
    asOf: nextDay,
    reads: { status: 'noVerdict', reason: 'wordsOnly' },
  },
  {
    name: '2. qualitative, with what was seen',
    promise: promise(target(null), { kind: 'qualitative' }),
    figures: [actual(null)],
    asOf: '2023-06-30',
    reads: { status: 'noVerdict', reason: 'qualitative', answer: actual(null) },
  },
  {
    name: '2. a direction before its period ends',
    promise: promise(target(null, { direction: 'down' })),
    figures: [],
    asOf: lastDay,
    reads: { reason: 'directionOnly' },
  },
  {
    name: '3. running on the last day, without an answer',
    promise: promise(target(9)),
    figures: [],
    asOf: lastDay,
    reads: { status: 'inProgress', reason: 'noResultPublished' },
  },
  {
    name: '3. not begun',
    promise: promise(target(9)),
    figures: [],
    asOf: '2021-12-01',
    reads: { status: 'inProgress', reason: 'noResultPublished' },
  },
  {
    name: '3. running, a flow short of T',
    promise: promise(target(9)),
    figures: [actual(4, known)],
    asOf: lastDay,
    reads: { status: 'inProgress', reason: null, gap: -5, missing: 5 },
  },
  {
    name: '3. running, a flow that holds',
    promise: promise(target(9)),
    figures: [actual(9, known)],
    asOf: lastDay,
    reads: { status: 'alreadyAttained', gap: 0 },
  },
  {
    name: '3. running, a cumulative count that holds',
    promise: promise(target(9), { kind: 'cumulative' }),
    figures: [actual(9, known)],
    asOf: lastDay,
    reads: { status: 'alreadyAttained' },
  },
  ...(['stock', 'rate', 'floor', 'hold', 'relative'] as const).map((kind) => ({
    name: `3. running, a ${kind} that holds can still fall`,
    promise: promise(target(9), { kind }),
    figures: [actual(9, known)],
    asOf: lastDay,
    reads: { status: 'attainedSoFar' as const },
  })),
  {
    name: '3. running, a corridor that holds',
    promise: promise(target(5, { upper: 9 }), { kind: 'corridor' }),
    figures: [actual(7, known)],
    asOf: lastDay,
    reads: { status: 'inProgress', reason: null },
  },
  {
    name: '3. running, exactly T',
    promise: promise(target(9, { operator: '=' })),
    figures: [actual(9, known)],
    asOf: lastDay,
    reads: { status: 'inProgress' },
  },
  {
    name: '3. running, less is better',
    promise: promise(target(9), { kind: 'stock', ascending: false }),
    figures: [actual(2, known)],
    asOf: lastDay,
    reads: { status: 'inProgress' },
  },
  {
    name: '3. running, "plus de" that holds throughout',
    promise: promise(target(500)),
    figures: [actual(550, { ...known, operator: '>' })],
    asOf: lastDay,
    reads: { status: 'alreadyAttained' },
  },
  {
    name: '3. running, "plus de" that may not hold',
    promise: promise(target(600)),
    figures: [actual(550, { ...known, operator: '>' })],
    asOf: lastDay,
    reads: { status: 'inProgress' },
  },
  {
    name: '3. an answer that is not known yet',
    promise: promise(target(9)),
    figures: [actual(9, { known: nextDay })],
    asOf: lastDay,
    reads: { status: 'inProgress', answer: null },
  },
  {
    name: '3. undated, a promise never closes',
    promise: promise(target(9, { period: null })),
    figures: [],
    asOf: '2030-01-01',
    reads: { status: 'inProgress' },
  },
  {
    name: '4. closed, no answer, no report owed',
    promise: promise(target(9)),
    figures: [],
    asOf: nextDay,
    reads: { status: 'noVerdict', reason: 'notPublished' },
  },
  {
    name: '4. report owed this month, on its last day',
    promise: promise(target(9), { reportDue: '2023-02' }),
    figures: [],
    asOf: '2023-02-28',
    reads: { status: 'awaitingReport' },
  },
  {
    name: '4. report owed last month',
    promise: promise(target(9), { reportDue: '2023-02' }),
    figures: [],
    asOf: '2023-03-01',
    reads: { status: 'noVerdict', reason: 'notPublished' },
  },
  {
    name: '4. an answer comes before the report is due',
    promise: promise(target(9), { reportDue: '2023-03-31' }),
    figures: [actual(9, known)],
    asOf: nextDay,
    reads: { status: 'attained' },
  },
  {
    name: '4. a derived figure answers nothing',
    promise: promise(target(230)),
    figures: [actual(246, { derived: { low: 245, high: 247 } })],
    asOf: '2023-06-30',
    reads: { status: 'noVerdict', reason: 'notPublished', answer: null },
  },
  {
    name: '5. "près de", beyond T',
    promise: promise(target(80, { operator: '~' })),
    figures: [actual(81, known)],
    asOf: nextDay,
    reads: { status: 'attained', gap: 1 },
  },
  {
    name: '5. "près de", within a declared tolerance',
    promise: promise(target(80, { operator: '~' }), { tolerance: { value: 5, author: 'GBM' } }),
    figures: [actual(75, known)],
    asOf: nextDay,
    reads: {
      status: 'attained',
      gap: -5,
      missing: null,
      components: { a: 75, T: 80, tolerance: 5 },
    },
  },
  {
    name: '5. "près de", short of a declared tolerance',
    promise: promise(target(80, { operator: '~' }), { tolerance: { value: 4, author: 'GBM' } }),
    figures: [actual(75, known)],
    asOf: nextDay,
    reads: { status: 'belowTarget', gap: -5 },
  },
  {
    name: '5. "près de" from "une soixantaine"',
    promise: promise(target(60, { operator: '~' })),
    figures: [actual(60, { operator: '~' })],
    asOf: '2023-06-30',
    reads: { status: 'noVerdict', reason: 'imprecise' },
  },
  {
    name: '5. base missing, an answer known',
    promise: promise(target(5), { kind: 'relative', baseline: baseline(null) }),
    figures: [actual(6)],
    asOf: '2023-06-30',
    reads: { status: 'noVerdict', reason: 'baseMissing' },
  },
]

describe('order: the first that applies', () => {
  it('3. "plus de 550" keeps 551 at least before the end, with no gap to show', () => {
    const reading = read(promise(target(551)), [actual(550, { ...known, operator: '>' })], lastDay)
    expect(reading).toMatchObject({ status: 'alreadyAttained', gap: null, missing: null })
  })

  it('3. more than asked is not early where less is better', () => {
    const given = promise(target(9, { operator: '>=' }), { kind: 'stock', ascending: false })
    expect(read(given, [actual(12, known)], lastDay).status).toBe('inProgress')
  })

  it('ignores answers that are out of scope, second wordings or not yet known, whoever hands them over', () => {
    const answers = [
      actual(9, { territory: 'gbm' }),
      actual(9, { restates: 'elsewhere' }),
      actual(9, { known: '2024-01-01' }),
      baseline(9, { period: target(9).period }),
    ]
    const given = {
      promise: promise(target(9)),
      answers,
      context: emptyContext,
      asOf: '2023-06-30',
      profile: profiles.default,
    }
    expect(evaluate(given)).toMatchObject({ answer: null, reason: 'notPublished' })
  })

  it.each(rows)('$name', ({ promise: given, figures, asOf, reads }) => {
    expect(read(given, figures, asOf)).toMatchObject(reads)
  })

  it('1. no target: a result that nobody promised', () => {
    const result = actual(12, { status: 'estimated' })
    const reading = evaluate({
      promise: null,
      answers: [result],
      context: emptyContext,
      asOf: '2023-06-30',
      profile: profiles.default,
    })
    expect(reading).toMatchObject({
      status: 'noTarget',
      reason: null,
      answer: result,
      flags: ['estimated'],
      ratio: null,
    })
  })

  it('every reading names its rule', () => {
    expect(read(promise(target(9))).rule).toEqual({ version: '1.1', profile: 'default' })
  })

  it('a promise is proposed until the day of its vote', () => {
    const voted = target(9, { adopted: '2022-02-24' })
    expect(promiseStateAt(voted, '2022-02-23')).toBe('proposed')
    expect(promiseStateAt(voted, '2022-02-24')).toBe('voted')
    expect(promiseStateAt(target(9, { adopted: null }), '2022-02-24')).toBe('proposed')
  })
})
