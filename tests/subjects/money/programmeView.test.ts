import { byText } from '../../../src/domain/order'
import { describe, expect, it } from 'vitest'
import {
  type ProgrammeView,
  programmePromises,
  programmeView,
} from '../../../src/subjects/money/programmeView'
import { programmesView, talliesByProgramme } from '../../../src/pages/programme/programmesView'
import { type FundingData, ownResources } from '../../../src/subjects/money/fundingData'
import { planPieces } from '../../../src/subjects/money/planPieces'
import { instalmentState } from '../../../src/subjects/money/instalmentView'
import { agreementViews } from '../../../src/subjects/money/agreementView'
import { fundingSet } from '../../support/fundingSet'
import { some } from '../../support/some'

const { data, catalogues, asOf } = await fundingSet()

function viewOf(id: string): ProgrammeView {
  const view = programmeView(id, data, { asOf, readerDay: asOf })
  if (view === null) throw new Error(`no programme ${id}`)
  return view
}

describe('funding plans', () => {
  it.each([
    // programme, period's first year, total, tax basis, funder, its euros, its share in percent
    ['iam-2026', 2026, 130_000, 'TTC', 'gbm', 65_000, 50],
    ['iam-2026', 2026, 130_000, 'TTC', 'private', 65_000, 50],
    ['animation-2026', 2026, 791_400, 'TTC', 'gbm', 45_000, 5.7],
    ['animation-2026', 2026, 791_400, 'TTC', 'region', 279_720, 35.3],
    ['animation-2022', 2022, 801_360, 'HT', 'gbm', 45_000, 5.6],
    ['animation-2022', 2022, 801_360, 'HT', 'private', 365_680, 45.6],
    ['pmt-health', 2021, 1_830_964, 'unsaid', 'gbm', 330_000, 18],
    ['pmt-health', 2021, 1_830_964, 'unsaid', 'private', 900_964, 49.2],
    ['pmt-health-2', 2025, 840_000, 'unsaid', 'gbm', 90_000, 10.7],
    ['contrat-2014-2018', 2014, 727_000, 'unsaid', 'private', 270_000, 37.1],
    ['contrat-2014-2018', 2014, 727_000, 'unsaid', 'etat', 174_376, 24],
    ['contrat-2014-2018', 2014, 727_000, 'unsaid', 'gbm', 41_655, 5.7],
    ['contrat-2014-2018', 2014, 727_000, 'unsaid', null, 448, 0.1],
    ['contrat-2014-2018', 2016, 784_000, 'unsaid', 'cg90', 4_000, 0.5],
    ['contrat-2014-2018', 2018, 834_000, 'unsaid', null, 417_000, 50],
  ] as const)(
    '%s %i: %i € %s, %s gives %i',
    (programme, year, total, basis, funder, euros, share) => {
      const plan = viewOf(programme).income.plans.find(({ period }) =>
        period?.start.startsWith(String(year)),
      )
      expect(plan?.total?.euros).toBe(total)
      expect(plan?.total?.taxBasis).toBe(basis)
      const row = plan?.rows.find((known) => known.funder === funder)
      expect(row?.euros).toBe(euros)
      expect(row?.share).toBeCloseTo(share, 1)
    },
  )

  it.each([
    ['animation-2026', 400_980],
    ['pmt-health-2', 420_000],
    ['iam-2026', null],
    ['animation-2022', null],
    ['pmt-health', null],
  ] as const)('%s: %s € that the act does not detail', (programme, rest) => {
    expect(viewOf(programme).income.plans.map((plan) => plan.rest)).toEqual([rest])
  })

  it('prints one plan for each year of 2014-2018 and none for a programme without one', () => {
    expect(viewOf('contrat-2014-2018').income.plans.map(({ total }) => total?.euros)).toEqual([
      727_000, 765_000, 784_000, 810_000, 834_000,
    ])
    expect(viewOf('propulseur').income.plans).toEqual([])
  })
})

describe('public money in one line', () => {
  it('is shared out among the funders whom article 10.3 names, and says where it names none', () => {
    const plans = viewOf('contrat-2014-2018').income.plans.map((plan) => ({
      year: plan.period?.start.slice(0, 4),
      named: plan.rows.filter(({ funder }) => funder !== null && !ownResources.has(funder)).length,
      left: plan.rows.find(({ funder }) => funder === null)?.euros ?? null,
      sharedOut: [plan.sharedOut?.line.euros, plan.sharedOut?.named, plan.sharedOut?.until],
    }))
    expect(plans).toEqual([
      { year: '2014', named: 8, left: 448, sharedOut: [417_000, 416_552, 2016] },
      { year: '2015', named: 9, left: null, sharedOut: [417_000, 417_000, 2016] },
      { year: '2016', named: 9, left: null, sharedOut: [417_000, 417_000, 2016] },
      { year: '2017', named: 0, left: 417_000, sharedOut: [417_000, 0, 2016] },
      { year: '2018', named: 0, left: 417_000, sharedOut: [417_000, 0, 2016] },
    ])
  })

  it('makes no plan whose rows and rest differ from its total', () => {
    for (const { id } of some(data.programmes))
      for (const { total, rows, rest } of viewOf(id).income.plans) {
        if (total === null) continue
        expect(
          rows.reduce((sum, { euros }) => sum + euros, rest ?? 0),
          `plan of ${id}`,
        ).toBe(total.euros)
      }
  })
})

describe('a plan as one bar', () => {
  it('is 35.3, 7.3, 5.7, 0.6, 0.4 and 50.7 percent for Animation 2026', () => {
    const [plan] = viewOf('animation-2026').income.plans
    expect(
      (plan ? planPieces(plan) : []).map(({ kind, row, share }) => [
        row?.funder ?? kind,
        Number(share.toFixed(1)),
      ]),
    ).toEqual([
      ['region', 35.3],
      ['etat', 7.3],
      ['gbm', 5.7],
      ['pma', 0.6],
      ['pdh', 0.4],
      ['rest', 50.7],
    ])
  })

  it('is the whole for every plan of every programme', () => {
    for (const { id } of some(data.programmes))
      for (const plan of viewOf(id).income.plans) {
        const whole = planPieces(plan).reduce((sum, { share }) => sum + share, 0)
        expect(whole, `bar of ${id}`).toBeCloseTo(plan.total === null ? 0 : 100, 6)
      }
  })
})

describe('spending', () => {
  it.each([
    ['iam-2026', 130_000, 130_000, [45_600, 38_000, 46_400]],
    ['pmt-health', 1_830_964, 1_830_964, [808_337, 760_991, 144_664, 116_972]],
    ['animation-2022', 801_360, 801_360, [57_636, 743_724]],
  ] as const)('%s: %i printed, %i from its lines, axes %j', (programme, total, sum, axes) => {
    const [table, ...others] = viewOf(programme).spending.tables
    expect(others).toEqual([])
    expect(table?.total?.euros).toBe(total)
    expect(table?.sum).toBe(sum)
    expect(table?.groups.map(({ printed }) => printed?.euros)).toEqual(axes)
    expect(table?.groups.map((group) => group.sum)).toEqual(axes)
  })

  it('opens the first axis of 2026 to its actions and their days', () => {
    const [axis] = viewOf('iam-2026').spending.tables[0]?.groups ?? []
    expect(axis?.groups.map(({ printed, sum }) => [printed?.euros, sum])).toEqual([
      [22_000, 22_000],
      [7_500, 7_500],
      [16_100, 16_100],
    ])
    expect(
      axis?.groups[0]?.lines.find(({ id }) => id === '2026-iam-spending-1-1-director')?.quantity
        ?.value,
    ).toBe(10)
  })

  it('keeps a total that its lines do not make, with its contradiction in place', () => {
    const year = viewOf('contrat-2014-2018').spending.tables.find(({ period }) =>
      period?.start.startsWith('2014'),
    )
    expect(year?.total?.euros).toBe(727_000)
    expect(year?.total?.contradictions.map(({ id }) => id)).toContain('2014-rounding-spending-2014')
  })
})

describe('what remains to be paid', () => {
  it.each([
    ['iam-2026', 32_500, 3],
    ['animation-2026', 0, 0],
    ['pmt-health-2', 0, 0],
    ['propulseur', 0, 0],
  ] as const)('%s: %i € on condition, %i pieces', (programme, euros, pieces) => {
    const { lever } = viewOf(programme)
    expect(lever.euros).toBe(euros)
    expect(lever.instalments.flatMap((instalment) => instalment.pieces)).toHaveLength(pieces)
  })

  it.each([
    ['voted', 0, null, '2026-12-31', 'onSignature'],
    ['voted', 2, '2027-04-30', '2026-12-31', 'conditional'],
    ['voted', 2, '2026-07', '2026-12-31', 'conditional'],
    ['voted', 2, '2026-06', '2026-12-31', 'unsaid'],
    ['voted', 2, null, '2025-06-30', 'unsaid'],
    ['paid', 2, null, '2025-06-30', 'paid'],
  ] as const)('%s with %i pieces, due %s, to %s: %s', (stage, count, due, end, state) => {
    const piece = {
      label: { fr: 'pièce', en: 'document' },
      source: { act: 'a', section: 's', row: 'r', printed: 'p' },
    }
    expect(
      instalmentState(
        {
          stage,
          due,
          pieces: Array.from({ length: count }, () => piece),
          period: { start: '2020-01-01', end },
        },
        '2026-07-08',
      ),
    ).toBe(state)
  })
})

describe('deliverables', () => {
  it('orders them by due date, keeps months and never says that one has not come', () => {
    const lines = viewOf('iam-2026').deliverables
    expect(lines.slice(0, 3).map(({ due }) => due)).toEqual(['2026-12', '2027-04-30', '2027-04-30'])
    expect(new Set(lines.map(({ state }) => state.state))).toEqual(
      new Set(['toHandOver', 'noDueDate']),
    )
  })

  it('says that nothing is known of a date that was past when the data were closed', () => {
    const report = viewOf('animation-2022').deliverables.find(
      ({ id }) => id === '2022-deliverable-activity-report',
    )
    expect(report?.state).toEqual({ state: 'toHandOver', due: '2023-11-01' })
    expect(report?.isUnsaid).toBe(true)
    expect(report?.isPassedSince).toBe(false)
  })

  it('notes a date that passed on the reader’s day, and moves no state', () => {
    const view = programmeView('iam-2026', data, { asOf, readerDay: '2027-05-02' })
    const accounts = view?.deliverables.find(({ id }) => id === '2026-iam-deliverable-accounts')
    expect(accounts?.isPassedSince).toBe(true)
    expect(accounts?.state.state).toBe('toHandOver')
  })
})

describe('promises', () => {
  it('counts each promise of a programme once', () => {
    const { all, floors } = programmePromises(
      viewOf('animation-2026').programme,
      catalogues,
      asOf,
      'default',
    )
    const ids = all.map(({ promise }) => promise.target.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(floors.map(({ promise }) => promise.target.value)).toEqual([50])
    const tallied = talliesByProgramme(catalogues, asOf, 'default').get('animation-2026') ?? []
    expect(tallied.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
  })
})

it('lists every programme, the latest first', () => {
  const lines = programmesView(data, asOf)
  expect(lines).toHaveLength(data.programmes.length)
  expect(lines.at(-1)?.programme.id).toBe('contrat-2014-2018')
  expect(programmeView('nothing', data, { asOf, readerDay: asOf })).toBeNull()
})

it('reaches every amount, payment and deliverable of the acts from its programme', () => {
  const missing = data.programmes.flatMap(({ id }) => {
    const view = JSON.stringify(viewOf(id))
    const owed = new Set(
      data.agreements.filter(({ programme }) => programme === id).map((agreement) => agreement.id),
    )
    const wanted = [
      ...data.amounts.filter(({ programme }) => programme === id),
      ...data.deliverables.filter(({ programme }) => programme === id),
      ...data.instalments.filter(({ agreement }) => owed.has(agreement)),
    ]
    return wanted
      .filter((record) => !view.includes(`"id":"${record.id}"`))
      .map((record) => record.id)
  })
  expect(missing).toEqual([])
})

describe('what was recorded besides the acts', () => {
  const recorded = { version: 1, by: 'somebody', status: 'final' } as const

  it('lets a recorded payment leave the lever, and a delivery change its state', () => {
    const set: FundingData = {
      ...data,
      payments: new Map([
        [
          '2026-iam-instalment-balance',
          {
            id: 'p',
            instalment: '2026-iam-instalment-balance',
            euros: 32_500,
            day: '2027-06-01',
            status: 'final',
            known: '2027-06-01',
          },
        ],
      ]),
      deliveries: new Map([
        [
          '2026-iam-deliverable-accounts',
          [
            {
              ...recorded,
              id: 'd',
              deliverable: '2026-iam-deliverable-accounts',
              note: 'incomplete',
              day: '2027-04-12',
              reservations: { fr: 'Page 3', en: 'Page 3' },
              known: '2027-04-12',
            },
          ],
        ],
      ]),
    }
    const view = programmeView('iam-2026', set, { asOf: '2027-06-30', readerDay: '2027-06-30' })
    expect(view?.lever).toEqual({ euros: 0, instalments: [] })
    const accounts = view?.deliverables.find(({ id }) => id === '2026-iam-deliverable-accounts')
    expect(accounts?.state).toEqual({ state: 'toComplete', day: '2027-04-12' })
    expect(accounts?.lastDelivery?.reservations?.fr).toBe('Page 3')
  })
})

describe('the period of an agreement', () => {
  it('ends where its own clause ends it, with the programme’s period beside where the two differ', () => {
    const periods = agreementViews(data, asOf, () => true).map(({ agreement, programmePeriod }) => [
      agreement.id,
      agreement.period.end,
      programmePeriod?.end ?? null,
    ])
    expect(periods.toSorted(([one], [other]) => byText(String(one), String(other)))).toEqual([
      ['avenant-pmt-health-2-2026', '2026-12-31', null],
      ['contrat-performance-2014-2018', '2018-12-31', null],
      ['convention-animation-2022', '2023-11-01', '2022-12-31'],
      ['convention-animation-2026', '2027-03-31', '2026-12-31'],
      ['convention-iam-2026', '2027-04-30', '2026-12-31'],
      ['convention-pmt-health-2021', '2023-12-31', null],
      ['convention-propulseur-2022', '2025-06-30', null],
    ])
  })
})
