import type { AskedAhead } from './ahead'
import { bodyOf, detailOf } from './body'
import { ContractError, HttpError } from './errors'
import { parseJson } from './json'
import { isMade, madeFiles } from './madeFiles'
import { retryAfterOf } from './retryAfter'
import { forget } from './storedLater'

/** Milliseconds; together they answer the reader within 35 s, whatever the network does. */
export const tryLimit = 10_000
export const wholeLimit = 34_000
/** Waits before the second and the third try, where the server asks for none. */
const pauses = [300, 900] as const

interface Reading {
  readonly signal?: AbortSignal | undefined
  /** `no-cache` where an answer may have changed since it was last read; `reload`, past every cache, after a failure. */
  readonly cache?: RequestCache | undefined
  /** At most three. */
  readonly tries?: number | undefined
  /** When the wait for this file began, where it was looked for elsewhere before (`performance.now()`). */
  readonly since?: number | undefined
  /** Is given what was read, so that it can be held against its name. */
  readonly onBytes?: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined
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

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400)

/** The answer for which the page's head has asked already; each is taken once, and none by who asks anew. */
function askedAhead(
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<Response> | undefined {
  const asked: AskedAhead | undefined = globalThis.jalonsAhead?.get(url)
  if (asked === undefined) return undefined
  globalThis.jalonsAhead?.delete(url)
  if (cache === 'reload') {
    asked.abort()
    return undefined
  }
  signal.addEventListener('abort', asked.abort, { once: true })
  return asked.answer
}

/** What was asked ahead was asked of the same server at the same time: after a failure it is asked anew. */
function forgetAhead(): void {
  for (const { abort } of globalThis.jalonsAhead?.values() ?? []) abort()
  globalThis.jalonsAhead?.clear()
}

async function readOnce(
  url: string,
  signal: AbortSignal,
  { cache = 'default', onBytes }: Reading,
): Promise<unknown> {
  // Redirects are not followed: only so is an address that leads in circles, or to a sign-in page, told from a network that is down.
  const response = await (askedAhead(url, signal, cache) ??
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
  const { text, bytes } = await bodyOf(response, url)
  const value = parseJson(text)
  onBytes?.(bytes)
  return value
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** One try: the limit covers the body too, and what the network threw becomes an HttpError. */
async function readWithin(limit: number, url: string, reading: Reading): Promise<unknown> {
  const { signal: outer } = reading
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
    return await Promise.race([
      readOnce(url, controller.signal, reading),
      abortOf(controller.signal),
    ])
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

async function readTries(url: string, reading: Reading, started: number): Promise<unknown> {
  const { signal, tries: most = pauses.length + 1 } = reading
  for (let tries = 1; ; tries += 1) {
    signal?.throwIfAborted()
    const left = wholeLimit - (performance.now() - started)
    try {
      return await readWithin(Math.min(tryLimit, left), url, reading)
    } catch (error) {
      forgetAhead()
      if (!(error instanceof HttpError)) throw error
      const wait = error.retryAfter === null ? pauses[tries - 1] : error.retryAfter * 1000
      const spent = performance.now() - started
      if (
        !isWorthAnotherTry(error) ||
        wait === undefined ||
        tries >= most ||
        spent + wait >= wholeLimit
      )
        throw new HttpError(error, tries)
      await pause(wait, signal)
    }
  }
}

/**
 * The JSON at an address, as a value of which nothing is known yet. At most three tries of 10 s
 * each, only for faults that may pass; a Retry-After that fits within 34 s is kept, a longer one
 * ends the tries and stands in the error. What is no JSON may be half an answer, or a sign-in page, that a cache keeps
 * for good: it is thrown away and asked for once more, past every cache. A file that was made in this page is asked
 * of nobody. Throws HttpError, ContractError, or the signal's reason.
 */
export async function readJson(url: string, reading: Reading = {}): Promise<unknown> {
  const made = madeFiles.get(url)
  if (made !== undefined) return parseJson(made)
  // A file of a set that was put away meanwhile.
  if (isMade(url)) throw new HttpError({ fault: 'status', url, status: 404 }, 0)
  const started = reading.since ?? performance.now()
  try {
    return await readTries(url, reading, started)
  } catch (error) {
    const isPage = error instanceof HttpError && error.fault === 'html'
    if (!isPage && !(error instanceof ContractError)) throw error
    await forget(url)
    if (reading.cache === 'reload') throw error
    return readTries(url, { ...reading, cache: 'reload', tries: 1 }, started)
  }
}
