import { describe, expect, it } from 'vitest'
import { contextOf } from '../../src/domain/context'
import type { Figure } from '../../src/domain/figure'
import type { Flag } from '../../src/domain/reading'
import { currentAt, targetInForce } from '../../src/domain/revision'
import { actual, baseline, promise, read, target, year } from './support/builders'

const stock = promise(target(280), { kind: 'stock' })
const at = (y: number, value: number, fields: Partial<Figure> = {}): Figure =>
  actual(value, { id: `at-${y}-${value}`, period: year(y), known: `${y + 1}-02-01`, ...fields })

describe('what answers and what stands around', () => {
  it.each([
    { name: 'another population', other: { population: 'all' } },
    { name: 'another nature', other: { nature: 'L' } },
    { name: 'another territory', other: { territory: 'gbm' } },
    { name: 'an unspecified territory', other: { territory: 'unspecified' } },
    { name: 'another indicator', other: { indicator: 'events' } },
    { name: 'another year', other: { period: year(2021) } },
    { name: 'no date', other: { period: null } },
    { name: 'a baseline', other: { role: 'baseline' } },
    { name: 'a second wording', other: { restates: 'elsewhere' } },
  ] as const)('$name is no answer', ({ other }) => {
    expect(read(stock, [actual(281, other)])).toMatchObject({
      answer: null,
      status: 'noVerdict',
      reason: 'notPublished',
    })
  })

  it('dates a stock by its last day, a flow by both', () => {
    const december = actual(281, { period: { start: '2022-12-01', end: '2022-12-31' } })
    expect(read(stock, [december]).status).toBe('attained')
    expect(read(promise(target(280), { kind: 'cumulative' }), [december]).status).toBe('attained')
    expect(read(promise(target(280)), [december]).answer).toBeNull()
  })

  it('keeps the last figure before the end, the one later, and one of each other scope', () => {
    const gbm = at(2022, 75, { territory: 'gbm' })
    const figures = [
      at(2020, 203),
      at(2021, 245),
      at(2023, 273),
      at(2024, 275),
      at(2020, 60, { territory: 'gbm' }),
      gbm,
    ]
    expect(contextOf(stock, figures, '2026-01-01')).toMatchObject({
      answers: [],
      lastKnown: { value: 245 },
      observedLater: { value: 273 },
      previousActual: { value: 245 },
      otherScope: [gbm],
      points: 4,
      lastObserved: '2024-12-31',
    })
  })

  it('keeps an answer out of its own context', () => {
    expect(contextOf(stock, [actual(281)], '2026-01-01')).toMatchObject({
      answers: [{ value: 281 }],
      lastKnown: null,
    })
  })

  it('lets a figure of an unspecified territory stand near the promise that its act most likely means, and near no other', () => {
    const figures = [at(2021, 273, { territory: 'unspecified', likelyTerritory: 'bfc' })]
    const region = promise(target(280, { territory: 'bfc' }), { kind: 'stock' })
    const city = promise(target(80, { territory: 'gbm' }), { kind: 'stock' })
    expect(read(region, figures).lastKnown).toMatchObject({
      figure: { value: 273 },
      flags: ['scopeUncertain'],
    })
    expect(read(city, figures)).toMatchObject({ lastKnown: null, otherScope: [{ value: 273 }] })
  })

  it('prefers the promise’s own territory to an unspecified one of the same day', () => {
    const figures = [
      at(2021, 245),
      at(2021, 250, { territory: 'unspecified', likelyTerritory: 'bfc' }),
    ]
    expect(read(stock, figures).lastKnown).toMatchObject({ figure: { value: 245 }, flags: [] })
  })

  it('drops what is not known yet, and what a known figure replaces', () => {
    const first = actual(240)
    const revised = actual(246, { known: '2023-09-01', revises: { observation: first.id } })
    expect(read(stock, [first, revised], '2023-06-30').answer).toBe(first)
    expect(read(stock, [first, revised], '2023-09-01').answer).toBe(revised)
    expect(currentAt([first, revised], '2023-09-01')).toEqual([revised])
  })

  it('grades the verified of two answers that differ, and shows what the other would give', () => {
    const verified = actual(279, { id: 'verified', level: 'verified' })
    const declared = actual(281, { id: 'declared', level: 'declared', known: '2023-03-01' })
    const reading = read(stock, [declared, verified])
    expect(reading).toMatchObject({ answer: verified, status: 'notAttained' })
    expect(reading.flags).toContain('contested')
    expect(reading.otherReadings).toMatchObject([
      { because: 'otherAnswer', reading: { status: 'attained', answer: declared } },
    ])
  })

  it('never prefers a simulated answer to a real one', () => {
    const simulated = actual(300, { id: 'simulated', status: 'simulated', known: '2023-05-01' })
    expect(read(stock, [simulated, actual(270)]).answer?.value).toBe(270)
    expect(read(stock, [simulated]).flags).toContain('simulated')
  })

  it('never takes the actual under judgement for its start', () => {
    const answer = actual(258, { known: '2022-02-24' })
    expect(
      contextOf(promise(target(260), { kind: 'cumulative' }), [answer], '2023-01-01')
        .inferredBaseline,
    ).toBeNull()
  })

  it.each([
    { name: 'known after the act', fields: { known: '2022-02-25' } },
    { name: 'declared, not printed', fields: { level: 'declared' } },
    { name: 'approximate', fields: { operator: '~' } },
    { name: 'undated', fields: { period: null } },
    { name: 'derived', fields: { derived: { low: 250, high: 252 } } },
  ] as const)('infers no start from a figure $name', ({ fields }) => {
    const figure = actual(251, { period: year(2020), known: '2021-02-01', ...fields })
    expect(contextOf(stock, [figure], '2023-01-01').inferredBaseline).toBeNull()
  })
})

describe('targets printed or voted twice', () => {
  const above = target(265, { id: 'above', operator: '>', restates: 'target' })
  const bare = promise(target(265), { kind: 'stock' })

  it('shows another wording only where it would change the reading', () => {
    expect(read(bare, [above, actual(265)]).otherReadings).toMatchObject([
      { because: 'otherWording', target: above, reading: { status: 'notAttained' } },
    ])
    expect(read(bare, [above, actual(266)]).otherReadings).toEqual([])
  })

  it('shows the firmer wording beside "près de" even where both agree', () => {
    const close = target(80, { operator: '~', restates: 'eighty' })
    const reading = read(promise(close, { kind: 'stock' }), [
      target(80, { id: 'eighty' }),
      actual(81),
    ])
    expect([reading.status, ...reading.otherReadings.map((other) => other.reading.status)]).toEqual(
      ['attained', 'attained'],
    )
  })

  it('judges the target in force on the last day, and shows the first beside', () => {
    const first = target(280)
    const revised = target(260, {
      id: 'revised',
      adopted: '2022-11-20',
      known: '2022-11-20',
      revises: { observation: 'target' },
    })
    expect(targetInForce(first, [first, revised], '2022-11-19')).toBe(first)
    expect(targetInForce(first, [{ ...revised, adopted: '2022-12-31' }], '2023-06-30').value).toBe(
      260,
    )
    expect(targetInForce(first, [first, revised], '2023-06-30')).toBe(revised)
    const reading = read(promise(revised, { kind: 'stock' }), [first, revised, actual(270)])
    expect(reading.status).toBe('attained')
    expect(reading.flags).toContain('targetRevised')
    expect(reading.otherReadings).toMatchObject([
      { because: 'firstTarget', target: first, reading: { status: 'notAttained', gap: -10 } },
    ])
  })

  it('never counts a target revised after the end', () => {
    const late = target(200, {
      id: 'late',
      adopted: '2023-01-01',
      known: '2023-01-01',
      revises: { observation: 'target' },
    })
    expect(targetInForce(stock.target, [late], '2023-06-30')).toBe(stock.target)
  })

  it('survives targets that revise each other in a circle', () => {
    const one = target(1, { id: 'one', revises: { observation: 'two' } })
    const two = target(2, { id: 'two', revises: { observation: 'one' } })
    expect(targetInForce(one, [one, two], '2023-01-01')).toBe(two)
    expect(read(promise(one), [one, two]).status).toBe('noVerdict')
  })
})

describe('flags', () => {
  const rows: readonly {
    name: string
    flag: Flag
    figures: readonly Figure[]
    given?: typeof stock
    absent?: boolean
  }[] = [
    {
      name: 'a part below the whole before',
      flag: 'targetBelowPreviousTarget',
      absent: true,
      figures: [target(290, { id: 'earlier', period: year(2021), known: '2021-01-01' })],
      given: promise(target(4, { partOf: 'whole' })),
    },
    {
      name: 'another definition later, with an answer of its own',
      flag: 'definitionChanged',
      absent: true,
      figures: [actual(281), at(2023, 300, { population: 'all', known: '2023-06-01' })],
    },
    {
      name: 'another definition later, without',
      flag: 'definitionChanged',
      figures: [at(2023, 300, { population: 'all', known: '2023-06-01' })],
    },
    {
      name: 'a target of 5',
      flag: 'smallNumbers',
      absent: true,
      figures: [],
      given: promise(target(5)),
    },
    {
      name: 'an estimated answer',
      flag: 'estimated',
      figures: [actual(281, { status: 'estimated' })],
    },
    {
      name: 'a provisional answer',
      flag: 'provisional',
      figures: [actual(281, { status: 'provisional' })],
    },
    {
      name: 'an answer in loose words',
      flag: 'approximate',
      figures: [actual(300, { operator: '>' })],
    },
    {
      name: 'a note of the transcriber on the answer',
      flag: 'natureDiffers',
      figures: [actual(281, { flags: ['natureDiffers'] })],
    },
    {
      name: 'a note on the target',
      flag: 'truncated',
      figures: [],
      given: promise(target(9, { flags: ['truncated'] })),
    },
    {
      name: 'an estimated start that is used',
      flag: 'estimated',
      figures: [actual(281)],
      given: promise(target(280), {
        kind: 'stock',
        baseline: baseline(200, { status: 'estimated' }),
      }),
    },
    {
      name: 'a target below the one before',
      flag: 'targetBelowPreviousTarget',
      figures: [target(290, { id: 'earlier', period: year(2021), known: '2021-01-01' })],
    },
    {
      name: 'a target equal to the one before',
      flag: 'targetBelowPreviousTarget',
      absent: true,
      figures: [target(280, { id: 'earlier', period: year(2021), known: '2021-01-01' })],
    },
    {
      name: 'a ceiling above the actual before',
      flag: 'targetBelowPreviousActual',
      figures: [at(2021, 90)],
      given: promise(target(100, { operator: '<=' }), { ascending: false }),
    },
    {
      name: 'a change of fewer than 5',
      flag: 'smallNumbers',
      figures: [],
      given: promise(target(104), { kind: 'stock', baseline: baseline(100) }),
    },
    {
      name: 'a change of 5',
      flag: 'smallNumbers',
      absent: true,
      figures: [],
      given: promise(target(105), { kind: 'stock', baseline: baseline(100) }),
    },
    { name: 'two actuals', flag: 'fewPoints', figures: [at(2020, 1), at(2021, 2)] },
    {
      name: 'three actuals',
      flag: 'fewPoints',
      absent: true,
      figures: [at(2020, 1), at(2021, 2), actual(3)],
    },
    {
      name: 'a last actual that ended over 24 months ago',
      flag: 'stale',
      figures: [at(2020, 200)],
    },
    { name: 'a last actual of last year', flag: 'stale', absent: true, figures: [actual(281)] },
    {
      name: 'an explicit operator',
      flag: 'operatorAssumed',
      absent: true,
      figures: [],
      given: promise(target(280, { operator: '>=' })),
    },
    {
      name: 'a range, which says its own',
      flag: 'operatorAssumed',
      absent: true,
      figures: [],
      given: promise(target(20, { upper: 40 })),
    },
    {
      name: 'a flow, which starts at 0',
      flag: 'noBaseline',
      absent: true,
      figures: [],
      given: promise(target(280)),
    },
  ]
  it.each(rows)('$name: $flag', ({ flag, figures, given = stock, absent = false }) => {
    expect(read(given, figures).flags.includes(flag)).toBe(!absent)
  })

  it('are sorted, each once', () => {
    const { flags } = read(promise(target(2, { flags: ['contested', 'approximate'] })), [
      actual(1, { flags: ['contested'] }),
    ])
    expect(flags).toEqual([...new Set(flags)].toSorted())
    expect(flags.filter((flag) => flag === 'contested')).toHaveLength(1)
  })
})
