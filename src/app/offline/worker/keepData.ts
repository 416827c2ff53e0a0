import { each, keep } from './keep'
import { api, dataCache, isIndex } from './scope'
import { isSound, isWhole } from './sound'

/**
 * Keeps what the kept indexes name, one run after the other. `isNew`: the data have changed, and what
 * no index names any longer goes; until then what a reader opened beyond it stays too (a large set's
 * index does not name every indicator).
 */
let lastRun = Promise.resolve()
export function keepData(isNew: boolean): Promise<void> {
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

/** Keeps an index and what it names. Only a page that opens begins to keep: a reader who has just erased everything leaves no trace. */
export async function keepIndex(url: string, answer: Response): Promise<void> {
  if (!isSound(answer) || !(await caches.has(dataCache))) return
  if (!(await isWhole(url, answer.clone()))) return
  const cache = await caches.open(dataCache)
  const before = await cache.match(url, { ignoreVary: true })
  const isNew = before !== undefined && (await before.text()) !== (await answer.clone().text())
  await cache.put(url, answer)
  await keepData(isNew)
}

export async function keepAnswer(url: string, answer: Response): Promise<void> {
  if ((await caches.has(dataCache)) && (await isWhole(url, answer.clone())))
    await (await caches.open(dataCache)).put(url, answer)
}
