import { beforeAll, describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import type { RoadmapData } from '../../../src/pages/roadmap/roadmapData'
import {
  type Objective,
  type RoadmapView,
  roadmapView,
} from '../../../src/pages/roadmap/roadmapView'
import { readRoadmap } from './readRoadmap'
import { some } from '../../support/some'

let data: RoadmapData
let view: RoadmapView

beforeAll(async () => {
  await mockApiFiles()
  data = await readRoadmap()
  view = roadmapView(data)
})

const objectives = (year: number): readonly Objective[] =>
  view.roadmaps
    .filter((roadmap) => roadmap.year === year)
    .flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives))
const objective = (indicator: string): Objective => {
  const found = [...objectives(2022), ...objectives(2026)].find(
    ({ placed }) => placed.promise.target.indicator === indicator,
  )
  if (found === undefined) throw new Error(`no objective ${indicator}`)
  return found
}

describe('the ASD roadmap of the published data', () => {
  it.each([
    ['Feuille de route ASD — Axe 1, visibilité', 11],
    ['Feuille de route ASD — Axe 2, accompagner', 15],
    ['Feuille de route ASD — Axe 3, faire connaître', 7],
    ['Feuille de route ASD — Axe 4, innover', 6],
    ['Axe 5 — Feuille de route aéronautique, spatiale et défense', 11],
    ['Axe 2 — Attractivité de l’écosystème ASD de GBM', 3],
  ])('holds every objective of %s', (label, count) => {
    const axis = view.roadmaps.flatMap(({ axes }) => axes).find((known) => known.label === label)
    expect(axis?.objectives.length).toBe(count)
  })

  it('holds each promise once, in figures or in words, none of another market', () => {
    for (const year of [2022, 2026]) {
      const ids = objectives(year).map(({ placed }) => placed.promise.target.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(objectives(2022).some(({ placed }) => placed.promise.target.value === null)).toBe(true)
    expect(
      objectives(2022).some(({ placed }) => placed.promise.target.indicator === 'members'),
    ).toBe(false)
  })

  it('counts the readings of an axis so that they add up to its objectives', () => {
    for (const { objectives: own, counts } of some(view.roadmaps.flatMap(({ axes }) => axes)))
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(own.length)
  })

  it.each([
    ['2022-asd-booklet', 'noVerdict', 'qualitative'],
    ['2022-asd-gifas-meetings', 'noVerdict', 'notPublished'],
    ['2026-asd-companies-supported', 'inProgress', 'noResultPublished'],
  ])('reads %s as %s, %s', (indicator, status, reason) => {
    expect(objective(indicator).reading).toMatchObject({ status, reason })
  })

  it.each([
    ['2022-asd-booklet', { by: 'sameObject', id: '2026-asd-booklet' }],
    ['2022-asd-watch-unit', { by: 'sameObject', id: '2026-asd-watch-unit' }],
    ['2022-asd-eurosatory', { by: 'event', id: '2026-event-eurosatory' }],
  ])('says what %s became', (indicator, becomes) =>
    expect(objective(indicator).becomes).toMatchObject(becomes),
  )

  it('says of nothing else that it went on, and of the last roadmap nothing at all', () => {
    expect(objective('2022-asd-gifas-meetings').becomes).toBeNull()
    expect(objectives(2026).every(({ becomes }) => becomes === null)).toBe(true)
  })

  it('names the deliverable that an objective is to be proved by', () => {
    expect(objective('2026-asd-companies-supported').asked.map(({ id }) => id)).toEqual([
      '2026-deliverable-asd-table',
    ])
  })

  it('lists the companies of "Industrie du futur" by wave: as many as the act prints', () => {
    expect(
      view.industry.waves.map(({ wave, companies, period }) => [
        wave,
        companies.length,
        period?.start,
      ]),
    ).toEqual([
      [1, 5, '2020-03-03'],
      [2, 5, '2021-10-18'],
    ])
    expect(view.industry.printed.find(({ role }) => role === 'actual')?.value).toBe(
      view.industry.listed,
    )
  })

  it('lists the events of the market by year, the dated ones first', () => {
    expect(view.events.map(({ year }) => year)).toEqual([2022, 2026, 2027])
    expect(view.events[0]?.events[0]?.name).toBe('Friederischaffen')
  })

  it('knows nothing of what was voted after the date', () => {
    const early = roadmapView({ ...data, asOf: '2023-06-30' })
    expect(early.roadmaps.map(({ total }) => total > 0)).toEqual([true, false])
    expect(
      early.roadmaps[0]?.axes
        .flatMap((axis) => axis.objectives)
        .every(({ becomes }) => becomes === null || becomes.by === 'event'),
    ).toBe(true)
  })
})
