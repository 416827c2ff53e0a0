import type { AskedAhead } from './ahead'
import { detailOf, textOf } from './body'
import { ContractError, HttpError } from './errors'
import { parseJson } from './json'
import { madeFiles } from './madeFiles'
import { retryAfterOf } from './retryAfter'

/** Milliseconds; together they answer the reader within 35 s, whatever the network does. */
export const tryLimit = 10_000
export const wholeLimit = 34_000
/** Waits before the second and the third try, where the server asks for none. */
const pauses = [300, 900] as const

interface Reading {
  readonly signal?: AbortSignal | undefined
  /** `no-cache` where an answer may have changed since it was last read. */
  readonly cache?: RequestCache | undefined
  /** At most three. */
  readonly tries?: number | undefined
}

const passing = new Set([408, 429, 500, 502, 503, 504])

const isWorthAnotherTry = (error: unknown): error is HttpError =>
  error instanceof HttpError &&
  (error.fault === 'unreachable' ||
    error.fault === 'timeout' ||
    (error.fault === 'status' && error.status !== null && passing.has(error.status)))

/** Resolves after `ms`; rejects with the signal's reason as soon as it is aborted. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}

const isRedirect = ({ type, status }: Response): boolean => type === 'opaqueredirect' || (status >= 300 && status < 400)

/** The answer for which the page's head has asked already; each is taken once. */
function askedAhead(url: string, signal: AbortSignal): Promise<Response> | undefined {
  const asked: AskedAhead | undefined = globalThis.jalonsAhead?.get(url)
  if (asked === undefined) return undefined
  globalThis.jalonsAhead?.delete(url)
  signal.addEventListener('abort', asked.abort, { once: true })
  return asked.answer
}

async function readOnce(url: string, signal: AbortSignal, cache: RequestCache): Promise<unknown> {
  // Redirects are not followed: only so is an address that leads in circles, or to a sign-in page, told from a network that is down.
  const response = await (askedAhead(url, signal) ??
    fetch(url, { signal, cache, redirect: 'manual', headers: { accept: 'application/json' } }))
  if (isRedirect(response)) throw new HttpError({ fault: 'redirected', url })
  if (!response.ok) {
    throw new HttpError({
      fault: 'status',
      url,
      status: response.status,
      retryAfter: retryAfterOf(response.headers),
      detail: await detailOf(response),
    })
  }
  return parseJson(await textOf(response, url))
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** One try: the limit covers the body too, and what the network threw becomes an HttpError. */
async function readWithin(limit: number, url: string, { signal: outer, cache = 'default' }: Reading): Promise<unknown> {
  const controller = new AbortController()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    controller.abort()
  }, limit)
  const stop = (): void => controller.abort(outer?.reason)
  outer?.addEventListener('abort', stop, { once: true })
  try {
    // A body that a service worker hands over does not always end with the request: the limit holds all the same.
    return await Promise.race([readOnce(url, controller.signal, cache), abortOf(controller.signal)])
  } catch (error) {
    if (isLate) throw new HttpError({ fault: 'timeout', url })
    outer?.throwIfAborted()
    if (error instanceof HttpError || error instanceof ContractError) throw error
    throw new HttpError({ fault: 'unreachable', url })
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', stop)
  }
}

/**
 * The JSON at an address, as a value of which nothing is known yet. At most three tries of 10 s
 * each, only for faults that may pass; a Retry-After that fits within 34 s is kept, a longer one
 * ends the tries and stands in the error. A file that was made in this page is asked of nobody. Throws HttpError, ContractError, or the signal's reason.
 */
export async function readJson(url: string, reading: Reading = {}): Promise<unknown> {
  const made = madeFiles.get(url)
  if (made !== undefined) return parseJson(made)
  const { signal, tries: most = pauses.length + 1 } = reading
  const started = performance.now()
  for (let tries = 1; ; tries += 1) {
    signal?.throwIfAborted()
    const left = wholeLimit - (performance.now() - started)
    try {
      return await readWithin(Math.min(tryLimit, left), url, reading)
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
      const wait = error.retryAfter === null ? pauses[tries - 1] : error.retryAfter * 1000
      const spent = performance.now() - started
      if (!isWorthAnotherTry(error) || wait === undefined || tries >= most || spent + wait >= wholeLimit) throw new HttpError(error, tries)
      await pause(wait, signal)
    }
  }
}
