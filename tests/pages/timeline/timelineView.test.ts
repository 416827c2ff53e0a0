import { beforeAll, describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readIndex } from '../../../src/api/apiIndex'
import { type ParsedCatalogue, readCatalogue } from '../../../src/api/catalogue'
import type { KpiView } from '../../../src/pages/timeline/kpiView'
import { chartSentence, noteTexts, roleText } from '../../../src/pages/timeline/kpiWords'
import { type TimelineData, timelineData } from '../../../src/pages/timeline/timelineData'
import { timelineView } from '../../../src/pages/timeline/timelineView'

const asOf = '2026-07-08'
const announced = {
  id: 'phase-vi',
  label: 'Phase VI',
  start: '2027-01-01',
  end: '2029-12-31',
  source: { act: 'gbm-2026-00171', section: 'rapport.i' },
}
let data: TimelineData

beforeAll(async () => {
  const files = await mockApiFiles()
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
  const index = readIndex(read('index.json'), 'https://api.test/')
  const catalogues: ParsedCatalogue[] = index.exercises.map(({ catalogue }) =>
    readCatalogue(read(new URL(catalogue.fr).pathname.slice(1))),
  )
  data = timelineData(catalogues, asOf, [announced])
})

const all = (view = timelineView(data, {})): readonly KpiView[] =>
  view.groups.flatMap(({ charts, single }) => [...charts, ...single])
const kpi = (id: string): KpiView => {
  const found = all().find((view) => view.kpi.id === id)
  if (found === undefined) throw new Error(`no indicator ${id}`)
  return found
}

describe('the Frise of the published data', () => {
  it('shows every promised indicator once, those that go across programmes first', () => {
    const ids = all().map((view) => view.kpi.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(data.kpis.length)
    const [across] = timelineView(data, {}).groups
    expect(across?.programme).toBeNull()
    expect(across?.charts.map((view) => view.kpi.id)).toEqual(
      expect.arrayContaining(['members', 'rd-projects', 'events-organised', 'companies-visited']),
    )
  })

  it('names the programmes in the order of their time', () => {
    expect(data.programmes.map(({ id }) => id).slice(0, 3)).toEqual([
      'contrat-2014-2018',
      'pmt-health',
      'animation-2022',
    ])
  })

  it('runs no line between two definitions, nor over a missing year', () => {
    const runs = kpi('members').content?.runs.map((run) => run.map(({ value }) => value))
    expect(runs).toEqual(expect.arrayContaining([[183, 203, 245], [148, 165, 174], [246], [273]]))
    expect(runs).toHaveLength(4)
  })

  it.each([
    [
      'members',
      [
        [2019, 'adhérents total (2014)', 'adhérents (entreprises) (2022)'],
        [2023, 'adhérents (entreprises) (2022)', 'membres (2026)'],
      ],
    ],
    ['events-organised', []],
    [
      'private-resources-share',
      [
        [2022, 'autofinancement, temps valorisé compris', 'part des produits'],
        [2026, 'part des produits', 'part du budget'],
      ],
    ],
  ])('marks where the definition of %s changes', (id, breaks) => {
    expect(kpi(id).breaks.map(({ year, before, after }) => [year, before, after])).toEqual(breaks)
  })

  it('says which years have no result, a year that runs apart', () => {
    expect(kpi('members').missing).toEqual([2014, 2015, 2016, 2017, 2018, 2022])
    expect(kpi('members').running).toEqual([2026])
    expect(noteTexts(kpi('members'))).toContain('2014-2018, 2022\u00a0: aucun résultat publié')
    expect(noteTexts(kpi('members'))).toContain(
      '2026\u00a0: exercice non clos, aucun résultat publié',
    )
  })

  it('tells the chart in sentences, with the words of each figure', () => {
    const said = chartSentence(kpi('members'))
    expect(said).toContain('183 en 2019')
    expect(said).toContain('>\u00a0265 en 2022')
    expect(said).toContain('Valeur de départ\u00a0: 131 en 2013.')
  })

  it('draws parts thin beside their whole, and no second wording', () => {
    const { content, rows } = kpi('companies-visited')
    const strong = content?.targets.filter(({ scope }) => content.scopes[scope]?.strong)
    expect(strong?.map(({ value }) => value)).toEqual([40, 40, 400, 110])
    const parts = new Set(rows.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id))
    expect(parts.size).toBe(3)
    expect(strong?.filter(({ key }) => parts.has(key))).toEqual([])
  })

  it('names a second wording after what it words', () => {
    const { rows } = kpi('rd-projects')
    const wordings = rows
      .filter(({ restates }) => restates !== undefined)
      .map((figure) => `${figure.id}: ${roleText(figure)}`)
    expect(wordings).toContain('2022-actual-rd-projects-2021-text: Résultat, autre formulation')
    expect(wordings).toContain('2022-target-rd-projects-2022-report: Objectif, autre formulation')
  })

  it.each([
    ['domaine', { domaine: 'network' }, (view: KpiView) => view.kpi.domain === 'network'],
    [
      'programme',
      { programme: 'propulseur' },
      (view: KpiView) => view.kpi.promises.some(({ programme }) => programme === 'propulseur'),
    ],
    ['q', { q: 'ADHERENTS' }, (view: KpiView) => view.kpi.promises.length > 0],
  ])('narrows by %s', (_, state, holds) => {
    const view = timelineView(data, state)
    expect(view.shown).toBeGreaterThan(0)
    expect(view.shown).toBeLessThan(view.total)
    expect(all(view).every(holds)).toBe(true)
  })

  it('falls back on values that the data do not know, key by key', () => {
    expect(
      timelineView(data, { domaine: 'unheard', programme: 'nothing', q: 'linkedin' }).filters,
    ).toEqual({ q: 'linkedin' })
  })

  it('knows nothing that was not yet published at the date', () => {
    const early = timelineData([], asOf, [])
    expect(early.kpis).toEqual([])
    const before = timelineView({ ...data, kpis: [] }, {})
    expect(before.total).toBe(0)
  })
})
