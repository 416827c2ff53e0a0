import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WatchedPage } from '../support/browser'
import { builtSite } from '../support/builtSite'

const { open, site } = builtSite()
let watched: WatchedPage

beforeEach(async () => {
  watched = await open()
})
afterEach(async () => {
  await watched.context.close()
})

describe('a funder', () => {
  it('finds the members’ target of 2026, what is known, and the act that prints it', async () => {
    const { page, faults } = watched
    await page.goto('/promesses')
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^Adhérents.*BFC/ }) })
    await row.getByText('>\u00a0280').waitFor()
    expect(await row.textContent()).toContain('273')
    expect(await row.textContent()).toContain('encore 8 pour dépasser 280 (fin 2025)')
    await row.getByRole('link').last().click()
    await page.waitForURL(/\/sources#gbm-2026-00171:/)
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
    await page.getByText('au-delà de 280').filter({ visible: true }).first().waitFor()
    await page.goBack()
    await row.waitFor()
    expect(faults).toEqual([])
  })
})

describe('an elected official', () => {
  it('filters GBM 2026, shares the address, and clears the filter', async () => {
    const { page, faults } = watched
    await page.goto('/promesses')
    await page.getByLabel('Financeur').selectOption({ label: 'Grand Besançon Métropole' })
    await page.waitForURL(/financeur=gbm/)
    // The filter is applied a moment after it is chosen; the way back says that it is.
    await page.getByRole('link', { name: 'Effacer les filtres' }).waitFor()
    const shown = await page.getByRole('status').first().textContent()
    const other = await open()
    await other.page.goto(new URL(page.url()).pathname + new URL(page.url()).search)
    await other.page.getByRole('link', { name: 'Effacer les filtres' }).waitFor()
    expect(await other.page.getByRole('status').first().textContent()).toBe(shown)
    await other.context.close()
    await page.getByRole('link', { name: 'Effacer les filtres' }).click()
    await page.waitForURL((url) => !url.search.includes('financeur'))
    expect(faults).toEqual([])
  })

  it('reads the page with the keyboard alone, from the skip link on', async () => {
    const { page } = watched
    await page.goto('/promesses')
    await page.getByRole('table').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#contenu$/)
  })
})

describe('a director', () => {
  it('reads the members’ series from 2013 to 2026, each figure with its act', async () => {
    const { page, faults } = watched
    await page.goto('/indicateurs/members')
    await page.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
    const table = page.getByRole('table').first()
    // Rows below the first screen are drawn a moment later.
    await expect.poll(() => table.textContent()).toContain('131')
    const text = (await table.textContent()) ?? ''
    for (const figure of ['183', '203', '245', '273']) expect(text).toContain(figure)
    expect(faults).toEqual([])
  })
})

describe('a bad day', () => {
  it('says that the data cannot be read, and reads them by itself when the network is back', async () => {
    const { page, context } = watched
    await page.goto('/methode')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Tableau de bord' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tableau de bord' }).waitFor()
    await context.setOffline(false)
    await page.getByRole('article').first().waitFor()
  })

  it('loads by itself after a first load without a server', async () => {
    const { page } = watched
    await page.route('**/api/v1/**', (route) => route.abort())
    await page.goto('/promesses')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('navigation', { name: 'Navigation principale' }).isVisible()).toBe(
      true,
    )
    await page.unroute('**/api/v1/**')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByRole('table').waitFor()
  })
})

describe('a broken record', () => {
  it('is set aside and named, and leaves the others', async () => {
    const { page } = watched
    await page.route('**/api/v1/catalogue-*', async (route) => {
      const response = await route.fetch()
      const catalogue = (await response.json()) as { promises: { columns: { id: string[] } } }
      catalogue.promises.columns.id[0] = '../__proto__'
      await route.fulfill({ response, json: catalogue })
    })
    await page.goto('/promesses')
    await page.getByText('1 enregistrement illisible a été mis de côté').waitFor()
    // Rows below the first screen are drawn a moment later.
    await page.getByRole('table').getByRole('row').nth(45).waitFor({ state: 'attached' })
  })
})

describe('the list of promises', () => {
  // The first screen's own 150 kB are held by the build.
  it('needs at most 215 kB of JavaScript and 12 requests, and none to another host', async () => {
    const { page, faults } = watched
    site().requests.length = 0
    const sizes: number[] = []
    page.on('response', (response) => {
      if (response.url().endsWith('.js'))
        void response
          .request()
          .sizes()
          .then(({ responseBodySize }) => sizes.push(responseBodySize))
    })
    await page.goto('/promesses')
    await page.getByRole('table').waitFor()
    await page.waitForLoadState('networkidle')
    const total = sizes.reduce((sum, size) => sum + size, 0)
    console.log(
      `JavaScript until the list: ${(total / 1000).toFixed(1)} kB gzip, ${site().requests.length} requests`,
    )
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(215_000)
    expect(site().requests.length).toBeLessThanOrEqual(12)
    expect(faults).toEqual([])
  })
})
