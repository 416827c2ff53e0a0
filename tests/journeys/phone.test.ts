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
    const tall = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)
    console.log(`/financeurs/gbm: ${await tall()} px at 320`)
    expect(await tall()).toBeLessThan(8000)
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
