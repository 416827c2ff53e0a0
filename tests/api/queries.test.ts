// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { handlersFor } from '../../mocks/handlers'
import { mockServer } from '../../mocks/server'
import { apiBase } from '../../src/api/api'
import { allCatalogueQueries, catalogueQuery, indexQuery } from '../../src/api/queries'
import { indicatorQuery, resourceQuery } from '../../src/api/resourceQueries'
import { withMockServer } from './withMockServer'

withMockServer()

afterEach(() => {
  document.head.innerHTML = ''
})

function withMeta(content: string): void {
  document.head.innerHTML = `<meta name="jalons:api" content="${content}">`
}

describe('address of the API', () => {
  const fallback = new URL('/api/v1/', document.baseURI).href
  it.each([
    ['https://api.test/v1/', 'https://api.test/v1/'],
    ['https://api.test/v1', 'https://api.test/v1/'],
    ['/donnees/', new URL('/donnees/', document.baseURI).href],
    ['javascript:alert(1)', fallback],
    ['data:application/json,{}', fallback],
    ['http://', fallback],
    ['', fallback],
  ])('%s is %s', (content, base) => {
    withMeta(content)
    expect(apiBase()).toBe(base)
  })

  it('is beside the application where the page says nothing', () =>
    expect(apiBase()).toBe(fallback))
})

describe('queries', () => {
  it('lead from the index to every resource', async () => {
    const client = new QueryClient()
    const index = await client.fetchQuery(indexQuery(undefined))
    const latest = await client.fetchQuery(catalogueQuery(index, undefined, 'fr'))
    expect(latest.exercise).toBe(index.exercises[0]?.year)
    expect((await client.fetchQuery(catalogueQuery(index, 2022, 'en'))).exercise).toBe(2022)
    expect((await client.fetchQuery(indicatorQuery(index, 'members'))).indicator.id).toBe('members')
    expect((await client.fetchQuery(resourceQuery(index, 'sources'))).acts.length).toBeGreaterThan(
      0,
    )
    expect(allCatalogueQueries(index, 'fr')).toHaveLength(index.exercises.length)
    expect(allCatalogueQueries(undefined, 'fr')).toEqual([])
  })

  it('read an unknown data set as the published one', async () => {
    const index = await new QueryClient().fetchQuery(indexQuery('nothing'))
    expect(index.dataset.id).toBe('published')
  })

  it('fail for an unknown indicator without a request', async () => {
    const client = new QueryClient()
    const index = await client.fetchQuery(indexQuery(undefined))
    await expect(client.fetchQuery(indicatorQuery(index, '__proto__'))).rejects.toMatchObject({
      status: 404,
      tries: 0,
    })
  })

  it('keep an index of the same version, and what follows from it', async () => {
    const client = new QueryClient()
    const first = await client.fetchQuery(indexQuery(undefined))
    await client.refetchQueries()
    expect(client.getQueryData(indexQuery(undefined).queryKey)).toBe(first)
  })

  it('ask for the index again where an address is gone', async () => {
    const client = new QueryClient()
    const index = await client.fetchQuery(indexQuery(undefined))
    mockServer.use(http.get('*/funders.*', () => new HttpResponse('', { status: 404 })))
    await expect(client.fetchQuery(resourceQuery(index, 'funders'))).rejects.toMatchObject({
      status: 404,
    })
    expect(client.getQueryState(indexQuery(undefined).queryKey)?.isInvalidated).toBe(true)
  })

  it('say that newer data need a newer page', async () => {
    mockServer.use(...handlersFor('newer'))
    await expect(new QueryClient().fetchQuery(indexQuery(undefined))).rejects.toMatchObject({
      name: 'VersionError',
      found: '2.0.0',
    })
  })
})
