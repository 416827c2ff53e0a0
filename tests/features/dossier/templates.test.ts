import { describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readCatalogue } from '../../../src/data/catalogue'
import { planned, type TemplateId } from '../../../src/features/dossier/templates'
import { overviewRows } from '../../../src/parts/promises/overviewRows'
import { documentSet } from '../../support/documentSet'

const { index, around } = await documentSet('', '2026')
const files = await mockApiFiles()
const catalogues = index.exercises.map(({ catalogue }) =>
  readCatalogue(JSON.parse(files.get(catalogue.fr.replace('https://example.test/api/v1/', '')) ?? 'null')),
)
const allRows = overviewRows(catalogues, index.asOf, index.profile)
const rows = overviewRows(catalogues.slice(0, 1), index.asOf, index.profile)
const plan = (template: TemplateId, funder: string | null = null) =>
  planned(template, { rows, allRows, contradictions: around.contradictions, funder })
const keys = (template: TemplateId, funder: string | null = null) =>
  plan(template, funder).map((part) => ('key' in part ? part.key : part.page))

describe('the templates', () => {
  it('of the committee: what changed, the table, every promise with a figure once, open contradictions that touch it', () => {
    const chosen = keys('committee')
    expect(chosen.slice(0, 3)).toEqual(['agenda', 'changes', 'table:overview'])
    const quantified = new Set(
      rows.filter(({ promise, isPart }) => promise.target.value !== null && !isPart).map(({ indicator }) => `indicator:${indicator}`),
    )
    expect(chosen.filter((key) => key.startsWith('indicator:'))).toEqual([...quantified])
    expect(quantified.size).toBeGreaterThan(10)
    const open = new Set(
      around.contradictions.filter(({ state, rounding }) => state === 'open' && !rounding).map(({ id }) => `contradiction:${id}`),
    )
    const touched = chosen.filter((key) => key.startsWith('contradiction:'))
    expect(touched.length).toBeGreaterThan(0)
    expect(touched.filter((key) => !open.has(key))).toEqual([])
  })

  it('of the report: each programme of the exercise before its own indicators', () => {
    const chosen = keys('report')
    const programmes = chosen.filter((key) => key.startsWith('programme:'))
    expect(programmes).toEqual([...new Set(rows.map(({ programme }) => `programme:${programme}`))])
    expect(chosen.indexOf('programme:animation-2026')).toBeLessThan(chosen.indexOf('indicator:members'))
    expect(new Set(chosen.filter((key) => key.startsWith('indicator:'))).size).toBe(new Set(rows.map(({ indicator }) => indicator)).size)
  })

  it('of the bid: indicators that two programmes promise in figures, each to be explained and proposed', () => {
    const chosen = plan('phase6').slice(1)
    expect(chosen).toContainEqual({ key: 'indicator:members', roles: ['explained', 'proposed'] })
    for (const part of chosen) {
      const id = 'key' in part ? part.key.replace('indicator:', '') : ''
      const programmes = allRows
        .filter(({ indicator, promise }) => indicator === id && promise.target.value !== null)
        .map(({ programme }) => programme)
      expect([id, new Set(programmes).size > 1]).toEqual([id, true])
    }
  })

  it('of a funder: its page, then what is promised to it; without a funder nothing', () => {
    const chosen = keys('funder', 'gbm')
    expect(chosen[0]).toBe('funder:gbm')
    const promised = new Set(rows.filter(({ promise }) => promise.parties.includes('gbm')).map(({ indicator }) => `indicator:${indicator}`))
    expect(chosen.filter((key) => key.startsWith('indicator:') && !promised.has(key))).toEqual([])
    expect(keys('funder')).toEqual([])
  })
})
