import { describe, expect, it } from 'vitest'
import { actFilesOnDisk } from '../../../mocks/filesOnDisk'
import { publishedFrom } from '../../../mocks/dataSet'
import { readIndicator } from '../../../src/api/indicator'
import { indicatorView } from '../../../src/subjects/indicator/indicatorView'

const published = publishedFrom(actFilesOnDisk('.'))

function resourceOf(id: string) {
  const indicator = published.indicators.find((known) => known.id === id)
  return readIndicator({
    ...indicator,
    observations: published.observations.filter((figure) => figure.indicator === id),
  })
}

const around = {
  agreements: [...published.agreements],
  reference: { units: [...published.units], territories: [...published.territories] },
  contradictions: [...published.contradictions],
  asOf: published.asOf,
  profile: published.profile,
  exercise: undefined,
  language: 'fr',
  natureWord: String,
} as const

describe('the members’ page', () => {
  const resource = resourceOf('members')
  const view = indicatorView(resource, around)

  it('is about the regional promise of the latest exercise', () => {
    expect(view.main).toMatchObject({
      promise: { target: { value: 280, operator: '>' } },
      reading: { status: 'inProgress', lastKnown: { figure: { value: 273 }, missing: 8 } },
    })
  })

  it('is about the promise of the exercise in the address, where there is one', () => {
    expect(indicatorView(resource, { ...around, exercise: '2022' }).main).toMatchObject({
      promise: { target: { value: 265 } },
      reading: { status: 'noVerdict', reason: 'notPublished' },
    })
  })

  it('keeps every printed figure from 2013 to 2026, latest first, scopes apart', () => {
    const told = view.rows.map(({ period, results, baselines, promises }) => [
      period?.end.slice(0, 4),
      [...results, ...baselines].map(({ value }) => value),
      promises.map(({ promise }) => promise.target.value),
    ])
    expect(told).toEqual([
      ['2026', [], [280]],
      ['2026', [], [80]],
      ['2026', [], [80]],
      ['2025', [273], []],
      ['2023', [246], []],
      ['2022', [], [265]],
      ['2022', [], [190]],
      ['2021', [245], []],
      ['2021', [174], []],
      ['2020', [203], []],
      ['2020', [165], []],
      ['2019', [183], []],
      ['2019', [148], []],
      ['2018', [], [165]],
      ['2015', [], [150]],
      ['2013', [131], []],
    ])
  })

  it('tells the second wordings of a promise on its row, not as promises', () => {
    const row = view.rows.find(({ promises }) =>
      promises.some(({ promise }) => promise.target.value === 265),
    )
    expect(row?.wordings.map(({ value }) => value)).toEqual([265, 250])
    expect(row?.promises).toHaveLength(1)
  })

  it('shows the contradiction of the two targets of 2022', () => {
    expect(view.contradictions.map(({ kind }) => kind)).toContain('twoTargets')
  })

  it('gives the second wordings of another scope to the promise that they restate', () => {
    const projects = indicatorView(resourceOf('rd-projects'), around)
    const orphans = projects.rows.filter(
      ({ promises, wordings }) => promises.length === 0 && wordings.length > 0,
    )
    expect(orphans).toEqual([])
  })

  it('knows nothing on the day before an act was known', () => {
    const early = indicatorView(resource, { ...around, asOf: '2022-10-12' })
    expect(early.rows.map(({ period }) => period?.end.slice(0, 4))).toEqual([
      '2018',
      '2015',
      '2013',
    ])
  })
})
