import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { expect } from 'vitest'
import { borrow } from '../support/contexts'
import { type FaultySite, serveFaulty } from '../support/faultyServer'
import { navigation } from '../support/navigation'
import { watchedPage } from '../support/watchPolicy'

/** One item of a row of the resilience design: provoked, survived, told. */
export interface FaultCase {
  /** Fault of the design to which it belongs. */
  readonly row: string
  readonly item: string
  /** Provokes it, and holds what the reader is told and what still works. */
  readonly survive: (browser: Browser) => Promise<void>
}

export interface Stage {
  readonly site: FaultySite
  readonly context: BrowserContext
  readonly page: Page
  /** Uncaught errors, messages of the page's own in the console, requests to other hosts. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

/** What the browser writes by itself for an answer that failed, and React for code or a style that did not come and was caught. */
const ofTheBrowser =
  /^Failed to load resource|net::ERR_|Failed to fetch dynamically imported module|^Error: Unable to preload CSS/

/** Servers that were given back, as sound as they began: their pages find the application compiled. */
const waiting = new WeakMap<Browser, Map<string | undefined, FaultySite[]>>()

/** A page of its own before a server of its own. */
export async function openStage(
  browser: Browser,
  options: BrowserContextOptions = {},
  server?: Parameters<typeof serveFaulty>[1],
): Promise<Stage> {
  const kind = JSON.stringify(server)
  const known = waiting.get(browser) ?? new Map<string | undefined, FaultySite[]>()
  waiting.set(browser, known)
  const site = known.get(kind)?.pop() ?? (await serveFaulty('dist', server))
  const context = await borrow(
    browser,
    {
      viewport: { width: 1440, height: 900 },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      ...options,
      baseURL: site.address,
    },
    // A browser without workers: every request reaches the server. Reading without network is another test's matter.
    'delete Navigator.prototype.serviceWorker',
  )
  const { page, faults } = await watchedPage(context)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !ofTheBrowser.test(message.text()))
      faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site.address))
      faults.push(`third party: ${request.url()}`)
  })
  return {
    site,
    context,
    page,
    faults,
    close: async () => {
      await context.close()
      await site.restore()
      known.set(kind, [...(known.get(kind) ?? []), site])
    },
  }
}

/** A stage for one case alone. */
export async function onStage(
  browser: Browser,
  play: (stage: Stage) => Promise<void>,
  options?: BrowserContextOptions,
  server?: Parameters<typeof serveFaulty>[1],
): Promise<void> {
  const stage = await openStage(browser, options, server)
  try {
    await play(stage)
  } finally {
    await stage.close()
  }
}

/** What no reader may ever see: a value that is none, or the words of a parser. */
const unreadable =
  /\bNaN\b|undefined|\[object|Infinity|SyntaxError|TypeError|Unexpected (?:token|end)|JSON\.parse|Invalid input|\bnull\b/

/** Whatever happens: header, navigation and language are there, nothing was uncaught, nothing unreadable is on the screen. */
export async function isSound({ page, faults }: Stage): Promise<void> {
  expect(await page.getByRole('banner').isVisible(), 'header').toBe(true)
  const menu = page.getByRole('button', { name: 'Menu' })
  const isOnPhone = await menu.isVisible()
  if (isOnPhone) await menu.click()
  expect(
    await navigation(page).getByRole('link', { name: 'Tableau de bord' }).isVisible(),
    'navigation',
  ).toBe(true)
  expect(await page.getByRole('group', { name: 'Langue' }).isVisible(), 'language').toBe(true)
  if (isOnPhone) await menu.click()
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  expect(unreadable.exec(await page.locator('body').innerText())?.[0] ?? 'readable').toBe(
    'readable',
  )
  expect(faults).toEqual([])
}

/** The same stage for several cases, played once. */
export function shared(
  play: (browser: Browser) => Promise<Stage>,
): (browser: Browser) => Promise<Stage> {
  let stage: Promise<Stage> | undefined
  return (browser) => {
    stage ??= play(browser)
    return stage
  }
}

/** Text with plain spaces: the typography's own spaces are another test's matter. */
export const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()

/** The list of promises at an address that asks for something: no page was written for it with the site. */
export const bareOverview = '/promesses?tri=indicateur'

/** The list of promises, once the application has taken the place of the page as it was written. */
export async function openOverview(page: Page): Promise<void> {
  await page.goto('/promesses')
  await page.locator('#content').waitFor({ state: 'detached' })
}

export const overviewTable = (page: Page) =>
  page.getByRole('table', { name: 'Objectifs de l’exercice' })

/** The overview with every row: those below the first screen are drawn a moment later. */
export async function wholeOverview(page: Page): Promise<void> {
  await page.locator('#content').waitFor({ state: 'detached' })
  await overviewTable(page).waitFor()
  // Promises in words stand folded: the whole list is asked for.
  const unfold = page.getByRole('button', { name: 'Déplier les promesses en mots' })
  if (await unfold.isVisible()) await unfold.click()
  const shown = /^[\d\s]+/
    .exec(await page.getByText(/objectifs? sur/).innerText())?.[0]
    .replaceAll(/\s/g, '')
  await overviewTable(page)
    .locator('tbody tr:has(td)')
    .nth(Number(shown) - 1)
    .waitFor({ state: 'attached' })
}
