import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { routes } from '../../src/address/routes'
import { glassValley, ofOurCluster } from '../plain/cluster'
import { builtSite } from '../support/builtSite'
import { openDashboard } from '../support/navigation'
import { xmlParts } from '../support/officeParts'

const { open } = builtSite()

const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) })

/** The site as `npm run point` leaves it where the address is that of a plain document. */
async function pointed(page: Page, document: unknown): Promise<void> {
  await page.route('**/indicateurs.json', (route) => route.fulfill(json(document)))
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /(<meta name="jalons:api" content=")[^"]*"/,
      '$1/indicateurs.json"',
    )
    return route.fulfill({ response, body })
  })
}

/** Records of the other cluster, which pages name by their ids. */
const records = [
  'indicateurs/furnaces',
  'indicateurs/rejects',
  'integration/furnaces',
  'programmes/kilns-for-tomorrow',
  'financeurs/northshire-council',
  'financeurs/northshire-council/fiches/2025',
]

/** All that a page says: what is seen, what is only spoken, and its name. */
const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.title,
      document.body.textContent,
      ...[...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap(
        (one) =>
          ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
      ),
    ].join(' | '),
  )

describe('a plain document', () => {
  it('of another cluster is shown without one word of ours on any page or in a document', async () => {
    const { page, context, faults } = await open()
    await pointed(page, glassValley)
    const naming: string[] = []
    const look = async (route: string): Promise<void> => {
      await page.locator('main h1, [data-embed]').first().waitFor()
      await page.waitForFunction(
        () =>
          document.querySelector('main [aria-busy=true]') === null &&
          !/Chargement/.test(document.querySelector('main')?.textContent ?? ''),
      )
      const found = ofOurCluster.exec(await saidOn(page))
      if (found !== null)
        naming.push(
          `${route}: ${found.input.slice(Math.max(0, found.index - 60), found.index + 60)}`,
        )
    }
    for (const record of records) {
      await page.goto(`/${record}`)
      await look(record)
    }
    // What was written with our own data goes once the index is read; `npm run point` takes it out of the page.
    await openDashboard(page)
    await look('')
    for (const route of routes) {
      const before = await page.title()
      // As a link does: the document was fetched and made into files once.
      await page.evaluate((to) => history.pushState(null, '', to), `/${route}`)
      await page.waitForFunction((title) => document.title !== title, before)
      await look(route)
    }
    expect(naming).toEqual([])
    await page.evaluate((to) => history.pushState(null, '', to), `/dossier`)
    await page
      .locator('form')
      .filter({ has: page.getByLabel('Modèle') })
      .getByRole('button')
      .click()
    for (const name of ['Word', 'Excel', 'Diapositives']) {
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name, exact: true }).click()
      const download = await coming
      const parts = xmlParts(new Uint8Array(await readFile(await download.path())))
      const text = [download.suggestedFilename(), ...parts.values()].join(' ')
      expect(text).toContain('Electric furnaces in service')
      expect(ofOurCluster.exec(text)).toBeNull()
    }
    expect(faults).toEqual([])
    await context.close()
  })

  it('is the whole API where the site is pointed at it', async () => {
    const { page, context, faults } = await open()
    await pointed(page, glassValley)
    await page.goto('/?exercice=2024')
    const panel = page.getByRole('article').filter({ hasText: 'Electric furnaces in service' })
    await panel.getByText('Résultat 31 décembre 2024 : 9 furnaces, atteint.').waitFor()
    expect(await page.getByRole('main').innerText()).not.toMatch(ofOurCluster)
    await page.goto('/indicateurs/furnaces')
    await page.getByRole('heading', { level: 1, name: 'Electric furnaces in service' }).waitFor()
    await page.getByText('Annual review 2024').first().waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it('says what is wrong in it, at its place, and shows the rest', async () => {
    const { page, context, faults } = await open()
    const [furnaces, ...others] = glassValley.indicators
    const wrong = { ...furnaces, actuals: [{ year: 2024, value: 'nine' }] }
    await pointed(page, { ...glassValley, indicators: [wrong, ...others] })
    await page.goto('/?exercice=2024')
    await page.getByRole('article').filter({ hasText: 'Apprentices' }).first().waitFor()
    // What the page could not read is told below its panels, which are drawn first.
    await expect
      .poll(() => page.getByRole('main').textContent())
      .toContain('indicators[0].actuals[0].value')
    expect(faults).toEqual([])
    await context.close()
  })

  it('is opened from a file on Données, shown, kept and erased', async () => {
    const { page, context, faults } = await open()
    await page.goto('/donnees')
    const files = page.getByLabel('Choisir des fichiers')
    const buffer = Buffer.from(JSON.stringify({ ...glassValley, colour: 'red' }))
    await files.setInputFiles({ name: 'verre.json', mimeType: 'application/json', buffer })
    const card = page.getByRole('article', { name: 'verre.json' })
    await card.getByText('colour').first().waitFor()
    await card.getByRole('checkbox', { name: /Garder dans ce navigateur/ }).check()
    await card.getByRole('button', { name: 'Montrer ce document' }).click()
    await page.getByRole('heading', { name: /Jeu ouvert : verre\.json/ }).waitFor()
    expect(page.url()).toContain('jeu=fichier')
    await page.goto('/promesses?jeu=fichier&exercice=2024')
    await page
      .getByRole('row')
      .filter({ hasText: 'Electric furnaces in service' })
      .first()
      .waitFor()
    await page.goto('/donnees?jeu=fichier')
    await page.getByRole('button', { name: 'Effacer mes fichiers' }).click()
    await page.waitForURL((url) => !url.search.includes('jeu=fichier'))
    expect(faults).toEqual([])
    await context.close()
  })

  it('is opened from an address on Données', async () => {
    const { page, context, faults } = await open()
    await page.route('**/indicateurs.json', (route) => route.fulfill(json(glassValley)))
    await page.goto('/donnees')
    await page.getByLabel('Ou l’adresse d’un document JSON').fill('/indicateurs.json')
    await page.getByRole('button', { name: 'Ouvrir l’adresse' }).click()
    await page.getByText('Glass Valley cluster (votre document)').first().waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
