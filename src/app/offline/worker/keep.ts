import { isSound, isWhole, sumOf } from './sound'

/** Milliseconds after which a request is given up: one that hangs would hold up the next at its address, and all that is kept after it. */
export const limit = 10_000
const atOnce = 6

/** What is kept; nothing where the browser's storage fails: the network is there for it. */
export const kept = (url: string): Promise<Response | undefined> =>
  caches.match(url, { ignoreVary: true }).catch(() => undefined)

/** Keeps what the browser has already, else what the network gives; what neither has whole is not kept. */
export async function keep(cache: Cache, url: string): Promise<void> {
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

/** Some at a time. */
export async function each(
  urls: Iterable<string>,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const waiting = [...urls]
  const next = async (): Promise<void> => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) await work(url)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}
