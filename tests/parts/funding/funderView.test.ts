import { describe, expect, it } from 'vitest'
import { nextDues } from '../../../src/parts/funding/funderMoney'
import { fundersView, promisesByFunder } from '../../../src/features/funder/fundersView'
import { funderPromises, type FunderView, funderView } from '../../../src/parts/funding/funderView'
import { sheetView } from '../../../src/features/funder/sheetView'
import { headlineWords } from '../../../src/features/funder/sheetWords'
import { fundingSet } from '../../support/fundingSet'

const { data, catalogues, asOf } = await fundingSet()

function viewOf(id: string): FunderView {
  const view = funderView(id, data, { asOf, readerDay: asOf })
  if (view === null) throw new Error(`no funder ${id}`)
  return view
}

describe('amounts by year', () => {
  it.each([
    // funder, year, sums by stage
    ['gbm', 2026, { voted: 155_000 }],
    ['gbm', 2022, { inPrinciple: 45_000, voted: 45_000 }],
    ['gbm', 2021, { inPrinciple: 45_000, voted: 45_000 }],
    ['gbm', 2014, { indicative: 41_655 }],
    ['gbm', 2018, {}],
    ['etat', 2014, { indicative: 174_376 }],
    ['etat', 2022, { envisaged: 62_250 }],
    ['etat', 2026, { envisaged: 57_700 }],
    ['region', 2022, { envisaged: 285_430 }],
  ] as const)('%s in %i: %o', (funder, year, sums) => {
    const found = viewOf(funder).byYear.years.find((known) => known.year === year)
    expect(Object.fromEntries((found?.sums ?? []).map(({ stage, euros }) => [stage, euros]))).toEqual(sums)
  })

  it('keeps apart what is given for several years', () => {
    expect(viewOf('region').byYear.several.map(({ euros }) => euros)).toEqual([600_000, 330_000])
    expect(viewOf('dijon').byYear.several.map(({ euros }) => euros)).toEqual([65_000, 65_000, 65_000])
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
    expect(viewOf(funder).shares.find((known) => known.programme.id === programme)?.row.share).toBeCloseTo(share, 1)
  })
})

describe('promises', () => {
  it('makes the two scopes of the members’ target of 2026 to GBM, its own territory apart', () => {
    const gbm = viewOf('gbm').funder
    const { made, cofunded } = funderPromises(gbm, data, catalogues, asOf, 'default')
    const animation = made.find(({ id }) => id === 'animation-2026')
    const values = (lines: NonNullable<typeof animation>['own'] | undefined) =>
      lines?.filter(({ promise }) => promise.target.indicator === 'members').map(({ promise }) => promise.target.value)
    expect(values(animation?.own)).toContain(80)
    expect(values(animation?.others)).toContain(280)
    expect(cofunded).toEqual([])
  })

  it('promises nothing to a funder that only cofinances', () => {
    const { made, cofunded } = funderPromises(viewOf('pma').funder, data, catalogues, asOf, 'default')
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

const at = () => ({ catalogues, asOf, readerDay: asOf, profile: 'default' as const })

/** The head of GBM's sheet for a year, with plain spaces. */
function headOf(year: number): string {
  const sheet = sheetView({ funder: 'gbm', year, agreement: null }, data, at())
  return sheet ? headlineWords(sheet).replaceAll(/[\u00a0\u202f]/g, ' ') : ''
}

describe('sheets', () => {
  it('heads GBM 2026 with what was voted, added up from the acts', () => {
    const sheet = sheetView({ funder: 'gbm', year: 2026, agreement: null }, data, at())
    expect(sheet && headlineWords(sheet).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe('155 000 € votés : 45 000 + 65 000 + 45 000')
    expect(sheet?.blocks.map(({ share }) => Number(share?.row.share?.toFixed(1)))).toEqual([5.7, 50, 10.7])
    expect(sheet?.blocks.map(({ lever }) => lever.euros)).toEqual([0, 32_500, 0])
  })

  it('puts the funder’s own territory first', () => {
    const sheet = sheetView({ funder: 'gbm', year: 2026, agreement: 'convention-animation-2026' }, data, at())
    const territories = sheet?.blocks[0]?.promises.map(({ promise }) => promise.target.territory === 'gbm') ?? []
    expect(territories.lastIndexOf(true)).toBeLessThan(territories.includes(false) ? territories.indexOf(false) : territories.length)
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
    expect(sheetView({ funder, year, agreement }, data, at())).toBeNull()
  })

  it('has a sheet for every link of every funder', () => {
    for (const funder of data.funders.keys())
      for (const { year, agreement } of viewOf(funder).sheets)
        expect(sheetView({ funder, year, agreement: agreement?.id ?? null }, data, at()), `${funder} ${year}`).not.toBeNull()
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
    const view = JSON.stringify(viewOf(id), (_, value: unknown) => (value instanceof Set ? undefined : value))
    return data.amounts.filter((amount) => amount.funder === id && !view.includes(`"id":"${amount.id}"`)).map((amount) => amount.id)
  })
  expect(missing).toEqual([])
})
