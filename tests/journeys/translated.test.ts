import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { builtSite } from '../support/builtSite'
import { readingOfPage } from '../support/engines/inPage'

const { open } = builtSite()

/** Runs in the page: what a browser's translation does, each text in two `<font>` elements of its own. */
function translate(): void {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walk.nextNode()) texts.push(walk.currentNode)
  for (const text of texts) {
    const around = text.parentElement
    if (!text.nodeValue?.trim() || around?.closest('script, style, noscript, [translate=no]'))
      continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = `§${text.nodeValue}`
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  }
}

/** What the page says, translated or not, once it has said it all. */
const said = async (page: Page): Promise<string[]> =>
  (await page.evaluate(readingOfPage)).map((text) => text.replaceAll('§', ''))

it.each<[string, string, (page: Page) => Promise<unknown>]>([
  ['a search in the list', '/promesses', (page) => page.getByLabel('Rechercher').fill('visites')],
  [
    'a funder chosen in the list',
    '/promesses',
    (page) => page.getByLabel('Financeur').selectOption('gbm'),
  ],
  [
    'a funder chosen on the dashboard',
    '/',
    (page) => page.locator('main select:has([value=gbm])').selectOption('gbm'),
  ],
  [
    'the points of a sheet, one by one',
    '/indicateurs/members',
    async (page) => {
      await page.getByRole('slider').focus()
      await page.keyboard.press('Home')
    },
  ],
  [
    'a part taken into the dossier',
    '/dossier?q=adherents',
    (page) => page.getByRole('button', { name: 'Ajouter les' }).click(),
  ],
])('%s: says the same on a translated page', async (_act, address, act) => {
  const readings: string[][] = []
  for (const isTranslated of [false, true]) {
    const { page, context, faults } = await open()
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    const before = await said(page)
    if (isTranslated) await page.evaluate(translate)
    await act(page)
    // The address and the page follow the act a moment later.
    await expect.poll(() => said(page)).not.toEqual(before)
    readings.push(await said(page))
    expect(faults).toEqual([])
    await context.close()
  }
  expect(readings[1]).toEqual(readings[0])
})
