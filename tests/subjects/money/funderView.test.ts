import { describe, expect, it } from 'vitest'
import { yearsNote } from '../../../src/pages/funder/yearsNote'
import { programmePromises } from '../../../src/subjects/money/programmeView'
import { funderBand } from '../../../src/subjects/money/funderBand'
import { nextDues } from '../../../src/subjects/money/funderMoney'
import { fundersView, promisesByFunder } from '../../../src/pages/funder/fundersView'
import { funderPromises } from '../../../src/subjects/money/funderPromises'
import { type FunderView, funderView } from '../../../src/subjects/money/funderView'
import { factsheetView } from '../../../src/pages/funder/factsheetView'
import { headlineWords } from '../../../src/pages/funder/factsheetWords'
import { published } from '../../demonstration/demonstrationSet'
import { fundingSet } from '../../support/fundingSet'
import { some } from '../../support/some'

const { data, catalogues, asOf } = await fundingSet()

function viewOf(id: string): FunderView {
  const view = funderView(id, data, { asOf, readerDay: asOf })
  if (view === null) throw new Error(`no funder ${id}`)
  return view
}

/** What stands under the chart of a funder's years, with plain spaces. */
const plainNote = (id: string) =>
  yearsNote(viewOf(id).byYear)
    .join(' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ')

describe('amounts by year', () => {
  it.each([
    // funder, year, sums by stage
    ['gbm', 2026, { voted: 155_000 }],
    ['gbm', 2022, { inPrinciple: 45_000, voted: 45_000 }],
    ['gbm', 2021, { inPrinciple: 45_000, voted: 45_000 }],
    ['gbm', 2014, { indicative: 41_655 }],
    ['gbm', 2018, {}],
    ['gbm', 2013, { voted: 45_000 }],
    ['etat', 2014, { indicative: 174_376 }],
    ['etat', 2022, { envisaged: 62_250 }],
    ['etat', 2026, { envisaged: 57_700 }],
    ['region', 2022, { envisaged: 285_430 }],
  ] as const)('%s in %i: %o', (funder, year, sums) => {
    const found = viewOf(funder).byYear.years.find((known) => known.year === year)
    expect(
      Object.fromEntries((found?.sums ?? []).map(({ stage, euros }) => [stage, euros])),
    ).toEqual(sums)
  })

  it('puts every amount that names a funder in one of its years, or beside them with the reason', () => {
    for (const id of some(data.funders.keys())) {
      const { years, beside } = viewOf(id).byYear
      const told = [
        ...years.flatMap(({ grants }) => grants.map((grant) => grant.id)),
        ...beside.flatMap(({ lines }) => lines.map((line) => line.id)),
      ]
      const named = data.amounts.filter(({ funder }) => funder === id)
      expect(told.toSorted(), `amounts of ${id}`).toEqual(
        named.map((amount) => amount.id).toSorted(),
      )
    }
  })

  it.each([
    ['2020-bio-innovation-year-1', 'gbm', 'undated'],
    ['2020-income-gbm', 'gbm', 'same'],
    ['2020-gbm-health-per-year', 'gbm', 'same'],
    ['2026-budget-line-gbm-2026', 'gbm', 'budgetLine'],
    ['2020-income-region', 'region', 'severalYears'],
    ['2026-health2-income-region', 'region', 'severalYears'],
    ['dijon-subsidy-total', 'dijon', 'same'],
    ['2022-context-pia4', 'etat', 'context'],
  ] as const)('lists %s of %s beside the chart: %s', (amount, funder, reason) => {
    const found = viewOf(funder).byYear.beside.find(({ lines }) =>
      lines.some(({ id }) => id === amount),
    )
    expect(found?.reason).toBe(reason)
  })

  it('calls no year empty that an amount for several years covers', () => {
    expect(
      viewOf('region')
        .byYear.years.filter(({ year }) => year > 2019)
        .map(({ within }) => within.map(({ euros }) => euros)),
    ).toEqual([[], [600_000], [600_000], [600_000], [], [330_000], [330_000]])
  })

  it('says under the chart what it draws and what it cannot, from the figures', () => {
    expect(plainNote('gbm')).toContain('Aucun montant daté dans les actes disponibles : 2017-2020.')
    expect(plainNote('gbm')).toContain('195 000 € (signé), listés')
    expect(plainNote('region')).toContain('2017-2020, 2024.')
    expect(plainNote('dijon')).not.toContain('Barre')
  })

  it('keeps apart what is given for several years', () => {
    expect(viewOf('region').byYear.several.map(({ euros }) => euros)).toEqual([600_000, 330_000])
    expect(viewOf('dijon').byYear.several.map(({ euros }) => euros)).toEqual([
      65_000, 65_000, 65_000,
    ])
  })
})

describe('share in each budget', () => {
  it.each([
    ['gbm', 'animation-2026', 5.7],
    ['gbm', 'iam-2026', 50],
    ['gbm', 'pmt-health-2', 10.7],
    ['gbm', 'animation-2022', 5.6],
    ['region', 'animation-2022', 35.6],
    ['etat', 'contrat-2014-2018', 24],
  ] as const)('%s in %s: %d percent', (funder, programme, share) => {
    expect(
      viewOf(funder).shares.find((known) => known.programme.id === programme)?.row.share,
    ).toBeCloseTo(share, 1)
  })
})

describe('promises', () => {
  it('are as many in a programme as are made to its funder and to none', () => {
    for (const funder of some(data.funders.values()))
      for (const { id, own, others, unaddressed } of funderPromises(
        funder,
        data,
        catalogues,
        asOf,
        'default',
      ).made) {
        const programme = data.programmes.find((known) => known.id === id)
        if (programme === undefined) throw new Error(`no programme ${id}`)
        const promises = programmePromises(programme, catalogues, asOf, 'default')
        expect(own.length + others.length + unaddressed, `${funder.id} ${id}`).toBe(
          promises.all.length,
        )
        expect(unaddressed).toBe(promises.unaddressed)
      }
    const health = funderPromises(
      viewOf('gbm').funder,
      data,
      catalogues,
      asOf,
      'default',
    ).made.find(({ id }) => id === 'pmt-health')
    expect([health && health.own.length + health.others.length, health?.unaddressed]).toEqual([
      81, 1,
    ])
  })

  it('makes the two scopes of the members’ target of 2026 to GBM, its own territory apart', () => {
    const gbm = viewOf('gbm').funder
    const { made, cofunded } = funderPromises(gbm, data, catalogues, asOf, 'default')
    const animation = made.find(({ id }) => id === 'animation-2026')
    const values = (lines: NonNullable<typeof animation>['own'] | undefined) =>
      lines
        ?.filter(({ promise }) => promise.target.indicator === 'members')
        .map(({ promise }) => promise.target.value)
    expect(values(animation?.own)).toContain(80)
    expect(values(animation?.others)).toContain(280)
    expect(cofunded).toEqual([])
  })

  it('promises nothing to a funder that only cofinances', () => {
    const { made, cofunded } = funderPromises(
      viewOf('pma').funder,
      data,
      catalogues,
      asOf,
      'default',
    )
    expect(made.map(({ id }) => id)).toEqual(['contrat-2014-2018'])
    expect(cofunded.map(({ id }) => id)).toEqual(['animation-2026', 'animation-2022'])
    expect(cofunded.every(({ parties }) => parties.join() === 'gbm')).toBe(true)
    expect(promisesByFunder(catalogues, asOf, 'default').get('private')).toBeUndefined()
  })
})

it('names the next dates after the data’s day, the nearest first', () => {
  const dues = nextDues(data.agreements, data, asOf).map(({ due }) => due)
  expect([...new Set(dues)]).toEqual(['2026-12', '2027-03-31', '2027-04-30', '2027-04'])
  expect(nextDues(data.agreements, data, '2027-05-01')).toEqual([])
})

const at = () => ({
  catalogues,
  asOf,
  readerDay: asOf,
  profile: 'default' as const,
  headline: published.headline,
})

/** The head of GBM's sheet for a year, with plain spaces. */
function headOf(year: number): string {
  const sheet = factsheetView({ funder: 'gbm', year, agreement: null }, data, at())
  return sheet ? headlineWords(sheet).replaceAll(/[\u00a0\u202f]/g, ' ') : ''
}

describe('sheets', () => {
  it('heads GBM 2026 with what was voted, added up from the acts', () => {
    const sheet = factsheetView({ funder: 'gbm', year: 2026, agreement: null }, data, at())
    expect(sheet && headlineWords(sheet).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      '155 000 € votés : 45 000 + 65 000 + 45 000',
    )
    expect(sheet?.blocks.map(({ share }) => Number(share?.row.share?.toFixed(1)))).toEqual([
      5.7, 50, 10.7,
    ])
    expect(sheet?.blocks.map(({ lever }) => lever.euros)).toEqual([0, 32_500, 0])
  })

  it('puts the headline indicators first, of each the funder’s own territory, then that territory', () => {
    const sheet = factsheetView(
      { funder: 'gbm', year: 2026, agreement: 'convention-animation-2026' },
      data,
      at(),
    )
    const shown = some(sheet?.blocks[0]?.promises ?? []).map(({ promise: { target } }) => target)
    const order = at().headline.flatMap(({ indicator }) => indicator ?? [])
    const places = shown.map(({ indicator }) => order.indexOf(indicator))
    const head = places.filter((place) => place !== -1)
    expect(places.slice(0, head.length)).toEqual(head.toSorted((one, other) => one - other))
    const values = shown
      .slice(0, head.length)
      .map(({ indicator, value }) => `${indicator} ${value}`)
    expect(values).toEqual(
      expect.arrayContaining(['members 80', 'companies-visited 110', 'events-organised 15']),
    )
    const rest = shown.slice(head.length).map(({ territory }) => territory === 'gbm')
    expect(rest.lastIndexOf(true)).toBeLessThan(
      rest.includes(false) ? rest.indexOf(false) : rest.length,
    )
  })

  it('never adds a principle to a vote, and counts what an act recalls without its agreement', () => {
    expect(headOf(2022)).toBe('45 000 € votés · 45 000 € accordés en principe')
    expect(headOf(2025)).toBe('155 000 € votés : 45 000 + 45 000 + 65 000')
  })

  it.each([
    ['gbm', 2019, null],
    ['gbm', 2026, 'nothing'],
    ['nobody', 2026, null],
    ['pma', 2026, 'convention-animation-2026'],
    ['gbm', Number.NaN, null],
  ] as const)('has no sheet for %s %d %s', (funder, year, agreement) => {
    expect(factsheetView({ funder, year, agreement }, data, at())).toBeNull()
  })

  it('has a sheet for every link of every funder', () => {
    for (const funder of some(data.funders.keys()))
      for (const { year, agreement } of viewOf(funder).sheets)
        expect(
          factsheetView({ funder, year, agreement: agreement?.id ?? null }, data, at()),
          `${funder} ${year}`,
        ).not.toBeNull()
  })
})

it('lists every funder, members’ own money apart', () => {
  const { funders, own } = fundersView(data, asOf)
  expect(funders.length + own.length).toBe(data.funders.size)
  expect(own.map(({ funder }) => funder.id).toSorted()).toEqual(['in-kind', 'private'])
  expect(funderView('nobody', data, { asOf, readerDay: asOf })).toBeNull()
})

it('reaches every amount of the acts that names a funder from its funder', () => {
  const missing = [...data.funders.keys()].flatMap((id) => {
    const view = JSON.stringify(viewOf(id), (_, value: unknown) =>
      value instanceof Set ? undefined : value,
    )
    return data.amounts
      .filter((amount) => amount.funder === id && !view.includes(`"id":"${amount.id}"`))
      .map((amount) => amount.id)
  })
  expect(missing).toEqual([])
})

describe('what a funder’s page opens on', () => {
  it('is for GBM the money of 2026 by the state of its payments, and the first document due', () => {
    const { year, pieces, next } = funderBand(viewOf('gbm'))
    expect(year?.year).toBe(2026)
    expect(pieces).toEqual([
      { state: 'onSignature', euros: 122_500 },
      { state: 'conditional', euros: 32_500 },
    ])
    expect(next?.due).toBe('2026-12')
  })

  it('draws payments only where they make up the whole of the year', () => {
    for (const id of some(data.funders.keys())) {
      const { year, pieces } = funderBand(viewOf(id))
      if (pieces.length === 0) continue
      const given = year?.grants.reduce((sum, { euros }) => sum + euros, 0)
      expect(
        pieces.reduce((sum, { euros }) => sum + euros, 0),
        `band of ${id}`,
      ).toBe(given)
    }
    expect(funderBand(viewOf('region')).pieces).toEqual([])
  })
})
