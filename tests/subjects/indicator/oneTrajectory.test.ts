import { describe, expect, it } from 'vitest'
import { rowTrajectory } from '../../../src/subjects/promise/rowTrajectory'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readIndex } from '../../../src/api/apiIndex'
import { readCatalogue } from '../../../src/api/catalogue'
import type { ChartPoint, TrajectoryContent } from '../../../src/charts/chartPoint'
import { filePalette } from '../../../src/charts/shape'
import { trajectoryLayout } from '../../../src/charts/trajectoryLayout'
import type { Chart } from '../../../src/document/chart'
import { seriesOf } from '../../../src/document/write/chart/chartSeries'
import { placeInTime } from '../../../src/domain/timePlace'
import { pointsOf } from '../../../src/domain/trajectory'
import { kpiView } from '../../../src/pages/timeline/kpiView'
import { timelineData } from '../../../src/pages/timeline/timelineData'
import { overviewData, overviewView } from '../../../src/subjects/promise/overviewView'
import { rowsInOrder } from '../../../src/document/rowsInOrder'
import { allTrajectories, dataSets } from '../../support/allTrajectories'
import { documentSet } from '../../support/documentSet'
import { some } from '../../support/some'

type Drawn = Pick<TrajectoryContent, 'runs' | 'targets' | 'baselines' | 'scopes' | 'breaks'>

const told = ({ key, at, value, mark }: ChartPoint): string => `${mark} ${key} ${at} ${value}`
const all = ({ runs, targets, baselines }: Drawn): readonly ChartPoint[] => [
  ...runs.flat(),
  ...targets,
  ...baselines,
]
/** The points of the asked scope: what every drawing shows, whatever it has room for beside. */
const strong = (drawn: Drawn): string[] =>
  all(drawn)
    .filter(({ scope }) => drawn.scopes[scope]?.strong)
    .map(told)
    .toSorted()
const breaksOf = ({ breaks }: Drawn): string[] => breaks.map(({ from, to }) => `${from} ${to}`)

describe.each(dataSets)('every drawing of the %s set', async (_name, folder) => {
  const known = await allTrajectories(folder)
  const { sectionOf } = await documentSet(folder)
  const files = await mockApiFiles()
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
  const index = readIndex(read(`${folder}index.json`), `https://api.test/${folder}`)
  const catalogues = index.exercises.map(({ catalogue }) =>
    readCatalogue(read(new URL(catalogue.fr).pathname.slice(1))),
  )
  const data = timelineData(catalogues, index.asOf, [])
  const friezes = new Map(
    data.kpis.map((kpi) => [kpi.id, kpiView(kpi, data.programmes, data).content]),
  )
  const charts = known.flatMap(({ id }): (readonly [string, Chart])[] =>
    sectionOf(id).blocks.flatMap((block) =>
      block.type === 'chart' ? [[id, block.chart] as const] : [],
    ),
  )

  it('is one of many', () => {
    expect(known.length).toBeGreaterThan(200)
    expect(charts.length).toBeGreaterThan(100)
    expect(friezes.size).toBeGreaterThan(200)
  })

  it('shows in the Frise the points, targets and breaks of the page, paper and séance', () => {
    const compared = charts.filter(([id]) => friezes.has(id))
    expect(compared.length).toBeGreaterThan(90)
    for (const [id, chart] of some(compared)) {
      const frieze = friezes.get(id)
      expect({ id, points: frieze ? strong(frieze) : [] }).toEqual({ id, points: strong(chart) })
      expect({ id, breaks: frieze ? breaksOf(frieze) : [] }).toEqual({
        id,
        breaks: breaksOf(chart),
      })
    }
  })

  it('shows in a row of the list the points of the same scope', () => {
    const rows = catalogues.flatMap((catalogue) =>
      rowsInOrder(overviewView(overviewData([catalogue], index.asOf, index.profile), {})),
    )
    let compared = 0
    for (const [id, chart] of some(charts)) {
      const spark = rows
        .filter(({ indicator }) => indicator === id)
        .map((row) => rowTrajectory(row, []))
        .find((content) => content !== null && strong(content).join() === strong(chart).join())
      if (!rows.some(({ indicator }) => indicator === id)) continue
      compared += 1
      expect({ id, found: spark !== undefined }).toEqual({ id, found: true })
      expect({ id, breaks: spark ? breaksOf(spark) : [] }).toEqual({ id, breaks: breaksOf(chart) })
    }
    expect(compared).toBeGreaterThan(90)
  })

  it('puts every point into the native chart of a slide, at its place', () => {
    for (const [id, chart] of some(charts)) {
      const slide = seriesOf(chart).flatMap(({ points }) => points.map(told))
      expect({ id, points: slide.toSorted() }).toEqual({
        id,
        points: all(chart).map(told).toSorted(),
      })
    }
  })

  it('draws every point once, and a line for each break', () => {
    for (const [id, chart] of some(charts)) {
      const { points, shapes } = trajectoryLayout(chart, { width: 720, height: 340 }, filePalette)
      expect({ id, points: points.map(({ point }) => told(point)).toSorted() }).toEqual({
        id,
        points: all(chart).map(told).toSorted(),
      })
      const lines = shapes.filter(({ attributes }) => attributes['strokeDasharray'] === '2 3')
      expect({ id, lines: lines.length }).toEqual({ id, lines: chart.breaks.length })
    }
  })

  it('stands a figure of 31 December at the end of its year', () => {
    const ends = charts.flatMap(([id, chart]) =>
      all(chart).flatMap(({ key, at }) => {
        const figure = known
          .find((one) => one.id === id)
          ?.resource.observations.find((one) => one.id === key)
        return figure?.period?.end.endsWith('-12-31') && figure.known > figure.period.end
          ? [[at, Number(figure.period.end.slice(0, 4))] as const]
          : []
      }),
    )
    expect(ends.length).toBeGreaterThan(50)
    expect(ends.filter(([at, year]) => at !== year)).toEqual([])
  })

  it('breaks between the last figure of one definition and the first of the next', () => {
    let found = 0
    for (const { id, trajectory } of some(known)) {
      const days = trajectory.series.flatMap((series) =>
        pointsOf(series).map(({ day }) => ({
          day,
          definition: `${series.scope.population} ${series.scope.nature ?? ''}`,
        })),
      )
      for (const { lastDay, firstDay } of trajectory.breaks) {
        found += 1
        const before = days.filter(({ day }) => day <= lastDay)
        const after = days.filter(({ day }) => day >= firstDay)
        expect({ id, count: before.length + after.length }).toEqual({ id, count: days.length })
        expect(before.some(({ day }) => day === lastDay)).toBe(true)
        expect(after.some(({ day }) => day === firstDay)).toBe(true)
        const earlier = new Set(before.map(({ definition }) => definition))
        expect({ id, both: after.filter(({ definition }) => earlier.has(definition)) }).toEqual({
          id,
          both: [],
        })
        expect(placeInTime(lastDay)).toBeLessThan(placeInTime(firstDay))
      }
    }
    expect(found).toBeGreaterThan(5)
  })

  it('runs no line across a break or an unpublished year', () => {
    let runs = 0
    for (const { id, trajectory } of some(known))
      for (const run of trajectory.series.flatMap((series) => series.runs)) {
        runs += 1
        const years = run.map(({ day }) => Number(day.slice(0, 4)))
        const gaps = years.slice(1).filter((year, place) => year - (years[place] ?? year) > 1)
        const [first, last] = [run[0]?.day ?? '', run.at(-1)?.day ?? '']
        const crossed = trajectory.breaks.filter(
          (one) => first <= one.lastDay && last >= one.firstDay,
        )
        expect({ id, gaps, crossed }).toEqual({ id, gaps: [], crossed: [] })
      }
    expect(runs).toBeGreaterThan(50)
  })
})

describe('the six indicators whose drawings once contradicted each other', async () => {
  const known = await allTrajectories('')
  const breaksIn = (id: string) =>
    known
      .find((one) => one.id === id)
      ?.trajectory.breaks.map(({ lastDay, firstDay }) => [
        lastDay.slice(0, 4),
        firstDay.slice(0, 4),
      ])

  it.each([
    [
      'members',
      [
        ['2018', '2019'],
        ['2022', '2023'],
      ],
    ],
    [
      'companies-visited',
      [
        ['2015', '2021'],
        ['2022', '2026'],
      ],
    ],
    ['innov-health-members', [['2020', '2025']]],
    [
      'rd-projects',
      [
        ['2022', '2025'],
        ['2025', '2026'],
      ],
    ],
    ['2026-gbm-structures-in-events', [['2025', '2026']]],
    ['market-turnover', []],
  ])('%s breaks in one way', (id, breaks) => expect(breaksIn(id)).toEqual(breaks))
})
