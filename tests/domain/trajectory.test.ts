import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/figure'
import { lineSegments, seriesBreaks, seriesOf } from '../../src/domain/trajectory'
import { actual, target, year } from './support/builders'

const at = (y: number, value: number, fields: Partial<Figure> = {}): Figure =>
  actual(value, { id: `at-${y}-${value}`, period: year(y), known: '2022-02-24', ...fields })
const asOf = '2026-06-12'
const valuesOf = (figures: readonly Figure[]): number[][] =>
  seriesOf(figures, asOf).flatMap((series) => lineSegments(series).map((segment) => segment.map(({ value }) => value)))

describe('trajectory', () => {
  it('joins consecutive years in order and leaves unpublished ones as gaps', () => {
    expect(valuesOf([at(2021, 245), at(2013, 131), at(2019, 183), at(2020, 203), at(2023, 273, { known: '2024-01-01' })])).toEqual([
      [131],
      [183, 203, 245],
      [273],
    ])
  })

  it('runs no line between populations, territories or natures', () => {
    expect(
      valuesOf([at(2020, 1), at(2021, 2, { population: 'all' }), at(2021, 3, { territory: 'gbm' }), at(2021, 4, { nature: 'L' })]),
    ).toEqual([[1], [2], [3], [4]])
  })

  it('carries the quality of each point; a derived one gives way to a printed one', () => {
    const derived = at(2020, 246, { derived: { low: 245, high: 247 } })
    const rivals = [at(2021, 250, { derived: { low: 249, high: 251 } }), at(2021, 248, { status: 'estimated' })]
    const [series] = seriesOf([derived, ...rivals], asOf)
    expect(series?.points).toMatchObject([
      { day: '2020-12-31', value: 246, quality: 'derived', rivals: [] },
      { day: '2021-12-31', value: 248, quality: 'estimated', rivals: [{ value: 250 }] },
    ])
  })

  it('draws a printed 0, and nothing that is undated, unvalued, promised or not known yet', () => {
    const figures = [at(2020, 0), at(2021, 1, { period: null }), actual(null), target(9), at(2021, 5, { known: '2027-01-01' })]
    expect(valuesOf(figures)).toEqual([[0]])
  })

  it('names the break where another definition takes over, once', () => {
    const figures = [
      at(2013, 131, { population: 'total', territory: 'unspecified' }),
      at(2019, 183),
      at(2021, 245),
      at(2025, 273, { population: 'members' }),
    ]
    expect(seriesBreaks(seriesOf(figures, asOf))).toMatchObject([
      { before: { population: 'total' }, after: { population: 'companies' }, lastDay: '2013-12-31', firstDay: '2019-12-31' },
      { before: { population: 'companies' }, after: { population: 'members' }, lastDay: '2021-12-31', firstDay: '2025-12-31' },
    ])
  })

  it('sees no break between definitions that are counted side by side', () => {
    expect(seriesBreaks(seriesOf([at(2020, 1), at(2021, 2), at(2020, 3, { population: 'all' })], asOf))).toEqual([])
  })
})
