import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/access/axe'
import { openBrowser, openPage } from '../support/browser'
import { drawnWhole } from '../support/navigation'
import { serveStatic, type StaticSite } from '../support/staticServer'

let browser: Browser
let site: StaticSite

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveStatic('dist')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What a reader sees of the dashboard once everything has come: the charts drawn, what stands below them too. */
async function open(address: string, size: { width: number; height: number }) {
  const watched = await openPage(browser, site.address, size)
  await watched.page.goto(address)
  await watched.page.getByRole('table', { name: /^Une ligne par programme/ }).waitFor()
  await drawnWhole(watched.page)
  return watched
}

const bottomOf = (page: Page, panel: RegExp): Promise<number> =>
  page
    .getByRole('article', { name: panel })
    .locator('svg[role=img]')
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom)

/** Panels that draw results and targets. */
const charts = [
  /^Adhérents/,
  /^Projets/,
  /^Manifestations organisées/,
  /^Entreprises visitées/,
  /^Participants/,
  /^Part des ressources privées/,
  /^Ce que donne GBM/,
]

describe('the dashboard', () => {
  it.each(['/', '/?jeu=demonstration'])(
    'shows its charts at 1440 × 900 without scrolling: %s',
    async (address) => {
      const { page, faults, context } = await open(address, { width: 1440, height: 900 })
      const bottoms = await Promise.all(
        charts.map(async (panel) => [panel.source, await bottomOf(page, panel)] as const),
      )
      console.log(`${address}: ${bottoms.map((one) => one.join(' ')).join(', ')}`)
      expect(bottoms.filter(([, bottom]) => bottom > 900)).toEqual([])
      for (const panel of [/^Adhérents/, /^Projets/, /^Manifestations/, /^Entreprises visitées/])
        expect(await page.getByRole('article', { name: panel }).locator('dl').innerText()).toMatch(
          /\d/,
        )
      // The targets of the ASD roadmap stand as a table, each with what is known of it.
      const roadmap = page.getByRole('article', { name: /^Aéronautique/ })
      expect(
        await roadmap
          .getByRole('row', { name: /aidées/ })
          .first()
          .isVisible(),
      ).toBe(true)
      expect(
        await roadmap
          .getByRole('row', { name: /aidées/ })
          .evaluate((row) => row.getBoundingClientRect().bottom),
      ).toBeLessThanOrEqual(900)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      console.log(`${address}: ${height} px at 1440`)
      expect(height).toBeLessThanOrEqual(2400)
      expect(faults).toEqual([])
      await context.close()
    },
  )

  it.each(['/', '/?jeu=demonstration'])(
    'begins its first panel above 700 px on a phone: %s',
    async (address) => {
      const { page, context } = await open(address, { width: 390, height: 844 })
      const top = await page
        .getByRole('article')
        .first()
        .evaluate((panel) => panel.getBoundingClientRect().top)
      console.log(`${address}: first panel at ${Math.round(top)} px at 390`)
      expect(top).toBeLessThan(700)
      await context.close()
    },
  )

  it('is come back to with its drawings as wide as their places, also when the window has changed', async () => {
    const { page, faults, context } = await open('/', { width: 1440, height: 900 })
    for (const width of [1440, 1024, 1440]) {
      await page.evaluate(() => history.pushState(null, '', '/methode'))
      await page.getByRole('heading', { level: 1, name: 'Méthode' }).waitFor()
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate(() => history.pushState(null, '', '/'))
      await page.getByRole('article').first().waitFor()
      await drawnWhole(page)
      const unlike = (): Promise<string[]> =>
        page
          .getByRole('main')
          .locator('article [role=tabpanel] svg[role=img][viewBox$=" 124"]')
          .evaluateAll((drawings) =>
            drawings.map((drawing) => {
              const laidOut = Number(drawing.getAttribute('viewBox')?.split(' ')[2])
              const place = drawing.closest('[role=tabpanel]')?.clientWidth ?? 0
              return Math.abs(laidOut - place) <= 1 ? 'as wide' : `${laidOut} in ${place}`
            }),
          )
      await expect.poll(unlike).toEqual(Array.from({ length: 6 }, () => 'as wide'))
    }
    expect(faults).toEqual([])
    await context.close()
  })

  it.each([390, 1024, 1440])('has no axe violation at %s px', async (width) => {
    const { page, context } = await open('/', { width, height: 900 })
    expect(await axeFaults(page)).toEqual([])
    await page.goto('/?jeu=demonstration&lang=en')
    await page.getByRole('article').first().waitFor()
    await drawnWhole(page)
    expect(await axeFaults(page)).toEqual([])
    await context.close()
  })
})

describe('the Frise', () => {
  it('draws each of its charts once, at the width of its place', async () => {
    const { page, faults, context } = await openPage(browser, site.address)
    await page.addInitScript(() => {
      const drawn = new Map<Node, number>()
      Reflect.set(globalThis, 'jalonsDrawn', drawn)
      new MutationObserver((changes) => {
        for (const { target } of changes) drawn.set(target, (drawn.get(target) ?? 0) + 1)
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['viewBox'] })
    })
    await page.goto('/frise')
    await page.locator('main section li svg[role=img]').first().waitFor()
    await drawnWhole(page)
    const widths = await page
      .locator('main section li svg[role=img]')
      .evaluateAll((drawings) =>
        drawings.map((drawing) => [
          Number(drawing.getAttribute('viewBox')?.split(' ')[2]),
          Math.round(drawing.getBoundingClientRect().width),
        ]),
      )
    expect(widths.length).toBeGreaterThan(20)
    expect(widths.filter(([laidOut, shown]) => laidOut !== shown)).toEqual([])
    expect(await page.evaluate(() => Reflect.get(globalThis, 'jalonsDrawn').size)).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })
})
