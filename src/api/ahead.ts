/** A request that the page's head made. */
export interface AskedAhead {
  readonly answer: Promise<Response>
  readonly abort: () => void
}

declare global {
  /** By address; taken once by `http.ts`. */
  var jalonsAhead: Map<string, AskedAhead> | undefined
}

/** Milliseconds after which nobody takes an answer any more: it would be an old one. */
const freshFor = 10_000

const said = (name: string): string =>
  document.querySelector(`meta[name="jalons:${name}"]`)?.getAttribute('content') ?? ''

/** Whether this browser keeps the choice of English (`viewState/preferences.ts`). */
function prefersEnglish(): boolean {
  try {
    return localStorage.getItem('jalons:preferences')?.includes('"language":"en"') ?? false
  } catch {
    return false
  }
}

/**
 * Asks for the index and for the catalogue of the first screen while the application is still on its
 * way. A script of its own in the head of the built page, so it imports nothing. A preload by the
 * browser would follow a redirection in circles, outlive the try it was made for, and read the latest
 * exercise for a reader who asked for another one.
 */
function askAhead(): void {
  const api = said('api')
  const catalogue = said('catalogue')
  // Anything else is the application's to judge (`api.ts`).
  if (!/^(?:https?:\/)?\/.*\/$/.test(api)) return
  const asked = new Map<string, AskedAhead>()
  const ask = (file: string, cache: RequestCache): void => {
    const controller = new AbortController()
    const url = new URL(api + file, document.baseURI).href
    const answer = fetch(url, {
      signal: controller.signal,
      cache,
      redirect: 'manual',
      headers: { accept: 'application/json' },
    })
    answer.catch(() => undefined)
    asked.set(url, { answer, abort: () => controller.abort() })
  }
  ask('index.json', 'no-cache')
  if (catalogue !== '' && !/[?&](?:exercice|jeu|lang)=/.test(location.search) && !prefersEnglish())
    ask(catalogue, 'default')
  globalThis.jalonsAhead = asked
  setTimeout(() => {
    // A request that hangs would hold up the next one at its address.
    for (const { abort } of asked.values()) abort()
    asked.clear()
  }, freshFor)
}

askAhead()
