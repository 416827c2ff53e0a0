import { type Query, QueryCache, QueryClient } from '@tanstack/react-query'
import { HttpError } from './errors'
import { comebacks } from './tries'

type Failed = Query<unknown, unknown>

/** What waits for the same address since the same failure, in the order in which it was told: a data set waits for the first index. */
const together = new WeakMap<Error, Failed[]>()

/**
 * Asks again by itself, some time after an address could not be reached. One timer for each failure: one for each part of
 * the page that waits for it would ask as often, and so would each of two queries that one failure stopped.
 */
function comeBack(error: Error, query: Failed): void {
  const isAway = error instanceof HttpError && error.fault === 'unreachable'
  const pause = isAway ? comebacks[query.state.errorUpdateCount - 1] : undefined
  if (pause === undefined) return
  const before = together.get(error)
  if (before !== undefined) {
    before.push(query)
    return
  }
  const all = [query]
  together.set(error, all)
  setTimeout(() => {
    for (const one of all) if (one.isActive() && one.state.error === error) void again(one)
  }, pause)
}

async function again(query: { readonly fetch: () => Promise<unknown> }): Promise<void> {
  try {
    await query.fetch()
  } catch {
    // The query holds the error, as after any other try.
  }
}

/** What holds the data of a page. */
export const dataClient = (): QueryClient =>
  new QueryClient({ queryCache: new QueryCache({ onError: comeBack }) })

/**
 * Stops what nobody has answered yet, and asks for it anew where something on the page waits for it: the server may be well
 * again, and a request that hangs would hold up the next one.
 */
export async function stopWaiting(client: QueryClient): Promise<void> {
  const waiting = client
    .getQueryCache()
    .findAll({ fetchStatus: 'fetching', predicate: ({ state }) => state.data === undefined })
  await Promise.all(waiting.map((query) => query.cancel({ revert: true })))
  for (const query of waiting) if (query.isActive()) void again(query)
}
