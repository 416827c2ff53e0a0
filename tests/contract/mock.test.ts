import { describe, expect, it, vi } from 'vitest'
import { mockApiFiles } from '../../mocks/bundledFiles'
import { handlersFor } from '../../mocks/handlers'
import { type ScenarioName, scenarioNames, scenarioOf } from '../../mocks/scenarios'
import { mockServer } from '../../mocks/server'
import { readIndex } from '../../src/api/apiIndex'
import { readCatalogue } from '../../src/api/catalogue'
import { readIndicator } from '../../src/api/indicator'
import { withMockServer } from '../api/withMockServer'
import { some } from '../support/some'

withMockServer()

const base = 'http://api.test/api/v1/'

const play = (scenario: ScenarioName): void => mockServer.use(...handlersFor(scenario))

async function jsonAt(url: string): Promise<unknown> {
  return (await fetch(url)).json()
}

describe('the mock API', () => {
  it('answers the very files that are published', async () => {
    for (const [path, text] of some(await mockApiFiles())) {
      const response = await fetch(base + path)
      expect([
        path,
        response.status,
        response.headers.get('content-type'),
        (await response.text()) === text,
      ]).toEqual([path, 200, 'application/json', true])
    }
  })

  it('lets all but the index be kept for ever', async () => {
    const index = await fetch(`${base}index.json`)
    const { resources } = await index.json()
    expect(index.headers.get('cache-control')).toBe('no-cache')
    expect((await fetch(base + resources.funders)).headers.get('cache-control')).toContain(
      'immutable',
    )
  })

  it('answers an unknown address with problem details', async () => {
    const response = await fetch(`${base}nothing.json`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ])
    expect(await response.json()).toMatchObject({ status: 404, title: 'Not Found' })
  })

  it('knows its scenarios by name', () => {
    expect(scenarioNames.map(scenarioOf)).toEqual(scenarioNames)
    expect([scenarioOf('other'), scenarioOf(null)]).toEqual([null, null])
  })
})

describe('scenarios', () => {
  it('malformed spoils four records of a catalogue and of an indicator; the others stand', async () => {
    const index = readIndex(await jsonAt(`${base}index.json`), `${base}index.json`)
    const largest = index.exercises.find(({ year }) => year === 2022)?.catalogue.fr ?? ''
    const members = index.indicators.get('members') ?? ''
    const [whole, wholeIndicator] = [
      readCatalogue(await jsonAt(largest)),
      readIndicator(await jsonAt(members)),
    ]
    play('malformed')
    const [spoilt, spoiltIndicator] = [
      readCatalogue(await jsonAt(largest)),
      readIndicator(await jsonAt(members)),
    ]
    expect(spoilt.setAside.map(({ path }) => path)).toEqual([
      'promises[0].value',
      'promises[1].status',
      'promises[2].start',
    ])
    expect(
      spoilt.promises
        .filter(
          ({ target }) =>
            target.flags?.includes('contested') &&
            target.id.startsWith(spoilt.promises[0]?.target.id ?? ''),
        )
        .map(({ target }) => target.id),
    ).toEqual([whole.promises[3]?.target.id, `${whole.promises[3]?.target.id}~2`])
    expect(spoilt.promises).toHaveLength(whole.promises.length - 3 + 1)
    expect(spoiltIndicator.setAside.map(({ path }) => path)).toEqual([
      'observations[0].value',
      'observations[1].status',
      'observations[2].period.start',
    ])
    expect(spoiltIndicator.observations).toHaveLength(wholeIndicator.observations.length - 3 + 1)
  })

  it('empty has no promise', async () => {
    play('empty')
    const index = readIndex(await jsonAt(`${base}index.json`), `${base}index.json`)
    const read = readCatalogue(await jsonAt(index.exercises[0]?.catalogue.fr ?? ''))
    expect([read.promises, read.setAside]).toEqual([[], []])
  })

  it.each<[ScenarioName, number, RegExp]>([
    ['unavailable', 503, /Maintenance/],
    ['notfound', 404, /No resource/],
    ['html', 200, /<!doctype html>/],
    ['broken', 200, /^\{"version".*[^}]$/],
    ['newer', 200, /"version":"2\.0\.0"/],
  ])('%s answers %i', async (scenario, status, body) => {
    play(scenario)
    const response = await fetch(`${base}index.json`)
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(body)
  })

  it('offline answers nothing', async () => {
    play('offline')
    await expect(fetch(`${base}index.json`)).rejects.toBeInstanceOf(TypeError)
  })

  it('slow answers after more than three seconds', async () => {
    await mockApiFiles()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      play('slow')
      let answered = false
      const answer = fetch(`${base}index.json`).then((response) => {
        answered = true
        return response
      })
      await vi.advanceTimersByTimeAsync(3000)
      expect(answered).toBe(false)
      await vi.advanceTimersByTimeAsync(1000)
      expect((await answer).status).toBe(200)
    } finally {
      vi.useRealTimers()
    }
  })
})
