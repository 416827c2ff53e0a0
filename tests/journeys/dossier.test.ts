import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright'
import { afterAll, describe, expect, it } from 'vitest'
import { dossierDocument } from '../../src/document/dossierDocument'
import { readDossierFile } from '../../src/document/dossierFile'
import type { Dossier } from '../../src/document/dossier'
import { axeFaults } from '../support/access/axe'
import { builtSite } from '../support/builtSite'
import { pdfTextPath } from '../support/office'

const { open } = builtSite()
const folder = mkdtempSync(join(tmpdir(), 'jalons-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Focuses an element by the tabulator alone, forward or back from where the focus is. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor()
  const element = await wanted.elementHandle()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await element?.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`not reached by key: ${String(wanted)}`)
}

/** Saves by key, and reads the file. */
async function saved(page: Page): Promise<Dossier> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  expect(download.suggestedFilename()).toMatch(/^comite-de-juin-\d{4}-\d\d-\d\d\.jalons\.json$/)
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  const bytes = readFileSync(path)
  return readDossierFile(new Uint8Array(bytes).buffer)
}

const pdfTextTool = pdfTextPath()

/** Letters and digits alone: lines, columns and spaces of a page fall elsewhere than those of a text. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '')

async function pdfText(page: Page): Promise<string> {
  const path = join(folder, 'dossier.pdf')
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, tagged: true }))
  return execFileSync(pdfTextTool ?? '', ['-raw', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
}

describe('a dossier by keyboard alone', () => {
  it('is chosen, put in order, commented, saved, lost and opened again', async () => {
    const { page, context, faults } = await open()
    await page.goto('/dossier?exercice=2026')
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const search = page.getByRole('searchbox', { name: 'Rechercher un sujet' })
    const save = button('Enregistrer le fichier')
    await tabTo(page, search)
    for (const [words, subject] of [
      ['adherents', 'Adhérents'],
      ['innovation, attractivite', 'Innovation, Attractivité et Microtechniques 2026'],
      ['ressources privees', 'Part des ressources privées'],
    ] as const) {
      await page.keyboard.press('Control+A')
      await page.keyboard.type(words)
      await tabTo(page, button(`Ajouter ${subject}`))
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 3, name: subject, exact: true }).waitFor()
      await tabTo(page, search, 'Shift+Tab')
    }
    await tabTo(page, page.getByRole('textbox', { name: 'Titre', exact: true }), 'Shift+Tab')
    await page.keyboard.type('Comité de juin')
    await tabTo(page, button('Descendre Adhérents'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText(/Adhérents.: place 3 sur 3/).waitFor()
    await tabTo(page, page.locator('summary', { hasText: 'Commenter Adhérents' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: 'Commentaire sur Adhérents' }))
    await page.keyboard.type('Où en est-on ? « À suivre ».')
    expect(await axeFaults(page)).toEqual([])
    await tabTo(page, save, 'Shift+Tab')
    const dossier = await saved(page)
    expect(dossier.items.map(({ key }) => key)).toEqual([
      'programme:iam-2026',
      'indicator:private-resources-share',
      'indicator:members',
    ])
    expect(dossier.items[2]?.texts[0]?.text).toBe('Où en est-on ? « À suivre ».')
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Contenu : 3 parties' }).waitFor()
    await tabTo(page, button('Nouveau'))
    await page.keyboard.press('Enter')
    await page.getByText(/Le dossier est vide/).waitFor()
    await page.getByLabel('Ouvrir un fichier').setInputFiles({
      name: 'juin.jalons.json',
      mimeType: 'application/json',
      buffer: readFileSync(
        join(folder, `comite-de-juin-${dossier.items[0]?.frame?.day}.jalons.json`),
      ),
    })
    await page.getByText(/juin.jalons.json est ouvert/).waitFor()
    await tabTo(page, save)
    expect(await saved(page)).toEqual(dossier)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe.skipIf(pdfTextTool === null)('its PDF (needs pdftotext)', () => {
  it('holds every text and figure of the evaluated document, a cover, and page numbers', async () => {
    const { page, context, faults } = await open()
    await page.goto('/dossier?jeu=demonstration&exercice=2026&q=visite')
    await page.getByRole('button', { name: /Ajouter les? .*affiché/ }).click()
    await page.getByText(/parties? au dossier/).waitFor()
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Comité de juin')
    await page.getByRole('button', { name: 'Ajouter le tableau de ces filtres' }).click()
    await page.getByRole('heading', { level: 3, name: 'Objectifs et résultats' }).waitFor()
    await page.getByRole('button', { name: 'Enregistrer le fichier' }).focus()
    const document = dossierDocument(await saved(page))
    const text = await pdfText(page)
    const found = bare(text)
    const cells = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'facts'
          ? block.rows.map(({ cell }) => cell)
          : block.type === 'table'
            ? block.rows.flat()
            : [],
      ),
    )
    const wanted = [
      document.title,
      ...document.cover.map(({ text: words }) => words),
      ...document.sections.flatMap(({ title, figures }) => [
        title,
        ...figures.map((figure) => figure.text),
      ]),
      ...cells.map((cell) => cell.text),
    ]
    expect(wanted.length).toBeGreaterThan(100)
    expect(wanted.filter((words) => !found.includes(bare(words)))).toEqual([])
    const pages = text.split('\f').filter((one) => one.trim() !== '')
    expect(document.simulated).toBe(true)
    expect(
      pages.filter((one) => !one.includes(document.words.simulated.split(/[\s\u00a0]/)[0] ?? '')),
    ).toEqual([])
    expect(pages.map((one) => /Page (\d+) \/ \d+/.exec(one)?.[1])).toEqual(
      pages.map((_one, place) => String(place + 1)),
    )
    expect(faults).toEqual([])
    await context.close()
  })
})
