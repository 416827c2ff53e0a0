import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'

/** A machine and a network: how much slower than this one, and slow 4G or none in between. */
export interface Condition {
  readonly slower: number
  readonly slow4g: boolean
}
export const nameOf = ({ slower, slow4g }: Condition): string =>
  `${slower}×${slow4g ? ', 4G lente' : ''}`

/** As Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
export const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

interface Watcher {
  /** Milliseconds beyond 50 of each long task. */
  blocked: number
  /** Does something once what stands in the document is painted. */
  readonly afterPaint: (then: () => void) => void
  /** Looks at the document whenever it changes, until that is seen which is waited for. */
  readonly onChange: (isSeen: () => boolean) => void
}

declare global {
  interface Window {
    jalonsWatcher: Watcher
    /** Milliseconds from an action until what it shows is painted. */
    jalonsTimed: (act: () => void, isDone: () => boolean) => Promise<number>
  }
}

/** Runs in the page before anything of it. */
function watch(): void {
  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', then, { once: true })
      port1.start()
      port2.postMessage(null)
    })
  }
  const watcher: Watcher = {
    blocked: 0,
    afterPaint,
    onChange: (isSeen) =>
      new MutationObserver((_changes, observer) => {
        if (isSeen()) observer.disconnect()
      }).observe(document, { childList: true, subtree: true }),
  }
  window.jalonsWatcher = watcher
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watcher.blocked += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  window.jalonsTimed = (act, isDone) =>
    new Promise((resolve, reject) => {
      const start = performance.now()
      const look = (): void => {
        if (isDone()) afterPaint(() => resolve(performance.now() - start))
        else if (performance.now() - start > 30_000) reject(new Error('Nothing came within 30 s'))
        else requestAnimationFrame(look)
      }
      act()
      look()
    })
}

/** A page under a condition, of a browser that has nothing cached. */
export async function pageIn(
  context: BrowserContext,
  condition: Condition,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (condition.slow4g) await session.send('Network.emulateNetworkConditions', slow4g)
  await session.send('Emulation.setCPUThrottlingRate', { rate: condition.slower })
  return { page, session }
}

/** A browser that has nothing cached, whose pages are watched: `own` looks at what is measured in one, with what is given to it. */
export async function openContext<T>(
  browser: Browser,
  own?: (given: T) => void,
  given?: T,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    locale: 'fr-FR',
  })
  const further = own === undefined ? '' : `;(${String(own)})(${JSON.stringify(given)})`
  await context.addInitScript({ content: `(${String(watch)})()${further}` })
  return context
}
