import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium that `npm test` found or installed. */
export async function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: process.env.JALONS_CHROMIUM ?? '/usr/bin/chromium', args: [...quiet, ...asRoot] })
}

export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught errors and requests to other hosts: a journey expects none. */
  readonly faults: string[]
}

/** A fresh page, watched for console errors and for requests that leave the site. */
export async function openPage(browser: Browser, site: string, { width = 1440, height = 900 } = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height }, baseURL: site, locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    // A static host answers a deep link with 404.html, and the browser says so; the page itself is what it should be.
    const isDeepLink = !/\.\w+$/.test(new URL(message.location().url || site).pathname)
    if (message.type() === 'error' && !(isDeepLink && message.text().includes('404'))) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      faults.push(`third party: ${request.url()}`)
  })
  return { page, context, faults }
}
