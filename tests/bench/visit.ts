import type { Browser, CDPSession, Page } from 'playwright'
import { type Condition, openContext, pageIn } from './watcher'

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
}

declare global {
  interface Window {
    jalonsSeen: Seen
  }
}

/** Runs in the page before anything of it; `rows` are those that make the overview whole. */
function watchRows(rows: number): void {
  const seen: Seen = { begun: null, painted: null }
  window.jalonsSeen = seen
  const { afterPaint, onChange } = window.jalonsWatcher
  const drawn = document.getElementsByTagName('main')
  let isBegun = false
  onChange(() => {
    const count = drawn[0]?.querySelectorAll('table tbody th[scope=row]').length ?? 0
    if (count > 0 && !isBegun) {
      isBegun = true
      afterPaint(() => {
        seen.begun = performance.now()
      })
    }
    if (count < rows) return false
    afterPaint(() => {
      seen.painted = performance.now()
    })
    return true
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
  const context = await openContext(browser, watchRows, rows)
  const { page, session } = await pageIn(context, condition)
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
    blocked: window.jalonsWatcher.blocked,
    nodes: document.querySelectorAll('*').length,
  }))
  const load: Load = { bytes, scriptBytes, requests, ...seen, heap: await heapOf(session) }
  return { page, load, heap: () => heapOf(session), close: () => context.close() }
}
