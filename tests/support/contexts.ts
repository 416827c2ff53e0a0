import type { Browser, BrowserContext, BrowserContextOptions, CDPSession } from 'playwright'
import { watchPolicy } from './watchPolicy'

interface Lent {
  readonly context: BrowserContext
  /** Of the empty page that keeps the renderer alive, in which the application stands compiled. */
  readonly devtools: CDPSession
}

/** Contexts that were given back, by what they were made with. */
const waiting = new WeakMap<Browser, Map<string, Lent[]>>()

/** As it was: no page, no route, nothing stored or cached for the site that it was made for. */
async function restore({ context, devtools }: Lent, origin: string): Promise<void> {
  const [, ...pages] = context.pages()
  for (const page of pages) await page.close()
  await context.setOffline(false)
  await context.clearPermissions()
  await context.clearCookies()
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await devtools.send('Network.clearBrowserCache')
  // Drops what the renderer holds in memory.
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: false })
}

/**
 * A context of its own for a test, which closes it as any other: it is kept for the next test that asks for
 * the same, since a page loads for a quarter less of the processor's time where its renderer is there. A context
 * is closed for good where it has what cannot be taken out of it: a worker, a clock, a script before each page
 * that is not the one it was made with.
 */
export async function borrow(
  browser: Browser,
  options: BrowserContextOptions,
  script = '',
): Promise<BrowserContext> {
  const kind = JSON.stringify([options, script])
  const kept = waiting.get(browser) ?? new Map<string, Lent[]>()
  waiting.set(browser, kept)
  const again = kept.get(kind)?.pop()
  if (again !== undefined) return again.context

  const context = await browser.newContext(options)
  // Far above need: a machine that is busy with other work is no fault.
  context.setDefaultTimeout(120_000)
  await watchPolicy(context)
  await context.addInitScript(script)
  const anchor = await context.newPage()
  const lent = { context, devtools: await context.newCDPSession(anchor) }
  await lent.devtools.send('Network.enable')
  let isAltered = options.serviceWorkers === 'allow'
  const alters =
    <Given extends readonly unknown[], Result>(
      act: (...given: Given) => Result,
    ): ((...given: Given) => Result) =>
    (...given) => {
      isAltered = true
      return act(...given)
    }
  context.clock.install = alters(context.clock.install.bind(context.clock))
  context.addInitScript = alters(context.addInitScript.bind(context))
  const close = context.close.bind(context)
  context.close = async () => {
    // What a route still waits for is of no use to anybody.
    for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    if (isAltered) return close()
    await restore(lent, options.baseURL ?? '')
    kept.set(kind, [...(kept.get(kind) ?? []), lent])
  }
  return context
}
