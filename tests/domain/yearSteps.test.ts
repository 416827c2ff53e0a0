import { describe, expect, it } from 'vitest'
import { yearStepsOf } from '../../src/domain/yearSteps'
import { actual, promise, target, year } from './support/builders'

const promised = target(110, { id: 'promised', period: year(2026) })
const reading = (known: string, value: number, revises?: string) =>
  actual(value, {
    id: `at-${known}`,
    period: year(2026),
    known,
    ...(revises === undefined ? {} : { revises: { observation: revises } }),
  })
const readings = [
  reading('2026-02-12', 12),
  reading('2026-06-12', 47, 'at-2026-02-12'),
  reading('2026-09-17', 79, 'at-2026-06-12'),
]

describe('the year that a promise runs in', () => {
  it('keeps each reading as it was known at its day', () => {
    const year2026 = yearStepsOf(promise(promised, { fills: 'linear' }), readings, '2026-09-17')
    expect(year2026?.steps.map(({ day, value }) => [day, value])).toEqual([
      ['2026-02-12', 12],
      ['2026-06-12', 47],
      ['2026-09-17', 79],
    ])
  })

  it('knows nothing that was not yet known', () =>
    expect(yearStepsOf(promise(promised), readings, '2026-06-30')?.steps).toHaveLength(2))

  it('says what a declared pace asks for by the last reading', () => {
    const steps = yearStepsOf(promise(promised, { fills: 'linear' }), readings, '2026-06-30')
    expect(steps?.expected?.day).toBe('2026-06-12')
    expect(steps?.expected?.value).toBeCloseTo((110 * 163) / 365, 6)
    expect(steps?.pace).toEqual([{ day: '2026-12-31', value: 110 }])
  })

  it('turns where the declared months turn, and ends at the target', () => {
    const fills = [0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5]
    const steps = yearStepsOf(promise(promised, { fills }), readings, '2026-06-30')
    expect(steps?.pace).toHaveLength(12)
    expect(steps?.pace[0]).toEqual({ day: '2026-01-31', value: 55 })
    expect(steps?.pace.at(-1)?.value).toBeCloseTo(110, 9)
    expect(steps?.expected?.value).toBeCloseTo(55, 9)
  })

  it('expects nothing where no pace is declared, nor before the first reading', () => {
    expect(yearStepsOf(promise(promised), readings, '2026-06-30')).toMatchObject({
      expected: null,
      pace: [],
    })
    const before = yearStepsOf(promise(promised, { fills: 'linear' }), readings, '2026-01-31')
    expect(before).toMatchObject({ steps: [], expected: null })
  })

  it.each([
    ['in words', target(null, { period: year(2026) })],
    ['without a date', target(110, { period: null })],
  ])('is none for a promise %s', (_what, figure) =>
    expect(yearStepsOf(promise(figure), readings, '2026-06-30')).toBeNull(),
  )
})
