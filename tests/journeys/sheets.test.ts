import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/access/axe'
import { builtSite } from '../support/builtSite'
import { drawnWhole } from '../support/navigation'
import { some } from '../support/some'

const { open, site } = builtSite()

/** Pages of a PDF: Chromium writes one `/Type /Page` object for each. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0

describe('sheets', () => {
  it('fit on one A4 page each, in both languages and with simulated results', async () => {
    const { page, context, faults } = await open()
    const sheets = new Set<string>()
    for (const funder of ['gbm', 'region', 'etat', 'dijon', 'pma', 'pdh', 'cg90']) {
      await page.goto(`/financeurs/${funder}`)
      await page.getByRole('heading', { name: 'Fiches à imprimer' }).waitFor()
      for (const link of await page.locator('a[href*="/fiches/"]').all())
        sheets.add((await link.getAttribute('href')) ?? '')
    }
    expect(sheets.size).toBeGreaterThan(10)
    for (const language of ['', '?lang=en', '?jeu=demonstration']) {
      await page.goto(`/financeurs${language}`)
      await page.locator('tbody tr').first().waitFor()
      const again =
        language === '?lang=en' ? 'To open this view again:' : 'Pour rouvrir cette vue :'
      for (const address of some(sheets)) {
        // As a link of the page leads there: the data are read once.
        await page.evaluate((to) => history.pushState(null, '', to), address + language)
        await page
          .getByText(`${again} ${site().address}${address}${language}`, { exact: true })
          .waitFor({ state: 'attached' })
        await page.locator('section h2').first().waitFor()
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), `${address}${language}`).toBe(
          1,
        )
      }
    }
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('money pages', () => {
  it.each([
    '/programmes',
    '/programmes/iam-2026',
    '/programmes/contrat-2014-2018',
    '/financeurs',
    '/financeurs/gbm',
    '/financeurs/gbm/fiches/2026',
  ])('%s: accessible, and no sideways scroll at 320 px', async (address) => {
    const { page, context, faults } = await open({ width: 320, height: 800 })
    await page.goto(address)
    await drawnWhole(page)
    // On a phone a long table stands behind lines that say what they hold: it is looked at closed, then open.
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
    expect(await axeFaults(page)).toEqual([])
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.locator('tbody tr').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })
})
