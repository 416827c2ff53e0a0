import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../support/browser'
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

const views = [
  '/',
  '/?exercice=tous&q=adherents',
  '/?lang=en&q=members',
  '/?jeu=demonstration&arrete=2026-06-12&q=visit',
  '/indicateurs/members',
  '/indicateurs/unknown',
  '/programmes',
  '/programmes/iam-2026',
  '/financeurs',
  '/financeurs/gbm',
  '/financeurs/gbm/fiches/2026',
  '/frise?q=adherents',
  '/feuille-de-route-asd',
  '/projets',
  '/evenements',
  '/visites?jeu=demonstration',
  '/depuis?jeu=demonstration',
  '/dossier?exercice=2026&q=adherents',
  '/donnees',
  '/sources',
  '/controles?q=adherents',
  '/methode',
  '/accessibilite',
  '/mentions?lang=en',
  '/nulle-part',
] as const

describe.each(views)('%s', (address) => {
  it('has no axe violation, no sideways scroll at 1440, 1024 and 320 px, and a silent console', async () => {
    const { page, context, faults } = await openPage(browser, site.address)
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    for (const width of [1440, 1024, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(`${width} px: ${scroll <= width ? 'fits' : scroll}`).toBe(`${width} px: fits`)
    }
    expect(faults).toEqual([])
    await context.close()
  })
})
