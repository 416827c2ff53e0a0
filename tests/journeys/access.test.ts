import type { Browser, CDPSession, Page, Route } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordRoutes, routes } from '../../src/address/routes'
import { axeFaults } from '../support/access/axe'
import {
  drawingFaults,
  idFaults,
  layoutFaults,
  motionFaults,
  namingFaults,
  parsingFaults,
  spaceTexts,
} from '../support/access/inPage'
import { keyboardFaults } from '../support/access/keyboard'
import {
  frenchNames,
  frenchShortNames,
  languageFaults,
  messagesOnlyIn,
} from '../support/access/language'
import { states } from '../support/access/states'
import { elsewhere, openBrowser, openPage, type WatchedPage } from '../support/browser'
import { drawnWhole } from '../support/navigation'
import { serveStatic, type StaticSite } from '../support/staticServer'
import { views } from '../support/views'

let browser: Browser
let site: StaticSite
let watched: WatchedPage
let cdp: CDPSession
/** Without a policy: it may parse. */
let blank: Page

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveStatic('dist')
  watched = await openPage(browser, site.address, { width: 1280 })
  cdp = await watched.context.newCDPSession(watched.page)
  blank = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const shorts = frenchShortNames()
const foreign = { fr: messagesOnlyIn('en'), en: messagesOnlyIn('fr') }

/** Asks for an address as a reader does who comes for the first time. A page that is already there would not be asked for again. */
async function ask(page: Page, address: string): Promise<void> {
  await page.goto(elsewhere)
  await page.evaluate(() => localStorage.clear())
  await page.goto(address)
}

/** Opens a view and waits for its content. */
async function open(page: Page, address: string): Promise<void> {
  await ask(page, address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await drawnWhole(page)
}

/** The same in English: by its button, or by the address where the view is embedded or projected, and has none. */
async function inEnglish(page: Page, address: string): Promise<void> {
  const button = page.getByRole('button', { name: 'EN', exact: true })
  if (await button.isVisible()) {
    await button.click()
    await page.locator('html[lang=en]').waitFor()
    await drawnWhole(page)
  } else await open(page, `${address}${address.includes('?') ? '&' : '?'}lang=en`)
}

/** A window of 1280 × 900 zoomed to so many times, as the browser's own zoom lays it out. */
async function zoom(times: number): Promise<void> {
  const size = { width: Math.round(1280 / times), height: Math.round(900 / times) }
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: times,
    mobile: false,
  })
}

describe('the list of views', () => {
  it('knows every route of the site', () => {
    const known = new Set(Object.values(views).map((address) => address.split(/[/?]/)[1]))
    expect([...routes, ...recordRoutes].filter((route) => !known.has(route))).toEqual([])
  })
})

describe('axe', () => {
  it('finds a fault that is planted, also once it has looked at the page', async () => {
    const { page } = watched
    await open(page, '/plan')
    expect(await axeFaults(page)).toEqual([])
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')))
    expect(await axeFaults(page)).toEqual([expect.stringMatching(/^image-alt \(1\): <img/)])
  })
})

describe.each(Object.entries(views))('%s', (_name, address) => {
  it('is open to everyone', async () => {
    const { page, faults } = watched
    await page.emulateMedia({ colorScheme: 'light' })
    await open(page, address)
    const found: Record<string, readonly string[]> = {
      axe: await axeFaults(page),
      names: await page.evaluate(namingFaults),
      ids: await page.evaluate(idFaults),
      parsing: await blank.evaluate(
        parsingFaults,
        await page.evaluate(() => document.getElementById('root')?.innerHTML ?? ''),
      ),
      motion: await page.evaluate(motionFaults),
      words: await page.evaluate(languageFaults, { foreign: foreign.fr, names: [], lang: 'fr' }),
      keyboard: await keyboardFaults(page),
      marks: await page.evaluate(drawingFaults),
      layout: await page.evaluate(layoutFaults),
    }
    await page.evaluate(spaceTexts, true)
    found.spaced = await page.evaluate(layoutFaults)
    await zoom(4)
    found.spacedAt320 = await page.evaluate(layoutFaults)
    await page.evaluate(spaceTexts, false)
    found.zoom400 = await page.evaluate(layoutFaults)
    await zoom(2)
    found.zoom200 = await page.evaluate(layoutFaults)
    await zoom(1280 / 1024)
    found.at1024 = await page.evaluate(layoutFaults)
    await zoom(1280 / 1440)
    found.at1440 = await page.evaluate(layoutFaults)
    await zoom(1)
    await page.emulateMedia({ forcedColors: 'active' })
    found.forcedMarks = await page.evaluate(drawingFaults)
    await page.emulateMedia({ forcedColors: 'none', media: 'print' })
    found.printedMarks = await page.evaluate(drawingFaults)
    found.printedTools = await page.evaluate(() =>
      [...document.querySelectorAll('[data-screen]')]
        .filter((tool) => tool.checkVisibility())
        .map((tool) => `on paper: ${tool.textContent}`),
    )
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await inEnglish(page, address)
    found.darkMarks = await page.evaluate(drawingFaults)
    found.axeEnglishDark = await axeFaults(page)
    found.englishWords = await page.evaluate(languageFaults, {
      foreign: foreign.en,
      names: frenchNames(),
      shorts,
      lang: 'en',
    })
    found.lang = [await page.evaluate(() => document.documentElement.lang)].filter(
      (lang) => lang !== 'en',
    )
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((check) => [check, []])))
    expect(faults.splice(0)).toEqual([])
  })
})

describe.each(states)('$name: $address', ({ address, data, act, until }) => {
  it('has no axe violation, and fits 320 pixels', async () => {
    const { page, faults } = watched
    await page.emulateMedia({ colorScheme: 'light' })
    const held: Route[] = []
    if (data === 'held') await page.route('**/api/v1/**', (route) => void held.push(route))
    if (data === 'gone')
      await page.route('**/{api/v1/**,host.json}', (route) => route.fulfill({ status: 404 }))
    await ask(page, address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    // The page as it was written stands for some seconds, and has all that it shows.
    await page.locator('#content').waitFor({ state: 'detached' })
    if (data !== 'held') await page.waitForLoadState('networkidle')
    await act?.(page)
    if (until !== undefined) await page.getByRole(until).first().waitFor()
    const found: Record<string, readonly string[]> = {
      axe: await axeFaults(page),
      ids: await page.evaluate(idFaults),
    }
    await zoom(4)
    found.zoom400 = await page.evaluate(layoutFaults)
    await zoom(1)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    for (const route of held) await route.abort().catch(() => undefined)
    expect(found).toEqual({ axe: [], ids: [], zoom400: [] })
    // What fails on purpose is told by the browser too.
    if (data === undefined) expect(faults).toEqual([])
    faults.length = 0
  })
})
