import { describe, expect, it, vi } from 'vitest'
import { workerCode } from '../../src/site/offline'

const source = await workerCode('.')
const scope = 'https://jalons.example/'

interface FetchEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** The worker of a build that keeps nothing yet, in a browser whose network and storage are these. */
function workerIn(network: () => Promise<Response>, match: () => Promise<Response | undefined>) {
  const listeners = new Map<string, (event: FetchEvent) => void>()
  const self = {
    registration: { scope },
    location: { search: '' },
    addEventListener: (type: string, listener: (event: FetchEvent) => void) =>
      listeners.set(type, listener),
  }
  const caches = { match, has: () => Promise.resolve(false) }
  const built = { version: '1', entry: 'index.js', files: { 'assets/a.js': '0123456789' } }
  // eslint-disable-next-line typescript/no-implied-eval -- the build ships this text as it is
  new Function('self', 'caches', 'fetch', 'built', source)(self, caches, network, built)
  return async (path: string): Promise<Response | undefined> => {
    let answer: Promise<Response> | undefined
    listeners.get('fetch')?.({
      request: new Request(scope + path),
      respondWith: (promised) => {
        answer = promised
      },
      waitUntil: () => undefined,
    })
    return answer
  }
}

const nothing = () => Promise.resolve(undefined)
const noStorage = () => Promise.reject(new DOMException('no storage', 'UnknownError'))
const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'))
const sound = () => Promise.resolve(new Response('{}'))

describe('the worker, asked for', () => {
  it.each(['api/v1/index.json', 'api/v1/funders.0123456789.json', 'assets/a.js'])(
    '%s without network: a failed answer, and no failure of its own',
    async (path) => {
      expect((await workerIn(noNetwork, nothing)(path))?.type).toBe('error')
      expect((await workerIn(noNetwork, noStorage)(path))?.type).toBe('error')
    },
  )

  it.each(['api/v1/index.json', 'api/v1/funders.0123456789.json', 'assets/a.js'])(
    '%s where storage fails: what the network gives',
    async (path) => {
      expect((await workerIn(sound, noStorage)(path))?.status).toBe(200)
    },
  )

  it('what is none of its own: nothing', async () => {
    const network = vi.fn<() => Promise<Response>>(sound)
    expect(await workerIn(network, nothing)('autre/fichier.txt')).toBeUndefined()
    expect(network).not.toHaveBeenCalled()
  })
})
