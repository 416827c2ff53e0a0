import { readingOf } from '../../domain/evaluate'
import type { Figure } from '../../domain/figure'
import { type Kind, kinds } from '../../domain/indicator'
import type { Period } from '../../domain/observation'
import { type Profile, profiles } from '../../domain/profile'
import type { BaselineFigure, IndicatorPromise } from '../../domain/promise'
import type { Reading } from '../../domain/reading'

/** A worked example of the rule: the promise, and what the rule itself makes of it. */
export interface WorkedExample {
  readonly kind: Kind
  readonly promise: IndicatorPromise
  readonly reading: Reading
}

interface Case {
  readonly target: Partial<Figure>
  readonly promise?: Partial<Omit<IndicatorPromise, 'target' | 'kind'>>
  readonly start?: number | null
  readonly actual?: Partial<Figure>
  readonly asOf?: string
}

const year = (y: number): Period => ({ start: `${y}-01-01`, end: `${y}-12-31` })

const figure: Figure = {
  id: 'example',
  indicator: 'example',
  role: 'target',
  population: 'example',
  territory: 'example',
  nature: null,
  period: year(2024),
  value: null,
  operator: null,
  status: 'final',
  level: 'printed',
  adopted: '2024-01-31',
  known: '2024-01-31',
}

/** A day after the year and the report on it. */
const closed = '2025-06-30'

/** One case of the rule for each kind; the results illustrate it. A new kind without a case is a type error. */
const cases: { readonly [kind in Kind]: Case } = {
  flow: { target: { value: 50 }, actual: { value: 46 } },
  cumulative: { target: { value: 110 }, start: 100, actual: { value: 108 } },
  stock: { target: { value: 240 }, start: 200, actual: { value: 220 } },
  rate: {
    target: { value: 60, operator: '>=' },
    promise: { whole: false },
    start: 60,
    actual: { value: 55 },
  },
  floor: {
    target: { value: 40, operator: '>' },
    promise: { whole: false },
    actual: { value: 44, period: null, known: '2024-01-31' },
    asOf: '2024-07-01',
  },
  hold: {
    target: { value: 100, operator: '<=' },
    promise: { ascending: false },
    actual: { value: 40, known: '2024-06-10' },
    asOf: '2024-06-15',
  },
  corridor: { target: { value: 20, upper: 40 }, actual: { value: 45 } },
  relative: { target: { value: 5 }, promise: { whole: false }, start: null },
  qualitative: { target: { direction: 'up' } },
  unsaid: { target: { value: 12 }, actual: { value: 15 } },
}

function baselineOf(value: number | null): BaselineFigure {
  return { id: 'baseline', value, operator: null, period: year(2023), status: 'final' }
}

function worked(kind: Kind, profile: Profile): WorkedExample {
  const { target, promise: fields, start, actual, asOf = closed } = cases[kind]
  const promise: IndicatorPromise = {
    kind,
    ascending: true,
    whole: true,
    parties: [],
    cofunders: [],
    reportDue: null,
    ...fields,
    target: { ...figure, ...target },
    baseline: start === undefined ? null : baselineOf(start),
  }
  const actuals: Figure[] =
    actual === undefined
      ? []
      : [{ ...figure, id: 'actual', role: 'actual', known: '2025-02-01', ...actual }]
  return { kind, promise, reading: readingOf(promise, actuals, asOf, profile) }
}

/** One example for each kind, read by the rule with this profile: the page cannot disagree with what it explains. */
export function workedExamples(profile: Profile = profiles.default): readonly WorkedExample[] {
  return kinds.map((kind) => worked(kind, profile))
}
