import type { Browser, CDPSession, Page } from 'playwright'

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

export interface Load {
  /** With the headers of the answers. */
  readonly bytes: number
  /** Bodies in gzip. */
  readonly scriptBytes: number
  readonly requests: number
  readonly firstPaint: number
  /** First row with text on the screen. */
  readonly begun: number
  /** All rows that the page draws by itself. */
  readonly painted: number
  readonly blocked: number
  readonly heap: number
  readonly nodes: number
}

interface Seen {
  begun: number | null
  painted: number | null
  blocked: number
}

declare global {
  interface Window {
    jalonsSeen: Seen
    /** Milliseconds from an action until what it shows is painted. */
    jalonsTimed: (act: () => void, isDone: () => boolean) => Promise<number>
  }
}

/** Runs in the page before anything of it; `rows` are those that make the overview whole. */
function watch(rows: number): void {
  const seen: Seen = { begun: null, painted: null, blocked: 0 }
  window.jalonsSeen = seen
  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', then, { once: true })
      port1.start()
      port2.postMessage(null)
    })
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const drawn = document.getElementsByTagName('main')
  let isBegun = false
  const drawing = new MutationObserver(() => {
    const count = drawn[0]?.querySelectorAll('table tbody th[scope=row]').length ?? 0
    if (count > 0 && !isBegun) {
      isBegun = true
      afterPaint(() => {
        seen.begun = performance.now()
      })
    }
    if (count < rows) return
    drawing.disconnect()
    afterPaint(() => {
      seen.painted = performance.now()
    })
  })
  drawing.observe(document, { childList: true, subtree: true })
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

export interface Visit {
  readonly page: Page
  readonly load: Load
  readonly heap: () => Promise<number>
  readonly close: () => Promise<void>
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** Opens an address with nothing cached, until its rows and all that belongs to them are there. */
export async function visit(
  browser: Browser,
  address: string,
  condition: Condition,
  isComplete: string,
  rows = 1,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    locale: 'fr-FR',
  })
  await context.addInitScript(watch, rows)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (condition.slow4g) await session.send('Network.emulateNetworkConditions', slow4g)
  await session.send('Emulation.setCPUThrottlingRate', { rate: condition.slower })
  const sizes = new Map<string, number>()
  const scripts = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript'))
      scripts.set(requestId, Number(response.headers['content-length']))
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  )
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForSelector(isComplete, { state: 'attached', timeout: 120_000 })
  await page.waitForFunction(() => window.jalonsSeen.painted !== null)
  await page.waitForLoadState('networkidle')
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const scriptBytes = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  const requests = sizes.size
  const seen = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    begun: window.jalonsSeen.begun ?? Number.NaN,
    painted: window.jalonsSeen.painted ?? Number.NaN,
    blocked: window.jalonsSeen.blocked,
    nodes: document.querySelectorAll('*').length,
  }))
  const load: Load = { bytes, scriptBytes, requests, ...seen, heap: await heapOf(session) }
  return { page, load, heap: () => heapOf(session), close: () => context.close() }
}
