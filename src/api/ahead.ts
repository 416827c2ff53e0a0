/** A request that the page's head made. */
export interface AskedAhead {
  readonly answer: Promise<Response>
  readonly abort: () => void
}

/** What this script reads of an index. */
interface AskedPacks {
  readonly resources?: unknown
  readonly indicators?: unknown
  readonly exercises?: { readonly fr?: unknown }
}

declare global {
  /** By address; taken once by `http.ts`. */
  var jalonsAhead: Map<string, AskedAhead> | undefined
  /** Stands before this script: `src/site/asked.js`. */
  function jalonsPreload(name: string): void
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

/** Until what a link of the page's head preloads is there, or failed. */
const arrived = (link: HTMLLinkElement): Promise<unknown> =>
  new Promise((resolve) => {
    if (link.rel !== 'modulepreload' || performance.getEntriesByName(link.href).length > 0)
      resolve(null)
    for (const event of ['load', 'error']) link.addEventListener(event, resolve)
  })

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
  const ask = (file: string, cache: RequestCache): Promise<Response> => {
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
    return answer
  }
  const index = ask('index.json', 'no-cache')
  const isFrench = !/[?&](?:exercice|jeu|lang)=/.test(location.search) && !prefersEnglish()
  if (catalogue !== '' && isFrench) void ask(catalogue, 'default')
  // The dashboard asks for nearly all of it: its packs, and the code of its panels, come while its first code runs.
  const askBeyond = async (): Promise<void> => {
    await Promise.all([...document.querySelectorAll('link')].map(arrived))
    const { packs }: { packs?: AskedPacks } = Object(await (await index).clone().json())
    if (globalThis.jalonsAhead !== asked) return
    for (const pack of [packs?.resources, packs?.indicators])
      if (typeof pack === 'string') void ask(pack, 'default')
    jalonsPreload('beyond')
    const exercises = packs?.exercises?.fr
    if (typeof exercises === 'string') void ask(exercises, 'default')
  }
  if (said('beyond') !== '' && said('content').includes(' fr ') && isFrench)
    addEventListener('jalons:start', () => void askBeyond().catch(() => undefined))
  globalThis.jalonsAhead = asked
  setTimeout(() => {
    // A request that hangs would hold up the next one at its address.
    for (const { abort } of asked.values()) abort()
    asked.clear()
  }, freshFor)
}

askAhead()
