// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mockApiFiles } from '../../mocks/bundledFiles'
import { mockServer } from '../../mocks/server'
import type { DataIndex } from '../../src/api/apiIndex'
import { wholeLimit } from '../../src/api/http'
import { indexQuery } from '../../src/api/queries'
import { indicatorQuery, resourceQuery } from '../../src/api/resourceQueries'
import { readIndex } from '../../src/api/apiIndex'
import { fetchSetAnswers } from '../../src/ownSet/setAnswers'
import { withPacks } from '../../src/publish/packs'
import { withMockServer } from './withMockServer'

withMockServer()

const ids = ['members', 'rd-projects', 'events-organised'] as const

let asked: string[] = []
const note = ({ request }: { request: Request }): void => {
  asked.push(new URL(request.url).pathname.replace(/^.*\/api\/v1\//, ''))
}
beforeEach(() => {
  asked = []
  mockServer.events.on('request:start', note)
})
afterEach(() => {
  mockServer.events.removeAllListeners()
  vi.useRealTimers()
})

/** What was asked for but the index, each name without its hash, in the order of the alphabet. */
const askedFor = (): string[] =>
  asked
    .filter((path) => path !== 'index.json')
    .map((path) => path.replace(/\.[0-9a-f]{10}\.json$/, ''))
    .toSorted()

const singles = ids.map((id) => `indicators/${id}`).toSorted()

async function begin(): Promise<{ client: QueryClient; index: DataIndex }> {
  const client = new QueryClient()
  return { client, index: await client.fetchQuery(indexQuery(undefined)) }
}

const readIds = async (
  { client, index }: { client: QueryClient; index: DataIndex },
  few: readonly string[] = ids,
): Promise<string[]> =>
  (await Promise.all(few.map((id) => client.fetchQuery(indicatorQuery(index, id))))).map(
    ({ indicator, observations }) => `${indicator.id} ${observations.length}`,
  )

/** Answers the pack of the indicators with what `change` makes of its parts. */
async function changePack(change: (parts: Record<string, string>) => unknown): Promise<void> {
  const files = await mockApiFiles()
  const text = [...files].find(([path]) => path.startsWith('pack-indicators'))?.[1] ?? ''
  const { files: parts } = JSON.parse(text) as { files: Record<string, string> }
  const made = change(parts)
  mockServer.use(
    http.get('*/api/v1/pack-indicators.*', () =>
      made instanceof Response ? made.clone() : HttpResponse.json({ files: parts }),
    ),
  )
}

const placeOf = (parts: Record<string, string>, id: string): string =>
  Object.keys(parts).find((href) => href.startsWith(`indicators/${id}.`)) ?? ''

/** What the files themselves say. */
async function expected(): Promise<string[]> {
  const said = await Promise.all(ids.map(async (id) => readIds(await begin(), [id])))
  asked = []
  return said.flat()
}

describe('several files of a kind', () => {
  it('come in one, and say what they say by themselves', async () => {
    const alone = await expected()
    const reader = await begin()
    expect(await readIds(reader)).toEqual(alone)
    expect(askedFor()).toEqual(['pack-indicators'])
    // Whatever is asked for next is there.
    await readIds(reader, ['companies-visited'])
    expect(askedFor()).toEqual(['pack-indicators'])
  })

  it('come by themselves where they are few', async () => {
    const reader = await begin()
    await readIds(reader, ids.slice(0, 2))
    await readIds(reader, ids.slice(2))
    expect(askedFor()).toEqual(singles)
  })

  it('come in one for who wants them all', async () => {
    const { index } = await begin()
    const { indicators, resources } = await fetchSetAnswers(index)
    expect(askedFor()).toEqual(['pack-indicators', 'pack-resources'])
    const files = await mockApiFiles()
    const own = (url: string | undefined): unknown =>
      JSON.parse(files.get(url?.split('/api/v1/')[1] ?? '') ?? '')
    expect(indicators).toEqual([...index.indicators.values()].map(own))
    expect(resources.sources).toEqual(own(index.resources.get('sources')))
  })
})

describe('a pack that fails leaves its files', () => {
  it.each<[string, Response, number]>([
    ['is gone', new HttpResponse('', { status: 404 }), 1],
    ['is refused', new HttpResponse('', { status: 503 }), 1],
    ['is a page', HttpResponse.html('<!doctype html><title>Connexion</title>'), 2],
    ['is cut short', new HttpResponse('{"files":{"indicators/'), 2],
    ['is none', HttpResponse.json(['files']), 1],
  ])('%s', async (_fault, answer, times) => {
    const alone = await expected()
    await changePack(() => answer)
    const reader = await begin()
    expect(await readIds(reader)).toEqual(alone)
    const packs = askedFor().filter((path) => path === 'pack-indicators')
    expect([packs.length, askedFor().slice(0, 3)]).toEqual([times, singles])
    // Nobody asks for it again meanwhile.
    await readIds(reader, ['companies-visited', 'smes-supported', 'linkedin-posts'])
    expect(askedFor().filter((path) => path === 'pack-indicators')).toHaveLength(
      // What is an answer, though without a text, is no failure: it holds none of them.
      times,
    )
  })

  it('is of another version', async () => {
    const alone = await expected()
    await changePack((parts) => {
      for (const [href, text] of Object.entries(parts)) {
        delete parts[href]
        parts[href.replace(/\.[0-9a-f]{10}\./, '.0123456789.')] = text
      }
    })
    expect(await readIds(await begin())).toEqual(alone)
    expect(askedFor()).toEqual([...singles, 'pack-indicators'])
  })

  it('hangs: the wait for it counts for who waits', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    mockServer.use(
      http.get('*/api/v1/pack-indicators.*', () => new Promise<never>(() => undefined)),
      http.get('*/api/v1/indicators/*', () => new Promise<never>(() => undefined)),
    )
    const { client, index } = await begin()
    const started = performance.now()
    const ends: number[] = []
    const reads = ids.map((id) =>
      client.fetchQuery(indicatorQuery(index, id)).catch((error: { fault: string }) => {
        ends.push(performance.now() - started)
        return error.fault
      }),
    )
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await Promise.all(reads)).toEqual(['timeout', 'timeout', 'timeout'])
    expect(Math.max(...ends)).toBeLessThanOrEqual(wholeLimit + 1)
  })
})

describe('a part of a pack', () => {
  it.each<[string, unknown]>([
    ['is no JSON', '{"id":"members",'],
    ['is not as the contract wants it', '{"id":7}'],
    ['is no text', { id: 'members' }],
    ['is missing', undefined],
  ])('%s: it alone is asked for by itself', async (_fault, text) => {
    const alone = await expected()
    await changePack((parts) => Reflect.set(parts, placeOf(parts, 'members'), text))
    expect(await readIds(await begin())).toEqual(alone)
    expect(askedFor()).toEqual(['indicators/members', 'pack-indicators'])
  })

  it('that neither pack nor file says as it should fails, and leaves the others', async () => {
    await changePack((parts) => Reflect.set(parts, placeOf(parts, 'members'), '{"id":7}'))
    mockServer.use(http.get('*/api/v1/indicators/members.*', () => HttpResponse.json({ id: 7 })))
    const { client, index } = await begin()
    const [members, ...others] = await Promise.allSettled(
      ids.map((id) => client.fetchQuery(indicatorQuery(index, id))),
    )
    expect(members).toMatchObject({
      status: 'rejected',
      reason: { name: 'ContractError', fault: 'shape' },
    })
    expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  })

  it('that is not what its name promises is replaced by the file itself', async () => {
    const [sound] = await expected()
    await changePack((parts) => {
      const href = placeOf(parts, 'members')
      const content = JSON.parse(parts[href] ?? '') as { observations: unknown[] }
      parts[href] = JSON.stringify({
        ...content,
        observations: content.observations.slice(1),
      })
    })
    const reader = await begin()
    expect((await readIds(reader))[0]).not.toBe(sound)
    const { queryKey } = indicatorQuery(reader.index, 'members')
    await expect
      .poll(() => reader.client.getQueryData(queryKey)?.observations.length, { timeout: 30_000 })
      .toBe(Number(sound?.split(' ')[1]))
    expect(askedFor()).toEqual(['indicators/members', 'pack-indicators'])
  })
})

describe('an index', () => {
  it('whose packs cannot be read has none, and says so', async () => {
    const text = (await mockApiFiles()).get('index.json') ?? ''
    const read = readIndex(
      { ...JSON.parse(text), packs: { resources: '../elsewhere.json' } },
      'https://api.test/index.json',
    )
    expect([read.packs.resources, read.setAside.map(({ path }) => path)]).toEqual([
      undefined,
      ['packs[0].resources'],
    ])
  })

  it('of a large set names none', async () => {
    const files = new Map([
      [
        'index.json',
        JSON.stringify({ exercises: [], resources: { a: 'a.json', b: 'b.json' }, indicators: {} }),
      ],
      ['a.json', 'x'.repeat(1_000_000)],
      ['b.json', 'x'.repeat(1_000_001)],
    ])
    expect(await withPacks(files)).toEqual(files)
  })

  it('makes a page that reads one resource wait for no pack', async () => {
    const { client, index } = await begin()
    await client.fetchQuery(resourceQuery(index, 'funders'))
    expect(askedFor()).toEqual(['funders'])
  })
})
