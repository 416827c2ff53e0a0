import { describe, expect, it } from 'vitest'
import { courseOf, mainScope, scopeKey } from '../../src/domain/course'
import type { Figure } from '../../src/domain/figure'
import { placeInTime, startInTime } from '../../src/domain/timePlace'
import { trajectoryOf } from '../../src/domain/trajectory'
import { actual, target, year } from './support/builders'

const at = (y: number, value: number, fields: Partial<Figure> = {}): Figure =>
  actual(value, { id: `at-${y}-${value}`, period: year(y), known: '2022-02-24', ...fields })
const asOf = '2026-06-12'
const trajectory = (figures: readonly Figure[], day = asOf) => trajectoryOf(figures, 'stock', day)
const keys = (list: readonly Figure[]) =>
  trajectory(list).series.map(({ scope }) => scopeKey(scope))
const valuesOf = (figures: readonly Figure[]): number[][] =>
  trajectory(figures).series.flatMap(({ runs }) => runs.map((run) => run.map(({ value }) => value)))

describe('a place in time', () => {
  it.each([
    ['2025-12-31', 2025],
    ['2024-12-31', 2024],
    ['2025-07-02', 2025 - 182 / 365],
  ])('%s ends at %d', (day, place) => expect(placeInTime(day)).toBeCloseTo(place, 10))

  it('begins a year where the year before it ends', () =>
    expect(startInTime('2022-01-01')).toBeCloseTo(placeInTime('2021-12-31'), 10))
})

describe('trajectory', () => {
  it('joins consecutive years in order and leaves unpublished ones as gaps', () => {
    expect(
      valuesOf([
        at(2021, 245),
        at(2013, 131),
        at(2019, 183),
        at(2020, 203),
        at(2023, 273, { known: '2024-01-01' }),
      ]),
    ).toEqual([[131], [183, 203, 245], [273]])
  })

  it('runs no line between populations, territories or natures', () => {
    expect(
      valuesOf([
        at(2020, 1),
        at(2021, 2, { population: 'all' }),
        at(2021, 3, { territory: 'gbm' }),
        at(2021, 4, { nature: 'L' }),
      ]).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    ).toEqual([[1], [2], [3], [4]])
  })

  it('carries the quality of each point; a derived one gives way to a printed one', () => {
    const derived = at(2020, 246, { derived: { low: 245, high: 247 } })
    const rivals = [
      at(2021, 250, { derived: { low: 249, high: 251 } }),
      at(2021, 248, { status: 'estimated' }),
    ]
    const [series] = trajectory([derived, ...rivals]).series
    expect(series?.runs.flat()).toMatchObject([
      { day: '2020-12-31', value: 246, quality: 'derived', rivals: [] },
      { day: '2021-12-31', value: 248, quality: 'estimated', rivals: [{ value: 250 }] },
    ])
  })

  it('draws a printed 0, and nothing that is undated, unvalued or not known yet', () => {
    const figures = [
      at(2020, 0),
      at(2021, 1, { period: null }),
      actual(null),
      at(2021, 5, { known: '2027-01-01' }),
    ]
    expect(valuesOf(figures)).toEqual([[0]])
  })

  it('stands a result of a running year at the day up to which it counts, and joins no flow to it', () => {
    const figures = [at(2025, 40, { known: '2026-02-01' }), at(2026, 12, { known: '2026-04-09' })]
    const [flow] = trajectoryOf(figures, 'flow', asOf).series
    expect(flow?.runs.map((run) => run.map(({ day }) => day))).toEqual([
      ['2025-12-31'],
      ['2026-04-09'],
    ])
    expect(trajectoryOf(figures, 'stock', asOf).series[0]?.runs).toHaveLength(1)
  })

  it('keeps a replaced target beside the one in force, from its adoption on', () => {
    const first = target(250, { id: 'first', period: year(2026), known: '2026-01-01' })
    const next = target(265, {
      id: 'next',
      period: year(2026),
      known: '2026-03-01',
      adopted: '2026-03-01',
      revises: { observation: 'first' },
    })
    const inForce = (day: string) =>
      trajectory([first, next], day).series[0]?.targets.map((one) => [one.value, one.inForce])
    expect(inForce('2026-02-01')).toEqual([[250, true]])
    expect(inForce(asOf)).toEqual([
      [250, false],
      [265, true],
    ])
  })

  it('is the same whatever the order of the figures', () => {
    const figures = [
      at(2020, 1, { population: 'b' }),
      at(2020, 2, { population: 'a' }),
      at(2020, 3, { population: 'a', territory: 'gbm' }),
      at(2019, 4, { population: 'c' }),
    ]
    expect(keys(figures.toReversed())).toEqual(keys(figures))
    expect(keys(figures)[0]).toContain('c')
  })
})

describe('a break of definition', () => {
  it('stands between the last figure of one, a target too, and the first of the next', () => {
    const figures = [
      at(2013, 131, { population: 'total' }),
      target(165, { id: 'target', population: 'total', period: year(2018) }),
      at(2019, 183),
      at(2021, 245),
      at(2025, 273, { population: 'members', known: '2026-01-01' }),
    ]
    expect(trajectory(figures).breaks).toMatchObject([
      { lastDay: '2018-12-31', firstDay: '2019-12-31', before: [{ population: 'total' }] },
      { lastDay: '2021-12-31', firstDay: '2025-12-31', after: [{ population: 'members' }] },
    ])
  })

  it('is none between definitions that are counted side by side', () => {
    expect(
      trajectory([at(2020, 1), at(2021, 2), at(2020, 3, { population: 'all' })]).breaks,
    ).toEqual([])
  })
})

describe('the course of a scope', () => {
  const figures = [
    at(2013, 131, { population: 'total', territory: 'unspecified' }),
    at(2019, 183, { territory: 'unspecified' }),
    at(2020, 203, { territory: 'unspecified' }),
    at(2019, 148, { territory: 'bfc' }),
    at(2025, 273, {
      population: 'members',
      territory: 'unspecified',
      likelyTerritory: 'bfc',
      known: '2026-01-01',
    }),
    target(280, { id: 'regional', population: 'members', territory: 'bfc', period: year(2026) }),
    target(80, { id: 'local', population: 'members', territory: 'gbm', period: year(2026) }),
  ]
  const whole = trajectory(figures)
  const coursesOf = (scope: ReturnType<typeof mainScope>) =>
    scope === null ? [] : courseOf(whole, scope).map((one) => scopeKey(one.scope))

  it('goes through the definitions, with the result that most likely means its territory', () => {
    expect(mainScope(whole)).toMatchObject({ population: 'members', territory: 'bfc' })
    expect(coursesOf(mainScope(whole))).toEqual([
      'total..unspecified',
      'companies..unspecified',
      'members..unspecified',
      'members..bfc',
    ])
  })

  it('keeps a count beside it out', () => {
    expect(
      coursesOf({ indicator: 'members', population: 'companies', nature: null, territory: 'bfc' }),
    ).not.toContain('companies..unspecified')
  })
})
