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
let newer: string | null = null
const watchers = new Set<() => void>()

export const isUpdateReady = (): boolean => newer !== null

export function watchUpdate(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

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
  newer = data.entry
  for (const changed of watchers) changed()
}

/** Registers the worker; where the browser has none, or refuses (private window, storage denied), the page works with the network alone. */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', hear)
  const address = workerAddress(
    `${import.meta.env.BASE_URL}sw.js?api=${encodeURIComponent(apiBase())}`,
  )
  try {
    const registration = await serviceWorker.register(address, { updateViaCache: 'none' })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
    })
    const { active } = await serviceWorker.ready
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    active?.postMessage('keep')
  } catch {
    // The page goes on with the network alone.
  }
}
