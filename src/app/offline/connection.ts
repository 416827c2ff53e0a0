import { create } from 'zustand'
import { apiBase } from '../../api/api'
import { workerAddress } from '../../api/workerAddress'

export const isOnline = (): boolean => navigator.onLine

export function watchConnection(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Asset with which the version begins that the worker now keeps; `null` until another than this page's came. */
export const useNewerVersion = create<{ readonly entry: string | null }>(() => ({ entry: null }))

const isThisPage = (entry: string): boolean =>
  document.querySelector(`script[src$="${CSS.escape(entry)}"]`) !== null

/** What the worker says when a version is kept whole. The page never reloads by itself: it runs on, from what was kept of its own version. */
function hear({ data }: MessageEvent<unknown>): void {
  if (
    typeof data !== 'object' ||
    data === null ||
    !('entry' in data) ||
    typeof data.entry !== 'string' ||
    isThisPage(data.entry)
  )
    return
  useNewerVersion.setState({ entry: data.entry })
}

/**
 * Calls back with every index that this page has read until then, as soon as another is: of the published set, or of one that
 * was looked at before the worker was in charge. Observed, as the browser's own list of what was loaded fills up.
 */
function followIndexes(tell: (read: readonly string[]) => void): void {
  const read = new Set<string>()
  const observer = new PerformanceObserver((list) => {
    const before = read.size
    for (const { name } of list.getEntries()) if (name.endsWith('/index.json')) read.add(name)
    if (read.size > before) tell([...read])
  })
  observer.observe({ type: 'resource', buffered: true })
}

/** Registers the worker; where the browser has none, or refuses (private window, storage denied), the page works with the network alone. */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', hear)
  let worker: ServiceWorker | null = null
  let read: readonly string[] = []
  const tell = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker?.postMessage({ keep: read })
  }
  followIndexes((indexes) => {
    read = indexes
    tell()
  })
  const address = workerAddress(
    `${import.meta.env.BASE_URL}sw.js?api=${encodeURIComponent(apiBase())}`,
  )
  try {
    const registration = await serviceWorker.register(address, { updateViaCache: 'none' })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
    })
    worker = (await serviceWorker.ready).active
    tell()
  } catch {
    // The page goes on with the network alone.
  }
}
