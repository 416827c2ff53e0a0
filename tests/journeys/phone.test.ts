import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/access/axe'
import { layoutFaults } from '../support/access/inPage'
import { openBrowser, openPage } from '../support/browser'
import { navigation, openDashboard } from '../support/navigation'
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

const menu = (page: Page) => page.getByRole('button', { name: 'Menu' })
const height = (page: Page): Promise<number> =>
  page.locator('header').evaluate((header) => header.getBoundingClientRect().height)

describe('on a phone', () => {
  it('has its header in one line, and everything else behind one menu', async () => {
    const { page, faults, context } = await openPage(browser, site.address, {
      width: 390,
      height: 844,
      touch: true,
    })
    await openDashboard(page)
    await page.getByRole('article').first().waitFor()
    expect(await height(page)).toBeLessThan(64)
    expect(await navigation(page).isVisible()).toBe(false)
    await menu(page).focus()
    await page.keyboard.press('Enter')
    await navigation(page).getByRole('link', { name: 'Financeurs' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Données' }).isVisible()).toBe(true)
    expect(await page.getByRole('group', { name: 'Langue' }).isVisible()).toBe(true)
    expect({ axe: await axeFaults(page), layout: await page.evaluate(layoutFaults) }).toEqual({
      axe: [],
      layout: [],
    })
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Tableau de bord')
    await page.keyboard.press('Escape')
    expect(await page.locator(':focus').textContent()).toBe('Menu')
    expect(await navigation(page).isVisible()).toBe(false)

    await menu(page).tap()
    await navigation(page).getByRole('link', { name: 'Financeurs' }).tap()
    await page.getByRole('heading', { level: 1, name: 'Financeurs' }).waitFor()
    expect(await navigation(page).isVisible()).toBe(false)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Tableau de bord' }).waitFor()
    expect(await navigation(page).isVisible()).toBe(false)
    expect(faults).toEqual([])
    await context.close()
  })

  it('keeps the choices of the dashboard in a drawer that says what is chosen', async () => {
    const { page, faults, context } = await openPage(browser, site.address, {
      width: 390,
      height: 844,
      touch: true,
    })
    await openDashboard(page)
    const drawer = page.getByRole('button', { name: /^Vu par/ })
    await drawer.tap()
    await page.getByRole('combobox', { name: 'Vu par' }).selectOption('gbm')
    await page.waitForURL(/financeur=gbm/)
    expect(await drawer.textContent()).toContain('Grand Besançon Métropole, 2026')
    expect(await axeFaults(page)).toEqual([])
    await page.goBack()
    await page.waitForURL((url) => url.search === '')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('combobox', { name: 'Vu par' }).isVisible()).toBe(false)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('the dashboard at 320 pixels', () => {
  it.each(['/', '/?lang=en'])('has its open drawer within the window: %s', async (address) => {
    const { page, faults, context } = await openPage(browser, site.address, {
      width: 320,
      height: 568,
      touch: true,
    })
    await page.goto(address)
    await page.getByRole('button', { name: /^(?:Vu par|Seen by)/ }).tap()
    await page.getByRole('link', { name: /^(?:Note du comité|Committee’s note)$/ }).waitFor()
    expect(await page.evaluate(layoutFaults)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('the list of promises on a phone', () => {
  it('keeps its filters in a drawer that counts them', async () => {
    const { page, faults, context } = await openPage(browser, site.address, {
      width: 390,
      height: 844,
      touch: true,
    })
    await page.goto('/promesses?financeur=gbm&forme=chiffrees')
    const drawer = page.getByRole('button', { name: /^Exercice, filtres et ordre/ })
    await drawer.waitFor()
    expect(await drawer.textContent()).toContain('2 filtres')
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    await drawer.tap()
    expect(await page.getByRole('searchbox').isVisible()).toBe(true)
    expect(await page.evaluate(layoutFaults)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('a funder on a phone', () => {
  it('has what is long behind a line: at most 8 000 pixels at 320, all of it on request', async () => {
    const { page, faults, context } = await openPage(browser, site.address, {
      width: 320,
      height: 568,
      touch: true,
    })
    await page.goto('/financeurs/gbm')
    await page.getByText('Et 5 autres').waitFor()
    console.log(`/financeurs/gbm: ${await tall(page)} px at 320`)
    expect(await tall(page)).toBeLessThan(7500)
    expect(
      await page
        .getByRole('table', { name: /^Livrables/ })
        .first()
        .isVisible(),
    ).toBe(false)
    expect({ axe: await axeFaults(page), layout: await page.evaluate(layoutFaults) }).toEqual({
      axe: [],
      layout: [],
    })
    await page.getByRole('button', { name: 'Tout ouvrir' }).tap()
    expect(await page.getByRole('rowheader', { name: '2014' }).first().isVisible()).toBe(true)
    expect(await page.getByText('Tableau des 110 entreprises').first().isVisible()).toBe(true)
    expect(await page.evaluate(layoutFaults)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})

/** Every `details` of the page opened at once, as who goes through all of it would. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '')
  })

const tall = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight)

describe('a long page at 320 pixels', () => {
  it.each([
    // address, what it opens on, most pixels, at least so many rows behind the lines
    ['/evenements?jeu=demonstration', 'Nombres imprimés', 4500, 107],
    ['/projets', 'Nombres imprimés', 4500, 40],
    ['/rendre-compte', 'Demander le versement', 3000, 53],
    ['/feuille-de-route', 'Feuille de route 2022', 6000, 56],
    ['/controles', 'Calculs', 6000, 40],
    ['/programmes/contrat-2014-2018', 'Promesses et résultats', 12_000, 78],
  ])('%s has its lists behind lines that say how many', async (address, heading, most, rows) => {
    const { page, faults, context } = await openPage(browser, site.address, {
      width: 320,
      height: 568,
      touch: true,
    })
    await page.goto(address)
    await page.getByRole('heading', { name: heading }).first().waitFor()
    await page.locator('main summary').first().waitFor()
    console.log(`${address}: ${await tall(page)} px at 320`)
    expect(await tall(page)).toBeLessThan(most)
    expect({ axe: await axeFaults(page), layout: await page.evaluate(layoutFaults) }).toEqual({
      axe: [],
      layout: [],
    })
    // The find of a browser and a key reach all of it: it stands there, folded.
    expect(await page.locator('main tbody tr').count()).toBeGreaterThanOrEqual(rows)
    await openAll(page)
    expect(await page.evaluate(layoutFaults)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  it('has all of a register on paper, in one table', async () => {
    const { page, context } = await openPage(browser, site.address, { width: 320, touch: true })
    await page.goto('/evenements')
    const line = page.locator('summary', { hasText: /^2026 \(/ }).first()
    await line.waitFor()
    const rows = await page.locator('main tbody tr').count()
    await page.emulateMedia({ media: 'print' })
    await line.waitFor({ state: 'detached' })
    expect(await page.getByRole('table', { name: 'Évènements nommés par les actes' }).count()).toBe(
      1,
    )
    expect(await page.locator('main tbody tr:visible').count()).toBeGreaterThanOrEqual(rows)
    await context.close()
  })

  it('opens the year that the reader chose, and what an address or a lane leads to', async () => {
    const { page, context } = await openPage(browser, site.address, { width: 320, touch: true })
    await page.goto('/evenements?exercice=2022')
    await page
      .locator('summary', { hasText: /^2022 \(/ })
      .first()
      .waitFor()
    expect(await page.getByRole('rowheader').first().isVisible()).toBe(true)
    await page.goto('/feuille-de-route')
    const objective = page.locator('main td a[href^="#"]').first()
    await objective.waitFor()
    const target = (await objective.getAttribute('href'))?.slice(1) ?? ''
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(false)
    await objective.tap()
    await page.locator(`[id="${target}"]:focus`).waitFor()
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true)
    await page.goto('/')
    await page.goto(`/feuille-de-route#${target}`)
    await page.locator(`[id="${target}"]:focus`).waitFor()
    await context.close()
  })

  it('goes from cell to cell of a report also behind a line, which says what is typed and what is wrong', async () => {
    const { page, context } = await openPage(browser, site.address, { width: 320, touch: true })
    await page.goto('/rendre-compte')
    const lines = page.locator('summary', { hasText: /^Axe/ })
    await lines.first().focus()
    await page.keyboard.press('Enter')
    const results = page.getByLabel(/^Résultat, /)
    const inFirst = await page
      .locator('details', { has: lines.first() })
      .first()
      .getByLabel(/^Résultat, /)
      .count()
    await results.nth(inFirst - 1).fill('12')
    await page.keyboard.press('Enter')
    const next = results.nth(inFirst)
    await next.and(page.locator(':focus')).waitFor()
    expect(await next.isVisible()).toBe(true)
    await next.fill('douze')
    await page.keyboard.press('Tab')
    expect(await lines.first().textContent()).toContain('1 résultat saisi sur ')
    expect(await lines.nth(1).textContent()).toContain('1 case à corriger.')
    await context.close()
  })
})

describe('the navigation', () => {
  it.each([1024, 1440])('stands in one line at %s pixels', async (width) => {
    const { page, context } = await openPage(browser, site.address, { width })
    await page.goto('/?jeu=demonstration')
    await page.getByLabel('Arrêtées au').waitFor()
    const tops = await navigation(page)
      .locator(':is(a, button)')
      .evaluateAll((entries) => [
        ...new Set(
          entries
            .filter((entry) => entry.checkVisibility())
            .map((entry) => Math.round(entry.getBoundingClientRect().bottom)),
        ),
      ])
    expect(tops).toHaveLength(1)
    expect(await page.evaluate(layoutFaults)).toEqual([])
    await context.close()
  })
})
