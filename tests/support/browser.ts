import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { borrow } from './contexts'
import { watchedPage } from './watchPolicy'

const quiet = [
  // A page after another of the same context finds the application compiled.
  '--renderer-process-limit=1',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page of a test is gone before what is compiled best for it is of use, and one that is never full needs not be cleared.
  '--js-flags=--no-maglev --no-turbofan --min-semi-space-size=32 --max-semi-space-size=64',
]

/** The Chromium that `npm test` found or installed. */
export async function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath: process.env.JALONS_CHROMIUM ?? '/usr/bin/chromium',
    args: [...quiet, ...asRoot],
  })
}

/** A file of the site that is no page: left for another page, it lets the browser keep what it compiled, as an empty page would not. */
export const elsewhere = '/host.json'

export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught errors and requests to other hosts: a journey expects none. */
  readonly faults: string[]
}

/**
 * A fresh page, watched for console errors, for requests that leave the site and for what its policy
 * refuses. `offline` lets the page register its worker; without it a journey sees the server alone.
 */
export async function openPage(
  browser: Browser,
  site: string,
  { width = 1440, height = 900, offline = false, touch = false } = {},
): Promise<WatchedPage> {
  const context = await borrow(browser, {
    viewport: { width, height },
    hasTouch: touch,
    baseURL: site,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    serviceWorkers: offline ? 'allow' : 'block',
  })
  const { page, faults } = await watchedPage(context)
  page.on('console', (message) => {
    // A static host answers a deep link with 404.html, and the browser says so; the page itself is what it should be.
    const isDeepLink = !/\.\w+$/.test(new URL(message.location().url || site).pathname)
    if (message.type() === 'error' && !(isDeepLink && message.text().includes('404')))
      faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (
      !request.url().startsWith(site) &&
      !request.url().startsWith('data:') &&
      !request.url().startsWith('blob:')
    )
      faults.push(`third party: ${request.url()}`)
  })
  return { page, context, faults }
}
