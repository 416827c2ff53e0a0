// The only service worker of Jalons: keeps the page, the data it read and the code of its documents for
// a room without network. A script that imports nothing: the build takes its types away and writes one line with `built`
// before it. `?api=` names the folder of the data, where it is not beside the page.
declare const built: {
  readonly version: string
  /** The page's first script, by which it is known as this version's. */
  readonly entry: string
  /** The files to keep, each with what its content is known by. */
  readonly files: Readonly<Record<string, string | null>>
}
const worker = self as unknown as ServiceWorkerGlobalScope
const page = worker.registration.scope
const assets = new URL('assets/', page).href
const api = new URL(new URLSearchParams(worker.location.search).get('api') ?? 'api/v1/', page).href
const pagePrefix = `jalons:${new URL(page).pathname}:page:`
const pageCache = pagePrefix + built.version
const dataCache = `jalons:${new URL(page).pathname}:data`
const files = new Map(
  Object.entries(built.files).map(([file, sum]) => [new URL(file, page).href, sum]),
)
/** Milliseconds after which what is kept is shown; what the network then brings is kept for the next time. */
const patience = 4000
/** Milliseconds after which a request is given up: one that hangs would hold up the next at its address, and all that is kept after it. */
const limit = 10_000
const atOnce = 6

const isIndex = (url: string): boolean => url.endsWith('/index.json')
/** What is kept; nothing where the browser's storage fails: the network is there for it. */
const kept = (url: string): Promise<Response | undefined> =>
  caches.match(url, { ignoreVary: true }).catch(() => undefined)

/** Never an error, a redirection, or a page where something else is asked for (captive portal). */
const isSound = (answer: Response, isPage = false): boolean =>
  answer.ok &&
  !answer.redirected &&
  /\bhtml\b/i.test(answer.headers.get('content-type') ?? '') === isPage

/** What the content is known by: the build says it for its files, the name for data; `null` where nobody can say. */
const sumOf = (url: string): string | null =>
  files.get(url) ?? /\.([0-9a-f]{10})\.json$/.exec(url)?.[1] ?? null

/** Whether an answer is all of what was asked for: half of one, or another's, would be shown for ever. */
async function isWhole(url: string, answer: Response): Promise<boolean> {
  const sum = sumOf(url)
  if (sum === null && isIndex(url)) return answer.json().then(Boolean, () => false)
  if (sum === null) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))
  const hex = Array.from(digest.subarray(0, 5), (byte) => byte.toString(16).padStart(2, '0'))
  return hex.join('') === sum
}

/** Keeps what the browser has already, else what the network gives; what neither has whole is not kept. */
async function keep(cache: Cache, url: string): Promise<void> {
  for (const mode of [sumOf(url) === null ? 'default' : 'force-cache', 'reload'] as const) {
    const answer = await fetch(url, {
      credentials: 'same-origin',
      cache: mode,
      signal: AbortSignal.timeout(3 * limit),
    })
    if (isSound(answer) && (await isWhole(url, answer.clone()))) {
      await cache.put(url, answer)
      return
    }
    await answer.body?.cancel()
  }
  throw new Error(`not kept: ${url}`)
}

async function each(urls: Iterable<string>, work: (url: string) => Promise<void>): Promise<void> {
  const waiting = [...urls]
  const next = async (): Promise<void> => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) await work(url)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

async function keepPage(): Promise<void> {
  const cache = await caches.open(pageCache)
  await each(files.keys(), async (url) => {
    // The name of an asset changes with its content: what an earlier version kept is the same.
    // Found twice rather than read from a copy: a body that nobody reads holds the next version back.
    const same = url.startsWith(assets) ? await kept(url) : undefined
    const isSame = same !== undefined && (await isWhole(url, same))
    const again = isSame ? await kept(url) : undefined
    await (again ? cache.put(url, again) : keep(cache, url))
  })
  const answer = await fetch(page, { cache: 'no-cache' })
  const text = await answer.clone().text()
  // Another version is being put online: the browser tries again later.
  if (!isSound(answer, true) || !text.includes(built.entry))
    throw new Error('the page is not of this version')
  await cache.put(page, answer)
}

/**
 * Keeps what the kept indexes name, one run after the other. `isNew`: the data have changed, and what
 * no index names any longer goes; until then what a reader opened beyond it stays too (a large set's
 * index does not name every indicator).
 */
let lastRun = Promise.resolve()
function keepData(isNew: boolean): Promise<void> {
  lastRun = lastRun.then(
    () => keepNamed(isNew),
    () => keepNamed(isNew),
  )
  return lastRun
}

/** What an index says of its packs: an address by kind, those of exercises by language too. */
type Packs = Readonly<Record<string, unknown>> & {
  readonly exercises?: Readonly<Record<string, string>>
}

/** Keeps those missing files that a pack holds, without asking for each. */
async function keepPacked(cache: Cache, pack: string, missing: Set<string>): Promise<void> {
  if (missing.has(pack)) await keep(cache, pack)
  missing.delete(pack)
  const answer = await cache.match(pack, { ignoreVary: true })
  if (answer === undefined) return
  const { files: parts } = (await answer.json()) as {
    readonly files: Readonly<Record<string, string>>
  }
  for (const [href, text] of Object.entries(parts)) {
    const url = new URL(href, pack).href
    if (!missing.has(url)) continue
    const part = new Response(text, { headers: { 'content-type': 'application/json' } })
    if (!(await isWhole(url, part.clone()))) continue
    await cache.put(url, part)
    missing.delete(url)
  }
}

async function keepNamed(isNew: boolean): Promise<void> {
  const cache = await caches.open(dataCache)
  const there = (await cache.keys()).map(({ url }) => url)
  const named = new Set<string>()
  const packs: string[] = []
  for (const url of there) {
    if (!isIndex(url)) continue
    named.add(url)
    const text = await (await cache.match(url, { ignoreVary: true }))?.text()
    for (const [, href = ''] of text?.matchAll(/"([\w./-]+\.json)"/g) ?? []) {
      const address = new URL(href, url).href
      if (address.startsWith(api) && !isIndex(address)) named.add(address)
    }
    const { packs: said = {} } = JSON.parse(text ?? '{}') as { readonly packs?: Packs }
    for (const href of Object.values({ ...said, ...said.exercises }))
      if (typeof href === 'string') packs.push(new URL(href, url).href)
  }
  for (const url of isNew ? there : [])
    if (!named.has(url)) await cache.delete(url, { ignoreVary: true })
  const missing = new Set(named)
  for (const url of there) missing.delete(url)
  // What a pack does not bring is asked for by itself.
  for (const pack of packs)
    if (missing.size > 0 && named.has(pack))
      await keepPacked(cache, pack, missing).catch(() => undefined)
  // One address that fails leaves the others; it is asked again when the page is opened again.
  await each(missing, (url) => keep(cache, url).catch(() => undefined))
}

/** The network's answer, waited for as long as the page waits. A page that is opened is the browser's to wait for. */
function asked(request: Request): Promise<Response> {
  if (request.mode === 'navigate') return fetch(request)
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  setTimeout(stop, limit)
  request.signal.addEventListener('abort', stop)
  return fetch(request, { signal: controller.signal })
}

/** The network's answer; what is kept where none comes in time. */
async function fresh(
  event: FetchEvent,
  key: string,
  arrived?: (answer: Response) => Promise<void>,
): Promise<Response> {
  const answer = asked(event.request)
  event.waitUntil(answer.then((came) => arrived?.(came.clone())).catch(() => undefined))
  const known = await kept(key)
  if (!known) return answer
  const late = new Promise<Response>((resolve) => {
    setTimeout(resolve, patience, known)
  })
  return Promise.race([answer.catch(() => known), late])
}

/** Keeps an index and what it names. Only a page that opens begins to keep: a reader who has just erased everything leaves no trace. */
async function keepIndex(url: string, answer: Response): Promise<void> {
  if (!isSound(answer) || !(await caches.has(dataCache))) return
  if (!(await isWhole(url, answer.clone()))) return
  const cache = await caches.open(dataCache)
  const before = await cache.match(url, { ignoreVary: true })
  const isNew = before !== undefined && (await before.text()) !== (await answer.clone().text())
  await cache.put(url, answer)
  await keepData(isNew)
}

async function keepAnswer(url: string, answer: Response): Promise<void> {
  if ((await caches.has(dataCache)) && (await isWhole(url, answer.clone())))
    await (await caches.open(dataCache)).put(url, answer)
}

async function keptFirst(event: FetchEvent): Promise<Response> {
  const known = await kept(event.request.url)
  // A page that asks past every cache could not use what it was given.
  if (known && event.request.cache !== 'reload') return known
  const answer = await asked(event.request)
  if (event.request.url.startsWith(api) && isSound(answer))
    event.waitUntil(keepAnswer(event.request.url, answer.clone()).catch(() => undefined))
  return answer
}

function tellVersion(client: Pick<Client, 'postMessage'> | null): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client of this worker, not a window
  client?.postMessage({ entry: built.entry })
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

/** The answer to a request; `undefined` where it is none of ours. */
function answerTo(event: FetchEvent): Promise<Response> | undefined {
  const { mode, url } = event.request
  if (url.startsWith(api))
    return isIndex(url) ? fresh(event, url, (answer) => keepIndex(url, answer)) : keptFirst(event)
  if (url.startsWith(assets)) return keptFirst(event)
  if (files.has(url)) return fresh(event, url)
  return mode === 'navigate' ? fresh(event, page) : undefined
}

worker.addEventListener('fetch', (event) => {
  const answer = event.request.method === 'GET' ? answerTo(event) : undefined
  // A request that fails, or that its page gave up, is a network that failed: not a worker that did.
  if (answer) event.respondWith(answer.catch(() => Response.error()))
})
