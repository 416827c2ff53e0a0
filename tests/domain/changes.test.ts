import { describe, expect, it } from 'vitest'
import { dayBefore, figureChanges, passedBetween } from '../../src/domain/changes'
import type { Figure } from '../../src/domain/figure'

const figure: Figure = {
  id: 'a',
  indicator: 'members',
  role: 'actual',
  population: 'all',
  territory: 'bfc',
  nature: null,
  period: { start: '2026-01-01', end: '2026-12-31' },
  value: 276,
  operator: null,
  status: 'simulated',
  level: 'declared',
  adopted: null,
  known: '2026-04-09',
}
const b: Figure = {
  ...figure,
  id: 'b',
  value: 283,
  known: '2026-06-12',
  revises: { observation: 'a' },
}
const c: Figure = {
  ...figure,
  id: 'c',
  value: 277,
  known: '2026-09-17',
  revises: { observation: 'b' },
}

describe('figureChanges', () => {
  const cases: readonly (readonly [
    string,
    readonly Figure[],
    string,
    string,
    readonly (readonly [string, string | null])[],
  ])[] = [
    ['a figure that became known is new', [figure], '2026-02-12', '2026-04-09', [['a', null]]],
    ['a figure known at the start is not', [figure], '2026-04-09', '2026-06-12', []],
    ['a figure known after the end is not', [c], '2026-04-09', '2026-06-12', []],
    [
      'a revision is told beside the one it replaces',
      [figure, b],
      '2026-04-09',
      '2026-06-12',
      [['b', 'a']],
    ],
    [
      'of two revisions the last, beside what stood at the start',
      [figure, b, c],
      '2026-04-09',
      '2026-09-17',
      [['c', 'a']],
    ],
    [
      'a figure that came and was revised meanwhile is new',
      [figure, b, c],
      '2026-02-12',
      '2026-09-17',
      [['c', null]],
    ],
    ['a revision of nothing at hand is new', [b], '2026-04-09', '2026-06-12', [['b', null]]],
    ['a circle ends', [{ ...b, revises: { observation: 'c' } }, c], '2026-01-01', '2026-12-31', []],
  ]
  it.each(cases)('%s', (_case, figures, from, to, expected) => {
    expect(
      figureChanges(figures, { from, to }).map((change) => [
        change.figure.id,
        change.before?.id ?? null,
      ]),
    ).toEqual(expected)
  })
})

describe('passedBetween', () => {
  it.each([
    ['2026-11-30', '2026-09-17', '2026-12-10', true],
    ['2026-12-10', '2026-09-17', '2026-12-10', false],
    ['2026-12', '2026-09-17', '2026-12-10', false],
    ['2026-11', '2026-09-17', '2026-12-10', true],
    ['2026-09-17', '2026-09-17', '2026-12-10', true],
    ['2026-09-16', '2026-09-17', '2026-12-10', false],
  ])('%s from %s to %s is %s', (due, from, to, expected) => {
    expect(passedBetween(due, { from, to })).toBe(expected)
  })
})

describe('dayBefore', () => {
  it('is the last of the days before, in whatever order they stand', () => {
    expect(dayBefore(['2026-06-12', '2026-02-12', '2026-04-09'], '2026-06-12')).toBe('2026-04-09')
    expect(dayBefore(['2026-06-12'], '2026-06-12')).toBeNull()
  })
})
