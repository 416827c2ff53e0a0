import { screen } from '@testing-library/react'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { bundledActFiles } from '../../mocks/bundledFiles'
import { dataSetsFrom } from '../../mocks/dataSets'
import { answerJson, answerProblem } from '../../mocks/scenarios'
import { mockServer } from '../../mocks/server'
import { apiFiles } from '../../src/publish/apiFiles'
import { renderApp } from '../support/renderApp'
import { demonstrationFile } from './demonstrationSet'

const address = '/promesses?jeu=demonstration&programme=animation-2026&q=visitees%20gbm'

/** The figure that the row of the promise of 110 companies shows, with its year and quality below it. */
async function shownVisits(): Promise<string> {
  const headers = await screen.findAllByRole('rowheader', {}, { timeout: 8000 })
  const row = headers
    .map((header) => header.closest('tr'))
    .find((found) => found?.textContent?.includes('110'))
  return (
    [...(row?.querySelectorAll('td') ?? [])]
      .map(({ textContent }) => textContent)
      .find((text) => text?.endsWith('2026simulé')) ?? ''
  )
}

/** The API whose register of visits lacks one row: that of a company of GBM visited once. */
async function loseOneVisit(): Promise<void> {
  const { visits } = demonstrationFile
  const gone = visits.find(
    ({ company, territory }) =>
      territory === 'gbm' && visits.filter((other) => other.company === company).length === 1,
  )
  const fewer = { ...demonstrationFile, visits: visits.filter((visit) => visit !== gone) }
  expect(fewer.visits).toHaveLength(visits.length - 1)
  const files = await apiFiles(dataSetsFrom(bundledActFiles, fewer))
  mockServer.use(
    http.get('*/api/v1/*', ({ request }) => {
      const path = new URL(request.url).pathname.replace(/^.*?\/api\/v1\//, '')
      const text = files.get(path)
      return text === undefined ? answerProblem(404, 'Not Found', path) : answerJson({ path, text })
    }),
  )
}

it('shows the companies visited as the register counts them', async () => {
  renderApp(address)
  expect(await shownVisits()).toBe('1122026simulé')
})

it('shows one company less when its only row is gone', async () => {
  await loseOneVisit()
  renderApp(address)
  expect(await shownVisits()).toBe('1112026simulé')
})
