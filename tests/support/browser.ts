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
  return chromium.launch({
    executablePath: process.env.JALONS_CHROMIUM ?? '/usr/bin/chromium',
    args: [...quiet, ...asRoot],
  })
}

/** A file of the site that is no page: left for another page, it lets the browser keep what it compiled, as an empty page would not. */
export const elsewhere = '/host.json'

/** What the content security policy refused on the pages that are watched: nothing, ever. */
const violations: string[] = []
let watchedPages = 0

/** What was refused since this was last asked. */
export const newViolations = (): string[] => violations.splice(0)
export const countWatchedPages = (): number => watchedPages

interface Violation {
  readonly directive: string
  readonly blocked: string
}

/** Runs in the page, before anything of it. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    const report: unknown = Reflect.get(globalThis, 'jalonsViolation')
    if (typeof report === 'function') report({ directive: effectiveDirective, blocked: blockedURI })
  })
}

export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, uncaught errors and requests to other hosts: a journey expects none. */
  readonly faults: string[]
}

/** Counts what the policy refuses on the page of a context that has none yet. */
export async function watchPolicy(context: BrowserContext, faults: string[]): Promise<void> {
  // Far above need: a machine that is busy with other work is no fault.
  context.setDefaultTimeout(120_000)
  await context.exposeFunction('jalonsViolation', ({ directive, blocked }: Violation) => {
    violations.push(`${directive}: ${blocked}`)
    faults.push(`policy: ${directive}: ${blocked}`)
  })
  await context.addInitScript(reportViolations)
  watchedPages += 1
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
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    baseURL: site,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    serviceWorkers: offline ? 'allow' : 'block',
  })
  const faults: string[] = []
  await watchPolicy(context, faults)
  const page = await context.newPage()
  page.on('console', (message) => {
    // A static host answers a deep link with 404.html, and the browser says so; the page itself is what it should be.
    const isDeepLink = !/\.\w+$/.test(new URL(message.location().url || site).pathname)
    if (message.type() === 'error' && !(isDeepLink && message.text().includes('404')))
      faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
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
