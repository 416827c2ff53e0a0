// The only service worker of Jalons: keeps the page, the data it read and the code of its documents for
// a room without network. The build makes one script of it, with one line before it that says what to keep. `?api=` names
// the folder of the data, where it is not beside the page.
import { answerTo } from './answer'
import { kept } from './keep'
import { keepData, keepIndex } from './keepData'
import { keepPage } from './keepPage'
import { api, dataCache, entry, isIndex, pageCache, pagePrefix, worker } from './scope'

function tellVersion(client: Pick<Client, 'postMessage'> | null): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client of this worker, not a window
  client?.postMessage({ entry: entry })
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // An open tab may still run the version before: its files stay until the next version comes.
      const versions = (await caches.keys()).filter(
        (name) => name.startsWith(pagePrefix) && name !== pageCache,
      )
      await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)))
      await worker.clients.claim()
      for (const client of await worker.clients.matchAll()) tellVersion(client)
    })(),
  )
})

/** A message may wake a worker that was stopped for the next version, which then waits for it to be idle: it asks again. */
const handOver = (): void => worker.registration.waiting?.postMessage('go')

// A page that has just opened hears which version is kept, and says which indexes it read before this worker was in charge:
// what they name is kept from now on, and the API's own in any case.
worker.addEventListener('message', (event) => {
  if (event.data === 'go') event.waitUntil(worker.skipWaiting())
  const { keep: read } = Object(event.data) as { readonly keep?: readonly string[] }
  if (read === undefined) return
  tellVersion(event.source)
  const indexes = new Set([new URL('index.json', api).href, ...read])
  const work = async (): Promise<void> => {
    await caches.open(dataCache)
    for (const url of indexes) {
      if (!url.startsWith(api) || !isIndex(url)) continue
      // One that fails leaves the others.
      if (!(await kept(url)))
        await fetch(url, { cache: 'no-cache' })
          .then((answer) => keepIndex(url, answer))
          .catch(() => undefined)
    }
    await keepData(false)
  }
  event.waitUntil(
    work()
      .catch(() => undefined)
      .then(handOver),
  )
})

worker.addEventListener('fetch', (event) => {
  const answer = event.request.method === 'GET' ? answerTo(event) : undefined
  // A request that fails, or that its page gave up, is a network that failed: not a worker that did.
  if (answer) event.respondWith(answer.catch(() => Response.error()))
})
