import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { indexQuery } from '../../src/api/queries'
import { resourceQuery } from '../../src/api/resourceQueries'
import { Localised } from '../../src/app/Localised'
import { parseViewState } from '../../src/address/viewState'
import { fetchSection } from '../../src/document/fetchSection'
import { ChangesPage } from '../../src/pages/changes/ChangesPage'
import { ControlsPage } from '../../src/pages/controls/ControlsPage'
import { FunderPage } from '../../src/pages/funder/FunderPage'
import { IndicatorPage } from '../../src/pages/indicator/IndicatorPage'
import { OverviewPage } from '../../src/pages/overview/OverviewPage'
import { ProgrammePage } from '../../src/pages/programme/ProgrammePage'
import { some } from '../support/some'
import { differences, rowsInDocument, rowsOnScreen, together } from '../support/tablesOf'

// A page reads due dates against the reader's day, a document against the day of its data: here they are one.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The page as it is drawn once everything that it asks for is there. */
function drawn(page: ReactNode, client: QueryClient, address: string): Element {
  globalThis.history.replaceState(null, '', address)
  const drawing = document.createElement('div')
  const written = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Router>
        <Localised>{page}</Localised>
      </Router>
    </QueryClientProvider>,
  )
  // Lists to choose from hold no table, and most of the elements of a page.
  drawing.innerHTML = written.replaceAll(/<select\b.*?<\/select>/gs, '')
  return drawing
}

describe.each([
  ['published', undefined],
  ['demonstration', 'demonstration'],
])('every table of the data set %s', (_name, jeu) => {
  const client = new QueryClient()
  const search = jeu === undefined ? '' : `?jeu=${jeu}`

  /** Rows that only the documents have, or only the page; of the page those of tables `where`. */
  async function compared(
    keys: readonly string[],
    page: ReactNode,
    path: string,
    where = 'table, dl[data-facts]',
  ) {
    const index = await client.fetchQuery(indexQuery(jeu))
    vi.setSystemTime(`${index.asOf}T12:00:00`)
    const seen = parseViewState(new URL(path, 'https://jalons.test').search)
    const sections = await Promise.all(keys.map((key) => fetchSection(client, index, key, seen)))
    const written = sections.flatMap((section) => (section === null ? [] : rowsInDocument(section)))
    const shown = rowsOnScreen(drawn(page, client, path), where)
    return {
      path,
      rows: written.length,
      isEmpty: written.length === 0 || shown.length === 0,
      ...differences(shown, written),
    }
  }

  it('says the same on the page of each programme and in its document', async () => {
    const index = await client.fetchQuery(indexQuery(jeu))
    const { programmes } = await client.fetchQuery(resourceQuery(index, 'programmes'))
    for (const { id } of some(programmes)) {
      const path = `/programmes/${id}${search}`
      const found = await compared([`programme:${id}`], <ProgrammePage id={id} />, path)
      expect(found).toMatchObject({ isEmpty: false, onlyWritten: [], onlyShown: [] })
    }
  })

  it('says the same on the page of each funder and in its document', async () => {
    const index = await client.fetchQuery(indexQuery(jeu))
    const { funders } = await client.fetchQuery(resourceQuery(index, 'funders'))
    for (const { id } of some(funders)) {
      const path = `/financeurs/${id}${search}`
      const found = await compared([`funder:${id}`], <FunderPage id={id} />, path)
      expect(found).toMatchObject({ onlyWritten: [], onlyShown: [] })
    }
  })

  it('says the same on the page of each indicator and in its document, row by row', async () => {
    const index = await client.fetchQuery(indexQuery(jeu))
    await Promise.all(
      (
        ['agreements', 'reference', 'sources', 'contradictions', 'funders', 'programmes'] as const
      ).map((name) => client.fetchQuery(resourceQuery(index, name))),
    )
    let rows = 0
    for (const id of some(index.indicators.keys())) {
      const path = `/indicateurs/${id}${search}`
      const section = await fetchSection(
        client,
        index,
        `indicator:${id}`,
        parseViewState(new URL(path, 'https://jalons.test').search),
      )
      const table = section?.blocks.find(({ type }) => type === 'table')
      const names = table?.type === 'table' && table.columns.length === 7 ? 2 : 1
      const written = together(section === null ? [] : rowsInDocument(section), names)
      // A year that runs has a table of its own.
      const shown = rowsOnScreen(drawn(<IndicatorPage id={id} />, client, path), 'table').filter(
        ({ columns }) => columns === written[0]?.columns,
      )
      // The older rows follow once the page is shown.
      const first = written.slice(0, shown.length)
      rows += shown.length
      expect({ id, rows: shown.length, ...differences(shown, first) }).toEqual({
        id,
        rows: Math.min(written.length, 12),
        onlyWritten: [],
        onlyShown: [],
      })
    }
    expect(rows).toBeGreaterThan(246)
  })

  it('says the same of every contradiction', async () => {
    const index = await client.fetchQuery(indexQuery(jeu))
    const { contradictions } = await client.fetchQuery(resourceQuery(index, 'contradictions'))
    await client.fetchQuery(resourceQuery(index, 'agreements'))
    const keys = contradictions.map(({ id }) => `contradiction:${id}`)
    const found = await compared(keys, <ControlsPage />, `/controles${search}`, 'article table')
    expect(found.rows).toBeGreaterThan(100)
    expect(found).toMatchObject({ onlyWritten: [], onlyShown: [] })
  })

  it('says the same of what changed', async () => {
    const found = await compared(
      ['changes'],
      <ChangesPage />,
      `/depuis${search}`,
      'section > table, section > div > table',
    )
    expect(found).toMatchObject({ onlyWritten: [], onlyShown: [] })
  })

  it('says the same of the promises that the list draws first, year by year', async () => {
    const index = await client.fetchQuery(indexQuery(jeu))
    for (const { year } of some(index.exercises)) {
      const path = '/promesses'
      const found = await compared(
        ['table:overview'],
        <OverviewPage />,
        `${path}${search === '' ? '?' : `${search}&`}exercice=${year}`,
        'table',
      )
      expect(found).toMatchObject({ isEmpty: false, onlyShown: [] })
    }
  })
})
