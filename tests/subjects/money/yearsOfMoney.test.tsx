import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { YearColumns } from '../../../src/pages/dashboard/YearColumns'
import { YearBar } from '../../../src/pages/funder/YearBar'
import { funderBand } from '../../../src/subjects/money/funderBand'
import { greatestSum } from '../../../src/subjects/money/fundingByYear'
import { type FunderView, funderView } from '../../../src/subjects/money/funderView'
import { fundingSet } from '../../support/fundingSet'
import { some } from '../../support/some'

const { data, asOf } = await fundingSet()

const viewOf = (id: string): FunderView => {
  const view = funderView(id, data, { asOf, readerDay: asOf })
  if (view === null) throw new Error(`no funder ${id}`)
  return view
}

const views = [...data.funders.keys()].map((id) => viewOf(id))

/** The numbers that a drawing of years writes, in the order of its years; years themselves left out. */
const numbersIn = (svg: Element): string[] =>
  [...svg.querySelectorAll('text')]
    .map(({ textContent }) => textContent)
    .filter((text) => !/^\d{4}$/.test(text))

/** What the acts give each year at each stage, added up from the amounts themselves. */
const expectedOf = ({ byYear }: FunderView): number[] =>
  byYear.years.flatMap(({ grants }) => {
    const ids = new Set(grants.map(({ id }) => id))
    const sums = new Map<string, number>()
    for (const { id, stage, euros } of data.amounts)
      if (ids.has(id)) sums.set(stage, (sums.get(stage) ?? 0) + euros)
    return [...sums.values()]
  })

const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)

it('adds up what one stage gives, never two, in the years of every funder', () => {
  for (const view of some(views)) {
    const sums = view.byYear.years.flatMap((year) => year.sums)
    expect(inOrder(sums.map(({ euros }) => euros)), `years of ${view.funder.id}`).toEqual(
      inOrder(expectedOf(view)),
    )
    expect(
      sums.filter(({ stage, grants }) => grants.some((grant) => grant.stage !== stage)),
      `years of ${view.funder.id}`,
    ).toEqual([])
  }
  const mixed = views.flatMap(({ byYear }) => byYear.years.filter(({ sums }) => sums.length > 1))
  expect(mixed.map(({ year }) => year)).toEqual([2021, 2022, 2023])
})

it('writes on the dashboard what GBM voted beside what it gave in principle, not their sum', () => {
  const { container } = render(<YearColumns years={viewOf('gbm').byYear.years} label="GBM" />)
  expect(numbersIn(container)).toEqual([
    '45',
    '42',
    '41',
    '41',
    '45',
    '45',
    '45',
    '45',
    '110',
    '45',
    '110',
    '155',
    '155',
  ])
})

it('draws one column for each sum of every funder, of which the highest takes the room', () => {
  for (const { funder, byYear } of some(views)) {
    if (byYear.years.length === 0) continue
    const { container, unmount } = render(<YearColumns years={byYear.years} label="" />)
    const sums = byYear.years.flatMap((year) => year.sums).filter(({ euros }) => euros > 0)
    expect(
      numbersIn(container).map((text) => Number(text)),
      `years of ${funder.id}`,
    ).toEqual(sums.map(({ euros }) => Math.round(euros / 1000)))
    const lefts = [...container.querySelectorAll('rect')].map((rect) => rect.getAttribute('x'))
    expect(new Set(lefts).size, `years of ${funder.id}`).toBe(sums.length)
    unmount()
  }
})

it('draws on a funder’s page a bar from zero for each stage of a year', () => {
  for (const { funder, byYear } of some(views)) {
    const max = greatestSum(byYear.years)
    for (const { year, sums } of byYear.years) {
      const { container, unmount } = render(<YearBar sums={sums} max={max} />)
      const bars = [...container.querySelectorAll('svg')]
      expect(bars, `${funder.id} ${year}`).toHaveLength(sums.length)
      for (const [place, bar] of bars.entries()) {
        const rects = [...bar.querySelectorAll('rect')]
        expect(rects[0]?.getAttribute('x')).toBe('0.5')
        const drawn = rects.reduce((sum, rect) => sum + Number(rect.getAttribute('width')) + 1, 0)
        expect(drawn, `${funder.id} ${year}`).toBeCloseTo(
          ((sums[place]?.euros ?? 0) / max) * 200,
          5,
        )
      }
      unmount()
    }
  }
})

it('opens a funder’s page on payments only where they make up money of one stage', () => {
  const view = viewOf('gbm')
  const mixed = view.byYear.years.map((year) => {
    const [voted, ...others] = year.sums
    if (year.year !== 2026 || voted === undefined) return year
    const sums = [
      { ...voted, euros: 100_000 },
      { ...voted, stage: 'inPrinciple' as const, euros: 55_000 },
      ...others,
    ]
    return { ...year, sums }
  })
  expect(funderBand(view).pieces).not.toEqual([])
  expect(funderBand({ ...view, byYear: { ...view.byYear, years: mixed } }).pieces).toEqual([])
})
