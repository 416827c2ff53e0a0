import { describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readCatalogue } from '../../../src/api/catalogue'
import { planned, type TemplateId } from '../../../src/pages/dossier/templates'
import { overviewRows } from '../../../src/subjects/promise/overviewRows'
import { documentSet } from '../../support/documentSet'
import { some } from '../../support/some'

const { index } = await documentSet('', '2026')
const files = await mockApiFiles()
const catalogues = index.exercises.map(({ catalogue }) =>
  readCatalogue(
    JSON.parse(files.get(catalogue.fr.replace('https://example.test/api/v1/', '')) ?? 'null'),
  ),
)
const allRows = overviewRows(catalogues, index.asOf, index.profile)
const rows = overviewRows(catalogues.slice(0, 1), index.asOf, index.profile)
const committee = ['position', 'panel:members', 'changes:brief', 'money', 'decisions']
const plan = (template: TemplateId, funder: string | null = null) =>
  planned(template, { rows, allRows, committee, funder })
const keys = (template: TemplateId, funder: string | null = null) =>
  plan(template, funder).map((part) => ('key' in part ? part.key : part.page))

describe('the templates', () => {
  it('of the committee: its screens and nothing else, for annexes are chosen one by one', () => {
    expect(keys('committee')).toEqual(committee)
  })

  it('of the report: what is to be written, the headline, then each programme of the exercise once', () => {
    expect(keys('report')).toEqual([
      'summary',
      'position',
      'panel:members',
      'changes:brief',
      'money',
      ...new Set(rows.map(({ programme }) => `outcome:${programme}`)),
    ])
    expect(keys('report')).toContain('outcome:animation-2026')
  })

  it('of the bid: indicators that two programmes promise in figures, each to be explained and proposed', () => {
    const chosen = plan('bid').slice(1)
    expect(chosen).toContainEqual({ key: 'indicator:members', roles: ['explained', 'proposed'] })
    for (const part of some(chosen)) {
      const id = 'key' in part ? part.key.replace('indicator:', '') : ''
      const programmes = allRows
        .filter(({ indicator, promise }) => indicator === id && promise.target.value !== null)
        .map(({ programme }) => programme)
      expect([id, new Set(programmes).size > 1]).toEqual([id, true])
    }
  })

  it('of a funder: its money, and what is promised to it; without a funder nothing', () => {
    expect(keys('funder', 'gbm')).toEqual(['money:gbm', 'promised:gbm'])
    expect(keys('funder')).toEqual([])
  })
})
