import { expect, it } from 'vitest'
import { builtSite } from '../support/builtSite'

const { open } = builtSite()
const hostile = 'javascript:alert(1)//<img src=x onerror=alert(2)><a href="javascript:alert(3)">'

/** Every text of an answer that is written for people, or is an address, becomes hostile; ids and enumerations have no space. */
function spoilt(value: unknown): unknown {
  if (typeof value === 'string') return /\s|^https?:/.test(value) ? `${hostile} ${value}` : value
  if (Array.isArray(value)) return value.map(spoilt)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoilt(inner)]))
}

it.each([
  '/',
  '/indicateurs/members',
  '/sources',
  '/controles',
  '/projets',
  '/evenements',
  '/visites?jeu=demonstration',
  '/depuis?jeu=demonstration',
  '/programmes/iam-2026',
  '/financeurs/gbm',
  '/feuille-de-route',
  '/frise?q=adherents',
])('%s shows hostile text as text: nothing runs, and every link is http(s)', async (address) => {
  const { page, context, faults } = await open()
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  let shown = 0
  await page.route('**/api/v1/**', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: spoilt(await response.json()) })
    shown += 1
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByText('javascript:alert(1)').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const made = await page.evaluate(() => ({
    links: [...document.querySelectorAll('a')]
      .map(({ protocol }) => protocol)
      .filter((protocol) => protocol !== 'http:' && protocol !== 'https:'),
    elements: document.querySelectorAll('img[src="x"], [onerror]').length,
  }))
  expect(shown).toBeGreaterThan(1)
  expect(made).toEqual({ links: [], elements: 0 })
  expect(faults).toEqual([])
  await page.unrouteAll({ behavior: 'wait' })
  await context.close()
})
