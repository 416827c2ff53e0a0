import { type Query, QueryCache, QueryClient } from '@tanstack/react-query'
import { HttpError } from './errors'
import { comebacks } from './queries'

/**
 * Asks again by itself, some time after an address could not be reached. One timer for each failure: one for each part of
 * the page that waits for it would ask as often.
 */
function comeBack(error: Error, query: Query<unknown, unknown>): void {
  const isAway = error instanceof HttpError && error.fault === 'unreachable'
  const pause = isAway ? comebacks[query.state.errorUpdateCount - 1] : undefined
  if (pause === undefined) return
  setTimeout(() => {
    if (query.isActive() && query.state.error === error) void again(query)
  }, pause)
}

async function again(query: Query<unknown, unknown>): Promise<void> {
  try {
    await query.fetch()
  } catch {
    // The query holds the error, as after any other try.
  }
}

/** What holds the data of a page. */
export const dataClient = (): QueryClient => new QueryClient({ queryCache: new QueryCache({ onError: comeBack }) })
