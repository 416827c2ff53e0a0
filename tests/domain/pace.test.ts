import { describe, expect, it } from 'vitest'
import { filledAt } from '../../src/domain/pace'
import { actual, baseline, promise, read, target, year } from './support/builders'

const twoYears = { start: '2021-01-01', end: '2022-12-31' }
const longPromise = promise(target(200), {
  kind: 'stock',
  baseline: baseline(100, { period: { start: '2020-01-01', end: '2020-12-31' } }),
})
const linear = promise(target(365), { fills: 'linear' })
const inApril = { known: '2022-04-10' } as const
const seasons = [0, 0, 0.1, 0.1, 0.1, 0.2, 0, 0, 0.2, 0.1, 0.1, 0.1]

describe('open periods, pace', () => {
  it.each([
    { a: 150, status: 'paceSufficient', pace: 1 },
    { a: 140, status: 'paceToCheck', pace: 0.8 },
    { a: 110, status: 'paceInsufficient', pace: 0.2 },
    { a: 90, status: 'paceInsufficient', pace: -0.2 },
  ] as const)('half way to a target 730 days off, $a is $status', ({ a, status, pace }) => {
    const reading = read(longPromise, [actual(a, { known: '2021-12-31' })], '2022-06-30')
    expect(reading).toMatchObject({
      status,
      formula: 'paceToTarget',
      components: { phi: 0.5, e: 150, b: 100 },
    })
    expect(reading.pace).toBeCloseTo(pace, 10)
  })

  it('asks for 730 days between start and end, not one less', () => {
    const nearer = {
      ...longPromise,
      baseline: baseline(100, { period: { start: '2020-01-01', end: '2021-01-01' } }),
    }
    expect(read(nearer, [actual(150, { known: '2021-12-31' })], '2022-06-30')).toMatchObject({
      status: 'inProgress',
      pace: null,
    })
  })

  it('runs the same way where less is better', () => {
    const downwards = { ...longPromise, ascending: false, target: target(0), whole: false }
    expect(read(downwards, [actual(60, { known: '2021-12-31' })], '2022-06-30')).toMatchObject({
      status: 'paceToCheck',
      pace: 0.8,
    })
  })

  it('is read at the day of the answer, so that waiting changes nothing', () => {
    const answer = actual(140, { known: '2021-12-31' })
    expect(read(longPromise, [answer], '2022-12-30')).toEqual(
      read(longPromise, [answer], '2022-01-01'),
    )
  })

  it.each([
    { a: 95, status: 'paceSufficient' },
    { a: 60, status: 'paceToCheck' },
    { a: 59, status: 'paceInsufficient' },
  ] as const)('a flow that fills day by day: $a of 365 on day 100 is $status', ({ a, status }) => {
    const reading = read(linear, [actual(a, inApril)], '2022-04-30')
    expect(reading).toMatchObject({ status, formula: 'paceWithinYear', pace: a / 100 })
  })

  it.each([
    { name: 'a flow that declares no filling', given: promise(target(365)) },
    {
      name: 'a flow of which less is better',
      given: promise(target(365), { fills: 'linear', ascending: false }),
    },
    {
      name: 'a flow over two years',
      given: promise(target(365, { period: twoYears }), { fills: 'linear' }),
    },
    {
      name: 'a floor',
      given: promise(target(365), { kind: 'floor', baseline: baseline(1, { period: year(2010) }) }),
    },
    {
      name: 'a stock met when it was set',
      given: promise(target(120), {
        kind: 'stock',
        baseline: baseline(130, { period: year(2010) }),
      }),
    },
  ])('has none for $name', ({ given }) => {
    expect(
      read(given, [actual(100, { ...inApril, period: given.target.period })], '2022-04-30'),
    ).toMatchObject({
      status: 'inProgress',
      pace: null,
    })
  })

  it('gives none where words leave two paces open', () => {
    const reading = read(linear, [actual(50, { ...inApril, operator: '>' })], '2022-04-30')
    expect(reading).toMatchObject({ status: 'inProgress', reason: 'imprecise', pace: null })
  })

  it.each([
    { day: '2022-02-28', filled: 0 },
    { day: '2022-03-31', filled: 0.1 },
    { day: '2022-06-15', filled: 0.4 },
    { day: '2022-12-31', filled: 1 },
  ])('by monthly shares, $filled is due at the end of $day', ({ day, filled }) => {
    expect(filledAt(seasons, year(2022), day)).toBeCloseTo(filled, 10)
  })

  it('has no share outside the period, nor monthly ones outside a calendar year', () => {
    expect(filledAt('linear', year(2022), '2021-12-31')).toBeNull()
    expect(filledAt(seasons, { start: '2022-07-01', end: '2023-06-30' }, '2022-09-01')).toBeNull()
    expect(filledAt(undefined, year(2022), '2022-09-01')).toBeNull()
  })

  it('takes a leap year for one year', () => {
    expect(filledAt('linear', year(2024), '2024-12-31')).toBe(1)
  })

  it('has none where the path to T is beyond all numbers', () => {
    const extreme = {
      ...longPromise,
      target: target(1.7e308),
      baseline: baseline(-1.7e308, { period: year(2019) }),
    }
    expect(read(extreme, [actual(1, { known: '2021-12-31' })], '2022-06-30')).toMatchObject({
      status: 'inProgress',
      pace: null,
    })
  })

  it('asks nothing in months in which nothing is due', () => {
    expect(
      read(
        promise(target(100), { fills: seasons }),
        [actual(0, { known: '2022-02-10' })],
        '2022-02-20',
      ),
    ).toMatchObject({
      status: 'inProgress',
    })
  })
})
