import type { Figure } from '../../../src/domain/figure'
import type { Period } from '../../../src/domain/observation'
import { profiles } from '../../../src/domain/profile'
import type { IndicatorPromise } from '../../../src/domain/promise'
import type { Reading } from '../../../src/domain/reading'
import { readingOf } from '../../../src/domain/evaluate'

/** The period of a calendar year. */
export const year = (y: number): Period => ({ start: `${y}-01-01`, end: `${y}-12-31` })

const figure: Figure = {
  id: 'figure',
  indicator: 'members',
  role: 'actual',
  population: 'companies',
  territory: 'bfc',
  nature: null,
  period: year(2022),
  value: null,
  operator: null,
  status: 'final',
  level: 'printed',
  adopted: '2022-02-24',
  known: '2022-02-24',
}

/** An actual of `value` for 2022, known after the year, unless told otherwise. */
export const actual = (value: number | null, fields: Partial<Figure> = {}): Figure => ({
  ...figure,
  id: `actual-${value}`,
  value,
  adopted: null,
  known: '2023-02-01',
  ...fields,
})

/** A target of `value` for 2022, adopted in February of that year. */
export const target = (value: number | null, fields: Partial<Figure> = {}): Figure => ({
  ...figure,
  id: 'target',
  role: 'target',
  value,
  ...fields,
})

/** A printed starting value at the end of 2021. */
export const baseline = (value: number | null, fields: Partial<Figure> = {}): Figure => ({
  ...figure,
  id: 'baseline',
  role: 'baseline',
  value,
  period: year(2021),
  ...fields,
})

/** A promise of a flow of whole things, more of which is better. */
export const promise = (
  figureTarget: Figure,
  fields: Partial<Omit<IndicatorPromise, 'target'>> = {},
): IndicatorPromise => ({
  kind: 'flow',
  ascending: true,
  target: figureTarget,
  whole: true,
  baseline: null,
  parties: ['gbm'],
  cofunders: [],
  reportDue: null,
  ...fields,
})

/** The reading of a promise among figures, long after its end unless told otherwise. */
export const read = (
  given: IndicatorPromise,
  figures: readonly Figure[] = [],
  asOf = '2023-06-30',
): Reading => readingOf(given, figures, asOf, profiles.default)
