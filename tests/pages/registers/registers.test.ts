import { beforeAll, describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import { eventsView } from '../../../src/pages/registers/eventsView'
import { eventCounts, projectCounts, visitCounts } from '../../../src/pages/registers/fedCounts'
import { noNature, projectsView } from '../../../src/pages/registers/projectsView'
import { describeProjects } from '../../../src/pages/registers/describeProjects'
import { tableCsv } from '../../../src/subjects/table/tableCsv'
import type { Visit } from '../../../src/pages/registers/registerData'
import { visitTables } from '../../../src/pages/registers/visitsView'
import { readRegisters } from './readRegisters'
import { some } from '../../support/some'

let registers: Awaited<ReturnType<typeof readRegisters>>

beforeAll(async () => {
  await mockApiFiles()
  registers = await readRegisters()
})

describe('register of projects', () => {
  it('counts each nature by itself', () => {
    const view = projectsView(registers.projects, { exercice: '2021' })
    expect(view.rows.length).toBe(13)
    expect(view.natures).toEqual([
      { nature: 'L', count: 5 },
      { nature: 'A', count: 8 },
      { nature: 'F', count: 3 },
    ])
  })

  it.each([
    [{ statut: 'F' }, 4],
    [{ statut: noNature }, 2],
    [{ exercice: 'sans' }, 1],
    [{ q: 'medicen' }, 2],
    [{ exercice: '1999', statut: 'Z', tri: 'odd' }, 16],
    [{ exercice: '2021', q: 'zzz' }, 0],
  ])('narrows by %j to %d rows', (state, count) =>
    expect(projectsView(registers.projects, state).rows.length).toBe(count),
  )

  it('orders by name, accents and case aside', () => {
    expect(
      projectsView(registers.projects, { tri: 'nom' })
        .rows.slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(['AMAROB', 'Ambition'])
  })

  it.each([
    ['2022-actual-rd-projects-2021', 13, 13, 12, 'equal'],
    ['2022-actual-rd-projects-labelled-2021', 4, 5, 5, 'differs'],
    ['2022-actual-rd-projects-supported-2021', 8, 8, 7, 'equal'],
    ['2022-actual-rd-projects-funded-2021', 3, 3, 3, 'equal'],
    ['2022-actual-rd-projects-ami-2021', 5, 6, 6, 'differs'],
    ['2022-actual-rd-projects-anr-2021', 3, 3, 3, 'equal'],
    ['2022-actual-rd-projects-collaborative-2021', 5, 0, 0, 'unsaid'],
    ['2022-actual-rd-projects-2020', 7, 0, 0, 'noRows'],
    ['2026-actual-rd-projects-2025', 19, 0, 0, 'noRows'],
  ])(
    'sets %s, printed %d, beside its rows: %d, %d names, %s',
    (id, printed, rows, names, outcome) => {
      const counts = projectCounts(registers.projects, registers.context('projects'))
      expect(counts.find(({ observation }) => observation.id === id)).toMatchObject({
        printed,
        rows,
        names,
        outcome,
      })
    },
  )

  it('leads from every difference to a contradiction', () => {
    const differing = projectCounts(registers.projects, registers.context('projects')).filter(
      ({ outcome }) => outcome === 'differs',
    )
    expect(differing.length).toBeGreaterThan(0)
    for (const { contradictions } of some(differing))
      expect(contradictions.length).toBeGreaterThan(0)
  })

  it('exports what is shown with the place of each row in its act', () => {
    const context = registers.context('projects')
    const [heads, first] = tableCsv(
      describeProjects(projectsView(registers.projects, { q: 'stellar' }).rows, context),
    )
    expect(heads).toContain('Dispositif')
    expect(first).toEqual(
      expect.arrayContaining(['STELLAR', 2021, 'L F', 'gbm-2022-006267', 'Données publiées']),
    )
    expect(first?.length).toBe(heads?.length)
  })
})

describe('register of events', () => {
  it('counts by the part that PMT takes', () => {
    const view = eventsView(registers.events, { exercice: '2021' })
    expect(view.rows.length).toBe(4)
    expect(view.roles).toEqual([
      { role: 'organiser', count: 1 },
      { role: 'unsaid', count: 3 },
    ])
  })

  it('finds one domain whatever its capitals', () => {
    expect(
      new Set(eventsView(registers.events, { domaine: 'santé' }).rows.map(({ domain }) => domain)),
    ).toEqual(new Set(['santé', 'Santé']))
  })

  it('never takes the events that are named for those that are counted', () => {
    const counts = eventCounts(registers.events, registers.context('events'))
    expect(
      counts.find(({ observation }) => observation.id === '2022-actual-events-companies-2021'),
    ).toMatchObject({
      printed: 52,
      rows: 3,
      outcome: 'examples',
    })
    expect(counts.every(({ outcome }) => outcome === 'examples' || outcome === 'noRows')).toBe(true)
  })
})

describe('register of visits', () => {
  it('has totals and no row in the published set', () => {
    const counts = visitCounts([], registers.context('visits'))
    expect(counts.map(({ printed }) => printed)).toEqual(
      expect.arrayContaining([370, 400, 110, 40]),
    )
    expect(counts.every(({ outcome }) => outcome === 'noRows')).toBe(true)
  })

  it('names the table that the agreement asks for, with its columns', () => {
    expect(visitTables(registers.context('visits')).map(({ id }) => id)).toEqual([
      '2026-deliverable-visits-table',
      '2026-deliverable-asd-table',
    ])
  })

  it('counts a company once however often it was visited; one row less lowers the count by one', () => {
    const visits = [0, 1, 2, 3].map(visit)
    expect(companiesIn(visits)).toBe(3)
    expect(companiesIn(visits.filter(({ company }) => !company.endsWith('2')))).toBe(2)
  })

  it('sets rows beside an objective without calling it wrong', () => {
    const counts = visitCounts([visit(1)], registers.context('visits'))
    expect(
      counts.find(({ observation }) => observation.id === '2026-target-companies-visited-gbm')
        ?.outcome,
    ).toBe('towards')
  })
})

function visit(place: number): Visit {
  return {
    id: `visit-${place}`,
    company: `Entreprise simulée ${place % 3}`,
    period: { start: '2026-02-01', end: '2026-02-01' },
    territory: 'gbm',
    market: null,
    member: null,
    staff: null,
    turnover: null,
    status: 'simulated',
    known: '2026-02-15',
    source: { act: 'act', section: 'one', row: 'row', printed: '1' },
  }
}

function companiesIn(visits: readonly Visit[]): number | undefined {
  const counts = visitCounts(visits, registers.context('visits'))
  return counts.find(({ observation }) => observation.id === '2026-target-companies-visited-gbm')
    ?.rows
}
