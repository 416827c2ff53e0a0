// The only service worker of Jalons: keeps the page, the data it read and the code of its documents for
// a room without network. Plain JavaScript that the build ships as it is, after one line with `built`:
// { version, entry, files: { name: sum } }. `?api=` names the folder of the data, where it is not beside the page.
const page = self.registration.scope
const assets = new URL('assets/', page).href
const api = new URL(new URLSearchParams(self.location.search).get('api') ?? 'api/v1/', page).href
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

const isIndex = (url) => url.endsWith('/index.json')
const kept = (url) => caches.match(url, { ignoreVary: true })

/** Never an error, a redirection, or a page where something else is asked for (captive portal). */
const isSound = (answer, isPage = false) =>
  answer.ok &&
  !answer.redirected &&
  /\bhtml\b/i.test(answer.headers.get('content-type') ?? '') === isPage

/** What the content is known by: the build says it for its files, the name for data; `null` where nobody can say. */
const sumOf = (url) => files.get(url) ?? /\.([0-9a-f]{10})\.json$/.exec(url)?.[1] ?? null

/** Whether an answer is all of what was asked for: half of one, or another's, would be shown for ever. */
async function isWhole(url, answer) {
  const sum = sumOf(url)
  if (sum === null && isIndex(url)) return answer.json().then(Boolean, () => false)
  if (sum === null) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))
  const hex = Array.from(digest.subarray(0, 5), (byte) => byte.toString(16).padStart(2, '0'))
  return hex.join('') === sum
}

/** Keeps what the browser has already, else what the network gives; what neither has whole is not kept. */
async function keep(cache, url) {
  for (const mode of [sumOf(url) === null ? 'default' : 'force-cache', 'reload']) {
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

async function each(urls, work) {
  const waiting = [...urls]
  const next = async () => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) await work(url)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

async function keepPage() {
  const cache = await caches.open(pageCache)
  await each(files.keys(), async (url) => {
    // The name of an asset changes with its content: what an earlier version kept is the same.
    // Found twice rather than read from a copy: a body that nobody reads holds the next version back.
    const same = url.startsWith(assets) ? await kept(url) : undefined
    const isSame = same !== undefined && (await isWhole(url, same))
    await (isSame ? cache.put(url, await kept(url)) : keep(cache, url))
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
function keepData(isNew) {
  lastRun = lastRun.then(
    () => keepNamed(isNew),
    () => keepNamed(isNew),
  )
  return lastRun
}

async function keepNamed(isNew) {
  const cache = await caches.open(dataCache)
  const named = new Set()
  for (const { url } of await cache.keys()) {
    if (!isIndex(url)) continue
    named.add(url)
    const text = await (await cache.match(url, { ignoreVary: true })).text()
    for (const [, href] of text.matchAll(/"([\w./-]+\.json)"/g)) {
      const address = new URL(href, url).href
      if (address.startsWith(api) && !isIndex(address)) named.add(address)
    }
  }
  for (const { url } of isNew ? await cache.keys() : [])
    if (!named.has(url)) await cache.delete(url, { ignoreVary: true })
  await each(named, async (url) => {
    // One address that fails leaves the others; it is asked again when the page is opened again.
    if (!(await cache.match(url, { ignoreVary: true })))
      await keep(cache, url).catch(() => undefined)
  })
}

/** The network's answer, waited for as long as the page waits. A page that is opened is the browser's to wait for. */
function asked(request) {
  if (request.mode === 'navigate') return fetch(request)
  const controller = new AbortController()
  const stop = () => controller.abort()
  setTimeout(stop, limit)
  request.signal.addEventListener('abort', stop)
  return fetch(request, { signal: controller.signal })
}

/** The network's answer; what is kept where none comes in time. */
async function fresh(event, key, arrived) {
  const answer = asked(event.request)
  event.waitUntil(answer.then((came) => arrived?.(came.clone())).catch(() => undefined))
  const known = await kept(key)
  if (!known) return answer
  const late = new Promise((resolve) => {
    setTimeout(resolve, patience, known)
  })
  return Promise.race([answer.catch(() => known), late])
}

/** Keeps an index and what it names. Only a page that opens begins to keep: a reader who has just erased everything leaves no trace. */
async function keepIndex(url, answer, mayBegin = false) {
  if (!isSound(answer) || !(mayBegin || (await caches.has(dataCache)))) return
  if (!(await isWhole(url, answer.clone()))) return
  const cache = await caches.open(dataCache)
  const before = await cache.match(url, { ignoreVary: true })
  const isNew = before !== undefined && (await before.text()) !== (await answer.clone().text())
  await cache.put(url, answer)
  await keepData(isNew)
}

async function keepAnswer(url, answer) {
  if ((await caches.has(dataCache)) && (await isWhole(url, answer.clone())))
    await (await caches.open(dataCache)).put(url, answer)
}

async function keptFirst(event) {
  const known = await kept(event.request.url)
  // A page that asks past every cache could not use what it was given.
  if (known && event.request.cache !== 'reload') return known
  const answer = await asked(event.request)
  if (event.request.url.startsWith(api) && isSound(answer))
    event.waitUntil(keepAnswer(event.request.url, answer.clone()).catch(() => undefined))
  return answer
}

function tellVersion(client) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client of this worker, not a window
  client?.postMessage({ entry: built.entry })
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // An open tab may still run the version before: its files stay until the next version comes.
      const versions = (await caches.keys()).filter(
        (name) => name.startsWith(pagePrefix) && name !== pageCache,
      )
      await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)))
      await self.clients.claim()
      for (const client of await self.clients.matchAll()) tellVersion(client)
    })(),
  )
})

/** A message may wake a worker that was stopped for the next version, which then waits for it to be idle: it asks again. */
const handOver = () => self.registration.waiting?.postMessage('go')

// A page that has just opened hears which version is kept. What its index names is kept from now on, also where nothing was asked
// through this worker yet.
self.addEventListener('message', (event) => {
  if (event.data === 'go') event.waitUntil(self.skipWaiting())
  if (event.data !== 'keep') return
  tellVersion(event.source)
  const index = new URL('index.json', api).href
  const work = async () =>
    (await kept(index))
      ? keepData(false)
      : keepIndex(index, await fetch(index, { cache: 'no-cache' }), true)
  event.waitUntil(
    work()
      .catch(() => undefined)
      .then(handOver),
  )
})

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  if (method !== 'GET') return
  if (url.startsWith(api))
    event.respondWith(
      isIndex(url) ? fresh(event, url, (answer) => keepIndex(url, answer)) : keptFirst(event),
    )
  else if (url.startsWith(assets)) event.respondWith(keptFirst(event))
  else if (files.has(url)) event.respondWith(fresh(event, url))
  else if (mode === 'navigate') event.respondWith(fresh(event, page))
})
