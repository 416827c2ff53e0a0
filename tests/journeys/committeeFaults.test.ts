import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { builtSite } from '../support/builtSite'
import { drawnWhole } from '../support/navigation'
import { readPptx } from '../support/readPptx'

const { open } = builtSite()
const { dataVersion } = JSON.parse(
  readFileSync(join(process.env.JALONS_DIST ?? 'dist', 'api/v1/index.json'), 'utf8'),
) as { dataVersion: string }

/** A browser that keeps nothing. */
const denied = (): void => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(globalThis, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
}

/** What a reader sees of a page, and what stands open in it. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    text: document.body.innerText,
    open: [...document.querySelectorAll('details')].map((one) => one.open),
    drawings: document.querySelectorAll('main svg').length,
    rows: document.querySelectorAll('main tr').length,
  }))

describe('a séance', () => {
  it.each([
    'indicator:disparu',
    'contradiction:disparue',
    'programme:disparu',
    'funder:disparu',
    'autre:x',
  ])('whose subject %s has vanished says so, to everybody, and goes on', async (subject) => {
    const { page, context, faults } = await open()
    await page.goto(`/seance?choix=${subject}&place=2`)
    const words = 'Ce sujet n’est pas dans les données affichées'
    await page.getByRole('heading', { level: 1, name: words }).waitFor()
    await page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })
    expect(await page.title()).toContain(words)
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('heading', { level: 1, name: 'Objectifs fixés' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('where nothing can be kept', () => {
  it('panels, notes and dossier are as they are asked for, and say that they end with the page', async () => {
    const { page, context, faults } = await open()
    await page.addInitScript(denied)
    await page.goto('/')
    await page.locator('#content').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Choisir les panneaux' }).click()
    const panels = page.getByRole('dialog')
    await panels.getByText('ce choix vaut jusqu’à la fermeture').waitFor()
    await panels.getByRole('button', { name: /^Descendre\s: Adhérents/ }).click()
    await panels.getByText('place 2 sur').waitFor()
    // Names, never ids.
    expect((await panels.getByRole('listitem').allInnerTexts()).join(' ')).not.toMatch(/\w-\w+s\b/)

    await page.goto('/seance?exercice=2026')
    await page.getByRole('heading', { level: 1, name: 'Où en sommes-nous' }).waitFor()
    await page.keyboard.press('n')
    const note = page.getByRole('dialog')
    await note.getByText('elles disparaîtront avec cette page').waitFor()
    await note.getByLabel('Ce qui a été décidé').fill('Relire en mars.')
    await note.getByLabel('Qui note').fill('Agent A')
    await note.getByRole('button', { name: 'Enregistrer la note' }).click()
    await note.waitFor({ state: 'detached' })
    await page.keyboard.press('End')
    await page.getByText('Relire en mars.').first().waitFor()

    await page.goto('/dossier?exercice=2026&q=adherents')
    await page.getByRole('button', { name: /Ajouter les? .*affiché/ }).click()
    await page.getByText('le stockage est refusé par ce navigateur').waitFor()
    await page
      .getByRole('heading', { level: 3, name: /Adhérents/ })
      .first()
      .waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('slides that are written while the data change', () => {
  it('are those of the version that the dossier froze, and nothing is lost', async () => {
    const { page, context, faults } = await open()
    await page.goto('/dossier?exercice=2026&q=adherents')
    await page.getByRole('button', { name: /Ajouter les? .*affiché/ }).click()
    await page
      .getByText(/parties? au dossier/)
      .first()
      .waitFor()
    await page.route('**/api/v1/**', async (route) => {
      const answer = await route.fetch()
      const text = await answer.text()
      await route.fulfill({
        response: answer,
        body: text.replaceAll(dataVersion, 'ffff000001').replaceAll('"value":273', '"value":999'),
      })
    })
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Diapositives' }).first().click()
    const path = await (await download).path()
    const said = JSON.stringify(await readPptx(readFileSync(path)))
    expect([said.includes(dataVersion), said.includes('273'), said.includes('999')]).toEqual([
      true,
      true,
      false,
    ])
    // Opened again on the new data, the dossier is as it was, and says that today’s differ.
    await page.reload()
    await page.getByRole('heading', { level: 2, name: /^Contenu/ }).waitFor()
    expect(await page.locator('main').innerText()).toContain(dataVersion)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('a print that is cancelled', () => {
  it.each([
    '/',
    '/promesses',
    '/indicateurs/members',
    '/seance?exercice=2026',
    '/financeurs/gbm',
    '/depuis?jeu=demonstration',
    '/candidature',
  ])('leaves %s as it was', async (address) => {
    const { page, context, faults } = await open()
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await drawnWhole(page)
    const before = await seen(page)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(() => seen(page)).toEqual(before)
    expect(faults).toEqual([])
    await context.close()
  })
})
