import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/figure'
import type { IndicatorPromise } from '../../src/domain/promise'
import type { Flag, Reading } from '../../src/domain/reading'
import { actual, baseline, promise, read, target, year } from './support/builders'

interface Row {
  readonly name: string
  readonly promise: IndicatorPromise
  readonly figures?: readonly Figure[]
  readonly asOf?: string
  readonly reads: Partial<Reading>
  readonly percent?: number
  readonly pacePercent?: number
  readonly flags?: readonly Flag[]
}

const july = '2026-07-15'
const members = { kind: 'stock' } as const
const in2026 = { period: year(2026), known: '2026-02-12', adopted: '2026-02-12' } as const
const members265 = promise(target(265, { operator: '>' }), { ...members, baseline: baseline(245) })
const members280 = promise(target(280, { operator: '>', ...in2026 }), members)
const members273 = actual(273, {
  id: 'end-2025',
  territory: 'unspecified',
  likelyTerritory: 'bfc',
  period: year(2025),
  known: '2026-02-12',
})
const closeTo80 = target(80, {
  id: 'close-to-80',
  operator: '~',
  restates: 'eighty',
  flags: ['contested'],
})
const events52 = actual(52, {
  id: 'events-2021',
  population: 'companies-events',
  period: year(2021),
  known: '2022-02-24',
})
const estimated2200 = actual(2200, {
  id: 'estimated',
  period: year(2021),
  known: '2022-02-24',
  status: 'estimated',
})
const start423 = baseline(423e6, { id: 'start-423', period: year(2013) })
const share54 = actual(54, {
  id: 'share',
  period: null,
  known: '2026-02-12',
  flags: ['approximate'],
})
const otherPopulation183 = actual(183, {
  id: 'other',
  population: 'all',
  period: year(2019),
  known: '2022-02-24',
})
const range = promise(target(20, { upper: 40 }))
const more550 = actual(550, { operator: '>' })

const rows: readonly Row[] = [
  {
    name: 'Members T > 265 (2022), b 245 printed (+8 %), a 246 closed',
    promise: members265,
    figures: [actual(246)],
    reads: {
      status: 'notAttained',
      reason: null,
      formula: 'comparator',
      ratio: null,
      gap: -20,
      missing: 20,
    },
  },
  {
    name: 'the same, a 265',
    promise: members265,
    figures: [actual(265)],
    reads: { status: 'notAttained', gap: -1, missing: 1 },
  },
  {
    name: 'Members b 131 printed, T 150 (2015), a 140 closed',
    promise: promise(target(150, { period: year(2015), known: '2014-06-30' }), {
      ...members,
      baseline: baseline(131, { period: year(2013) }),
    }),
    figures: [actual(140, { period: year(2015), known: '2016-03-01' })],
    reads: {
      status: 'farBelowTarget',
      formula: 'overChange',
      gap: -10,
      components: { a: 140, T: 150, b: 131 },
    },
    percent: 47.4,
    flags: ['operatorAssumed'],
  },
  {
    name: 'Members b 131 (2013) printed, T 165 (2018), a 150 (end 2016), asOf June 2017',
    promise: promise(target(165, { period: year(2018), known: '2014-06-30' }), {
      ...members,
      baseline: baseline(131, { period: year(2013) }),
    }),
    figures: [actual(150, { period: year(2016), known: '2017-02-01' })],
    asOf: '2017-06-15',
    reads: { status: 'paceToCheck', reason: null, answer: null, formula: 'paceToTarget' },
    pacePercent: 93.1,
  },
  {
    name: 'A target of 430 M€ with its printed baseline 423 M€, other markets known',
    promise: promise(target(430e6, { ...in2026, population: 'medical-devices' }), {
      ...members,
      baseline: start423,
    }),
    figures: [
      actual(38.5e9, { id: 'aerospace', population: 'aerospace', period: year(2013) }),
      actual(2815, { id: 'jewellery', population: 'jewellery', period: year(2025) }),
    ],
    asOf: july,
    reads: {
      status: 'inProgress',
      reason: 'noResultPublished',
      gap: null,
      lastKnown: null,
      beside: { as: 'baseline', figure: start423 },
    },
  },
  {
    name: 'Less is better: a bare 12 reads at most, and its gap is a − T',
    promise: promise(target(12), { ascending: false }),
    figures: [actual(15)],
    reads: { status: 'notAttained', gap: 3, missing: null },
    flags: ['operatorAssumed'],
  },
  {
    name: 'Printed decimals: 14.3 of 14.4 is −0.1',
    promise: promise(target(14.4), { kind: 'rate', whole: false, baseline: baseline(14) }),
    figures: [actual(14.3)],
    reads: { gap: -0.1, missing: 0.1 },
  },
  {
    name: 'Exactly 95 % of the way is 95 %',
    promise: promise(target(5.9), { kind: 'rate', whole: false, baseline: baseline(4.9) }),
    figures: [actual(5.85)],
    reads: { status: 'nearlyAttained', ratio: 0.95, gap: -0.05 },
    percent: 95,
  },
  {
    name: 'Exactly 95 % of the target is 95 %',
    promise: promise(target(3), { whole: false }),
    figures: [actual(2.85)],
    reads: { status: 'nearlyAttained', ratio: 0.95 },
    percent: 95,
  },
  {
    name: 'Members 273 (end 2025), T > 280 (2026), asOf July 2026',
    promise: members280,
    figures: [members273],
    asOf: july,
    reads: {
      status: 'inProgress',
      reason: 'noResultPublished',
      answer: null,
      gap: null,
      lastKnown: {
        figure: members273,
        day: '2025-12-31',
        gap: -8,
        missing: 8,
        flags: ['scopeUncertain'],
      },
      otherScope: [],
    },
    flags: ['scopeUncertain'],
  },
  {
    name: 'the same with 281 known in September',
    promise: members280,
    figures: [members273, actual(281, { period: year(2026), known: '2026-09-10' })],
    asOf: '2026-09-30',
    reads: { status: 'attainedSoFar', gap: 1, missing: null, lastKnown: null },
  },
  {
    name: 'GBM companies "près de 80", a 75 closed, no tolerance',
    promise: promise(closeTo80, members),
    figures: [actual(75), target(80, { id: 'eighty' }), closeTo80],
    reads: { status: 'noVerdict', reason: 'toleranceMissing', gap: -5, ratio: null },
    flags: ['contested'],
  },
  {
    name: 'Events T 55, a 51 closed',
    promise: promise(target(55)),
    figures: [actual(51), actual(19, { id: 'covid', period: year(2020) })],
    reads: {
      status: 'belowTarget',
      formula: 'overTarget',
      gap: -4,
      missing: 4,
      components: { a: 51, T: 55 },
    },
    percent: 92.7,
  },
  {
    name: 'Events T 15 of which 4 on GBM, a 14 and 4 closed: the whole',
    promise: promise(target(15)),
    figures: [actual(14), actual(4, { territory: 'gbm' })],
    reads: { status: 'partly', attainedOf: { attained: 14, of: 15 }, gap: -1 },
  },
  {
    name: 'Events T 15 of which 4 on GBM, a 14 and 4 closed: the part',
    promise: promise(target(4, { id: 'part', partOf: 'target', territory: 'gbm' })),
    figures: [actual(14), actual(4, { territory: 'gbm' })],
    reads: { status: 'attained', gap: 0, attainedOf: null },
  },
  {
    name: 'Events 52 (2021, other scope) beside T 15 (2026)',
    promise: promise(target(15, in2026)),
    figures: [events52],
    asOf: july,
    reads: {
      status: 'inProgress',
      reason: 'noResultPublished',
      answer: null,
      lastKnown: null,
      gap: null,
      otherScope: [events52],
    },
  },
  {
    name: 'Participants T 2250, a 2230 closed',
    promise: promise(target(2250)),
    figures: [actual(2230), estimated2200],
    reads: { status: 'nearlyAttained', gap: -20, previousActual: estimated2200 },
    percent: 99.1,
  },
  {
    name: 'Participants T 2250 (2022), only "estimé 2200" (2021)',
    promise: promise(target(2250)),
    figures: [estimated2200],
    reads: {
      status: 'noVerdict',
      reason: 'notPublished',
      answer: null,
      lastKnown: null,
      gap: null,
      ratio: null,
    },
  },
  {
    name: 'R&D projects T 9, a 10 closed, previous 13',
    promise: promise(target(9)),
    figures: [
      actual(10),
      actual(13, { id: 'previous', period: year(2021), known: '2022-02-24', flags: ['contested'] }),
    ],
    reads: { status: 'attained', gap: 1, missing: null },
    percent: 111.1,
    flags: ['targetBelowPreviousActual'],
  },
  {
    name: 'Collaborative T 2 (L), a 1',
    promise: promise(target(2, { nature: 'L' })),
    figures: [actual(1, { nature: 'L' })],
    reads: { status: 'partly', attainedOf: { attained: 1, of: 2 } },
    flags: ['smallNumbers'],
  },
  {
    name: 'Private share T > 50 % (2026), 54 % "en moyenne", undated',
    promise: promise(target(50, { operator: '>', ...in2026 }), { kind: 'floor', whole: false }),
    figures: [share54],
    asOf: july,
    reads: {
      status: 'inProgress',
      answer: null,
      lastKnown: { figure: share54, day: null, gap: 4, missing: null, flags: ['approximate'] },
    },
    flags: ['approximate'],
  },
  {
    name: 'Projects since 2005 b 251, T 260, a 258 closed',
    promise: promise(target(260), { kind: 'cumulative', baseline: baseline(251) }),
    figures: [actual(258)],
    reads: {
      status: 'belowTarget',
      formula: 'overChange',
      gap: -2,
      components: { a: 258, T: 260, b: 251 },
    },
    percent: 77.8,
  },
  {
    name: 'b 75 %, T ≥ 75 %, a 70 % closed',
    promise: promise(target(75, { operator: '>=' }), {
      kind: 'rate',
      whole: false,
      baseline: baseline(75),
    }),
    figures: [actual(70)],
    reads: { status: 'notAttained', formula: 'comparator', ratio: null, gap: -5, missing: 5 },
    flags: ['metWhenSet'],
  },
  {
    name: '"20 à 40", a 45',
    promise: range,
    figures: [actual(45)],
    reads: { status: 'attained', gap: 25 },
    flags: ['aboveRange'],
  },
  {
    name: '"20 à 40", a 18 closed',
    promise: range,
    figures: [actual(18)],
    reads: { status: 'partly', attainedOf: { attained: 18, of: 20 }, missing: 2 },
  },
  {
    name: 'T > 500, a "plus de 550"',
    promise: promise(target(500, { operator: '>' })),
    figures: [more550],
    reads: { status: 'attained' },
  },
  {
    name: 'T 600, a "plus de 550"',
    promise: promise(target(600)),
    figures: [more550],
    reads: { status: 'noVerdict', reason: 'imprecise', ratio: null, gap: null },
  },
  {
    name: 'T 60, a "une soixantaine"',
    promise: promise(target(60)),
    figures: [actual(60, { operator: '~' })],
    reads: { status: 'noVerdict', reason: 'imprecise' },
  },
  {
    name: 'T 165 (2018), only 183 (2019) of another population',
    promise: promise(target(165, { period: year(2018), known: '2014-06-30' }), members),
    figures: [otherPopulation183],
    reads: {
      status: 'noVerdict',
      reason: 'notPublished',
      answer: null,
      lastKnown: null,
      observedLater: null,
      otherScope: [otherPopulation183],
    },
    flags: ['definitionChanged'],
  },
  {
    name: 'Ceiling ≤ 100, a 40 in June',
    promise: promise(target(100, { operator: '<=' }), { ascending: false }),
    figures: [actual(40, { known: '2022-06-10' })],
    asOf: '2022-06-15',
    reads: { status: 'inProgress', reason: null, gap: -60 },
  },
  {
    name: '5 committees, nothing known, July',
    promise: promise(target(5, in2026)),
    asOf: july,
    reads: { status: 'inProgress', reason: 'noResultPublished' },
  },
  {
    name: '"Une hausse est attendue"',
    promise: promise(target(null, { direction: 'up' })),
    figures: [actual(12)],
    reads: { status: 'noVerdict', reason: 'directionOnly', gap: null },
  },
  {
    name: '+5 %, base "S/O"',
    promise: promise(target(5), { kind: 'relative', whole: false, baseline: baseline(null) }),
    reads: { status: 'noVerdict', reason: 'baseMissing' },
  },
  {
    name: 'Report due 31 March, asOf 1 February after the year',
    promise: promise(target(55), { reportDue: '2023-03-31' }),
    asOf: '2023-02-01',
    reads: { status: 'awaitingReport', reason: null },
  },
]

/** A ratio in percent as the cases print it. */
const oneDecimal = (ratio: number | null): number | null =>
  ratio === null ? null : Math.round(ratio * 1000) / 10

describe('cases that must hold', () => {
  it.each(rows)(
    '$name',
    ({ promise: given, figures, asOf, reads, percent, pacePercent, flags = [] }) => {
      const reading = read(given, figures, asOf)
      expect(reading).toMatchObject(reads)
      expect(reading.flags).toEqual(expect.arrayContaining([...flags]))
      expect(percent === undefined ? undefined : oneDecimal(reading.ratio)).toBe(percent)
      expect(pacePercent === undefined ? undefined : oneDecimal(reading.pace)).toBe(pacePercent)
    },
  )

  it('names the nearest scope first: elsewhere before another nature, that before another population', () => {
    const promised = promise(target(2, { ...in2026, nature: 'L' }))
    const others = [
      actual(2, { id: 'population', nature: 'L', population: 'universities' }),
      actual(4, { id: 'nature', nature: 'A', period: year(2025) }),
      actual(3, { id: 'elsewhere', nature: 'L', territory: 'gbm', period: year(2020) }),
    ]
    const reading = read(promised, others, july)
    expect(reading.otherScope.map(({ id }) => id)).toEqual(['elsewhere', 'nature', 'population'])
    expect(reading.beside).toMatchObject({ as: 'otherScope', figure: { id: 'elsewhere' } })
  })

  it('shows the firmer wording of "près de 80" beside, with its own reading', () => {
    const eighty = target(80, { id: 'eighty' })
    const [other] = read(promise(closeTo80, members), [actual(75), eighty, closeTo80]).otherReadings
    expect(other).toMatchObject({
      because: 'otherWording',
      target: eighty,
      reading: { status: 'notAttained', gap: -5 },
    })
  })

  it('leaves the quality of a previous actual to that actual', () => {
    expect(read(promise(target(2250)), [actual(2230), estimated2200]).flags).not.toContain(
      'estimated',
    )
    const contested = actual(13, { period: year(2021), known: '2022-02-24', flags: ['contested'] })
    const reading = read(promise(target(9)), [actual(10), contested])
    expect(reading.flags).not.toContain('contested')
    expect(reading.previousActual?.flags).toEqual(['contested'])
  })

  it('does not say that a definition changed where another scope was counted before', () => {
    expect(read(promise(target(15, in2026)), [events52], july).flags).not.toContain(
      'definitionChanged',
    )
  })
})
