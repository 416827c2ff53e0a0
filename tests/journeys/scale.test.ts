import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { benchSet } from '../bench/dataSet'
import { sizes } from '../bench/sizes'
import { apiFiles } from '../../src/publish/apiFiles'
import { openBrowser, openPage } from '../support/browser'
import { serveStatic, type StaticSite } from '../support/staticServer'

const large = { indicators: 1300, years: 3 }
/** Programmes of 182 indicators, each with a heading and four axes. */
const lines = large.indicators + Math.ceil(large.indicators / 182) * 5

let folder: string
let browser: Browser
let site: StaticSite
let small: StaticSite

async function pointedSite(name: string, size: typeof large): Promise<StaticSite> {
  const root = join(folder, name)
  cpSync(process.env.JALONS_DIST ?? 'dist', root, {
    recursive: true,
    filter: (source) => !source.includes('api/v1'),
  })
  for (const [path, text] of await apiFiles([benchSet(size)])) {
    mkdirSync(dirname(join(root, 'mesure', path)), { recursive: true })
    writeFileSync(join(root, 'mesure', path), text)
  }
  execFileSync(process.execPath, ['mocks/point.mjs', '/mesure/', root])
  return serveStatic(root)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalons-scale-'))
  site = await pointedSite('large', large)
  small = await pointedSite('small', sizes.S)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await small.close()
  rmSync(folder, { recursive: true })
})

const table = (page: Page) => page.getByRole('table', { name: /^Objectifs de l’exercice/ })
const drawn = (page: Page) => table(page).locator('tbody tr[aria-rowindex]')

async function openLarge(): ReturnType<typeof openPage> {
  const opened = await openPage(browser, site.address)
  await opened.page.goto('/promesses')
  await drawn(opened.page).first().waitFor()
  return opened
}

describe('an overview of thousands of rows', () => {
  it('draws those near the screen and says which of all each one is', async () => {
    const { page, context, faults } = await openLarge()
    expect(await table(page).getAttribute('aria-rowcount')).toBe(String(lines + 1))
    expect(await drawn(page).first().getAttribute('aria-rowindex')).toBe('2')
    await page.getByRole('list', { name: 'Objectifs par lecture' }).waitFor()
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    const last = table(page).locator(`tbody tr[aria-rowindex="${lines + 1}"]`)
    // The page's length is a guess until its rows are drawn: the first time it may end elsewhere.
    await expect
      .poll(async () => {
        await page.keyboard.press('End')
        return last.isVisible()
      })
      .toBe(true)
    expect(await drawn(page).count()).toBeLessThan(100)

    const other = await openPage(browser, small.address)
    await other.page.goto('/promesses')
    await other.page.getByRole('row').nth(sizes.S.indicators).waitFor()
    expect(nodes).toBeLessThanOrEqual(
      2 * (await other.page.evaluate(() => document.querySelectorAll('*').length)),
    )
    expect([...faults, ...other.faults]).toEqual([])
    await context.close()
    await other.context.close()
  })

  it('filters and sorts all of them', async () => {
    const { page, context, faults } = await openLarge()
    await page.getByRole('searchbox', { name: 'Rechercher' }).fill('bassin 06 doctorants')
    await page.getByText(/^13 objectifs sur 1\s300/).waitFor()
    const found = await drawn(page)
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(found.length).toBeGreaterThan(4)
    expect(found.filter((href) => href?.startsWith('/indicateurs/pole-06-') !== true)).toEqual([])
    await page.getByRole('searchbox', { name: 'Rechercher' }).fill('')
    await page.getByLabel('Ordre').selectOption('indicateur')
    await expect
      .poll(() => drawn(page).first().getByRole('rowheader').textContent())
      .toContain('Adhérents dans l’aéronautique')
    expect(await table(page).getAttribute('aria-rowcount')).toBe(String(large.indicators + 1))
    expect(faults).toEqual([])
    await context.close()
  })

  it('prints every row, and draws every row on request', async () => {
    const { page, context, faults } = await openLarge()
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.body.dataset.printed = String(
          document.querySelectorAll('main tbody th[scope=row]').length,
        )
      })
    })
    await page.pdf()
    expect(await page.locator('body').getAttribute('data-printed')).toBe(String(large.indicators))
    await expect.poll(() => drawn(page).count()).toBeLessThan(100)
    await page.getByRole('button', { name: /^Dessiner les 1\s300 lignes$/ }).click()
    await expect
      .poll(() => table(page).locator('tbody th[scope=row]').count())
      .toBe(large.indicators)
    expect(await table(page).getAttribute('aria-rowcount')).toBeNull()
    expect(faults).toEqual([])
    await context.close()
  })

  it('lets the tab key go on through rows that were not drawn', async () => {
    const { page, context, faults } = await openLarge()
    const atFirst = await drawn(page).count()
    await drawn(page).getByRole('rowheader').getByRole('link').first().focus()
    const reached: number[] = []
    for (let step = 0; step < 240; step += 1) {
      await page.keyboard.press('Tab')
      const index = await page.evaluate(
        () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ?? '',
      )
      reached.push(Number(index))
    }
    expect(reached).toEqual(reached.toSorted((a, b) => a - b))
    expect(reached.at(-1)).toBeGreaterThan(atFirst + 20)
    expect(faults).toEqual([])
    await context.close()
  })
})
