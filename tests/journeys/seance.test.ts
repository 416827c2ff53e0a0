import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterEach, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/access/axe'
import type { WatchedPage } from '../support/browser'
import { builtSite } from '../support/builtSite'
import { measured } from '../support/sixMetres'
import { withoutPacks } from '../../mocks/withoutPacks'

const { open } = builtSite()
let watched: WatchedPage

afterEach(async () => {
  expect(watched.faults).toEqual([])
  await watched.context.close()
})

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()
const isAt = (page: Page, place: number): Promise<void> =>
  page
    .waitForURL((url) => Number(url.searchParams.get('place') ?? '1') === place)
    .then(() => undefined)

async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([])
}

describe('a committee', () => {
  it('goes through the screens with the keyboard alone, and comes back to where it was', async () => {
    watched = await open({ width: 1280, height: 720 })
    const { page } = watched
    const { keyboard } = page
    await page.goto('/promesses?exercice=2026&financeur=gbm')
    const project = page.getByRole('link', { name: 'Projeter' })
    await project.waitFor()
    await project.focus()
    await keyboard.press('Enter')
    await heading(page, 'Où en sommes-nous ?')
    expect(await page.getByRole('navigation', { name: 'Navigation principale' }).count()).toBe(0)
    const entries = await page.evaluate(() => history.length)
    for (const [key, place] of [
      ['ArrowRight', 2],
      [' ', 3],
      ['PageDown', 4],
      ['ArrowLeft', 3],
      ['Home', 1],
    ] as const) {
      await keyboard.press(key)
      await isAt(page, place)
    }
    await keyboard.press('End')
    await page.waitForURL((url) => Number(url.searchParams.get('place')) > 10)
    await keyboard.press('1')
    await page.getByText(/Aller à l’écran 1/).waitFor()
    await keyboard.press('0')
    await isAt(page, 10)
    await keyboard.press('5')
    await isAt(page, 5)
    expect(await page.evaluate(() => history.length)).toBe(entries)

    await keyboard.press('?')
    await page
      .getByRole('dialog', { name: 'Touches' })
      .getByText('Premier écran, dernier écran')
      .waitFor()
    await expectAccessible(page)
    await keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await isAt(page, 5)

    await keyboard.press('b')
    await page.locator('[data-blank]').waitFor()
    await keyboard.press('ArrowRight')
    await page.locator('[data-blank]').waitFor({ state: 'detached' })
    await isAt(page, 5)

    await keyboard.press('n')
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page)
    await keyboard.type('Rapprocher la liste des adhérents.')
    await keyboard.press('Tab')
    await keyboard.type('Agent A')
    await keyboard.press('Enter')
    await page
      .getByRole('list', { name: 'Décisions notées ici' })
      .getByText('Rapprocher la liste')
      .waitFor()
    await page.reload()
    await page
      .getByRole('list', { name: 'Décisions notées ici' })
      .getByText('Rapprocher la liste')
      .waitFor()

    await keyboard.press('Escape')
    await page.waitForURL(
      (url) => url.pathname === '/promesses' && url.search === '?exercice=2026&financeur=gbm',
    )
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Projeter')
    await page.goto('/pointage')
    await page.getByRole('heading', { name: 'Décisions notées ici' }).waitFor()
    await page.getByText('Rapprocher la liste des adhérents.').waitFor()
  })

  it.each([
    [1920, 1080, '/seance'],
    [1280, 720, '/seance'],
    [1024, 768, '/seance'],
    [3840, 2160, '/seance'],
    [1920, 1080, '/seance?jeu=demonstration'],
    [1280, 720, '/seance?jeu=demonstration'],
    [1024, 768, '/seance?jeu=demonstration'],
    [3840, 2160, '/seance?jeu=demonstration'],
    [1280, 720, '/seance?exercice=2026&programme=animation-2026'],
  ])('reads every text from six metres at %i × %i, whole: %s', async (width, height, address) => {
    watched = await open({ width, height })
    const { page } = watched
    await page.goto(address)
    await page.locator('[data-fit] h1').waitFor()
    const count = Number((await page.locator('nav b').textContent())?.split('/')[1])
    expect(count).toBeGreaterThanOrEqual(8)
    expect(count).toBeLessThanOrEqual(12)
    for (let place = 1; place <= count; place += 1) {
      await page
        .locator('nav b')
        .filter({ hasText: new RegExp(`^${place} /`) })
        .waitFor()
      await page.locator('[data-fit] h1').waitFor()
      const { smallest, sentence, cut, page: beyond } = await measured(page)
      expect(smallest, `smallest text of screen ${place}`).toBeGreaterThanOrEqual(2.2)
      if (sentence !== null)
        expect(sentence, `sentence of screen ${place}`).toBeGreaterThanOrEqual(5)
      expect(cut, `what screen ${place} cuts`).toBeLessThanOrEqual(1)
      expect(beyond, `what of screen ${place} is below the window`).toBeLessThanOrEqual(0)
      if (place === 5) await expectAccessible(page)
      await page.keyboard.press('ArrowRight')
    }
  })

  it('is led by a finger on a phone, which has no keys to be told of', async () => {
    watched = await open({ width: 390, height: 844, touch: true })
    const { page } = watched
    await page.goto('/seance')
    await heading(page, 'Où en sommes-nous ?')
    const swipe = (from: number, to: number): Promise<void> =>
      page.locator('main').evaluate(
        (main, [x0, x1]) => {
          const touch = (x: number) =>
            new Touch({ identifier: 1, target: main, clientX: x, clientY: 300 })
          const [begin, end] = [touch(x0 ?? 0), touch(x1 ?? 0)]
          main.dispatchEvent(
            new TouchEvent('touchstart', {
              touches: [begin],
              changedTouches: [begin],
              bubbles: true,
            }),
          )
          main.dispatchEvent(new TouchEvent('touchend', { changedTouches: [end], bubbles: true }))
        },
        [from, to],
      )
    await swipe(330, 60)
    await heading(page, 'Adhérents')
    expect(await page.getByText(/[Ff]lèches/).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Touches' }).count()).toBe(0)
    await swipe(60, 330)
    await heading(page, 'Où en sommes-nous ?')
  })

  it.each([
    '/seance',
    '/seance?jeu=demonstration&place=2',
    '/seance?choix=programme:iam-2026&place=2',
    '/seance?choix=indicator:members&place=2&lang=en',
  ])('%s: accessible, and no sideways scroll at 320 px', async (address) => {
    watched = await open({ width: 320, height: 700 })
    const { page } = watched
    await page.goto(address)
    await page.locator('[data-fit] h1').waitFor()
    await expectAccessible(page)
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0)
  })

  it('goes on without network with what is loaded, and says what is not', async () => {
    watched = await open()
    const { page } = watched
    const { keyboard } = page
    // A set in packs is loaded whole.
    await page.route('**/api/v1/index.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: withoutPacks(await answer.text()) })
    })
    await page.goto('/seance?exercice=2026')
    await heading(page, 'Où en sommes-nous ?')
    // Every screen of the plan is made in the background.
    await page.waitForLoadState('networkidle')
    await page.route('**/api/v1/**', (route) => route.fulfill({ status: 404 }))
    await keyboard.press('ArrowRight')
    await heading(page, 'Adhérents')
    await keyboard.press('End')
    await heading(page, 'Décisions à prendre')
    expect(await page.getByText('Chargement').count()).toBe(0)
    await keyboard.press('a')
    await page.getByRole('combobox').fill('abonnés linkedin')
    await page.getByRole('option').first().waitFor()
    await keyboard.press('Enter')
    await heading(page, 'Cet écran n’a pas pu être préparé.')
    await keyboard.press('Escape')
    await heading(page, 'Décisions à prendre')
    watched.faults.splice(0)
  })
})

describe('an officer', () => {
  it('points a deliverable, keeps it, sends it, and settles a contradiction with a colleague', async () => {
    watched = await open()
    const { page } = watched
    await page.goto('/pointage?financeur=gbm')
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^Propositions de collaborations/ }) })
      .first()
    await row.getByRole('button', { name: /^Pointer/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reçu le').fill('2026-12-20')
    await dialog.getByLabel('Qui note').fill('Agent A')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Enregistrer la note' }).click()
    await row.getByText('noté ici, non publié').waitFor()
    await page.reload()
    await row.getByText('Agent A, 20 décembre 2026').waitFor()

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Enregistrer le fichier de notes' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toMatch(/^pointage-\d{4}-\d{2}-\d{2}\.jalons-notes\.json$/)
    const text = readFileSync(await saved.path(), 'utf8')
    const merge = (content: string): Promise<void> =>
      page.getByLabel(/Ouvrir le fichier d’un collègue/).setInputFiles({
        name: 'collegue.jalons-notes.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })
    await merge(text)
    await page.getByText(/: 1 note déjà ici/).waitFor()
    await merge(
      text
        .replaceAll('Agent A', 'Agent B')
        .replaceAll('2026-12-20', '2026-12-22')
        .replaceAll(/"(id|rev)": "n/g, '"$1": "m'),
    )
    const conflict = page.getByRole('group', { name: /^Propositions de collaborations/ })
    await conflict.getByText('Agent B, 22 décembre 2026').waitFor()
    await expectAccessible(page)
    await conflict.getByRole('button', { name: 'Garder les deux' }).click()
    await conflict.waitFor({ state: 'detached' })
    await row.getByText('Agent B, 22 décembre 2026').waitFor()
    await row.getByText('Agent A, 20 décembre 2026').waitFor()

    await page.getByRole('button', { name: 'Effacer toutes les notes' }).click()
    await page.getByText('0 note dans ce navigateur.').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await row.getByText('Agent A, 20 décembre 2026').waitFor()
    await page.setViewportSize({ width: 320, height: 800 })
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0)
    await expectAccessible(page)
  })
})
