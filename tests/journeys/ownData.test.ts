import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Locator, Page } from 'playwright'
import { afterAll, describe, expect, it } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import { contractReport, folderOf } from '../publish/folderOf'
import { cellsOf, schemaOf } from '../publish/standards'
import { tableFaults } from '../../mocks/standards/tableSchema'
import { axeFaults } from '../support/access/axe'
import { builtSite } from '../support/builtSite'
import { follow } from '../support/navigation'

const { open } = builtSite()
const folder = mkdtempSync(join(tmpdir(), 'jalons-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** A register of 112 companies of GBM, as a French office exports it; the third one's staff as given. */
const register = (staff: string): Buffer => {
  const rows = Array.from({ length: 112 }, (_, place) => {
    const turnover = place < 37 ? '' : '1 000 000,00 €'
    return `Société ${place + 1};12/03/2026;GBM;ASD;${place === 1 ? staff : String(place + 2)};${turnover}`
  })
  return Buffer.from(
    `\uFEFFRaison sociale;Date de visite;Territoire;Filière;Effectifs;CA\r\n${rows.join('\r\n')}\r\n`,
  )
}

const csv = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer })

async function bytesOf(download: Download): Promise<Uint8Array> {
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return new Uint8Array(readFileSync(path))
}

async function downloaded(page: Page, button: Locator): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return bytesOf(download)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
/** The row of the overview about the companies visited. */
const visits = (page: Page) =>
  page.getByRole('row').filter({ hasText: 'Entreprises visitées' }).first()
describe('a register of one’s own', () => {
  it('is dropped, mended, compared, taken, seen on the overview, taken back', async () => {
    const { page, context, faults } = await open()
    await page.goto('/donnees')
    const files = page.getByLabel('Choisir des fichiers')
    await files.waitFor()
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'visites.csv'))
      return data
    }, register('douze').toString())
    await page.getByText('Déposez ici').dispatchEvent('drop', { dataTransfer: dropped })
    const card = page.getByRole('article', { name: 'visites.csv' })
    await card
      .getByText('Ligne 3, colonne 5 : « douze » trouvé, un nombre entier attendu')
      .waitFor()
    await card.getByText('111 lignes lues').waitFor()
    expect(await button(page, 'Comparer').isDisabled()).toBe(true)
    const copy = await downloaded(page, button(page, 'Télécharger une copie annotée'))
    const { sheets } = await readXlsx(copy)
    expect(sheets.map(({ name }) => name)).toEqual(['Fichier', 'Constats'])
    await page.getByText('Chiffre d’affaires : 37 vides sur 112').waitFor()

    await button(page, 'Retirer visites.csv').click()
    await files.setInputFiles(csv('visites.csv', register('12')))
    await card.getByText('112 lignes lues').waitFor()
    await card.getByText('Aucune erreur.').waitFor()
    await button(page, 'Comparer').click()
    const effects = page.getByRole('table', { name: 'Effet sur les indicateurs' })
    await effects.getByText('aucun résultat').first().waitFor()
    expect(
      await effects
        .getByRole('row')
        .filter({ hasText: 'Entreprises visitées' })
        .first()
        .textContent(),
    ).toContain('112')
    expect(await axeFaults(page)).toEqual([])
    expect(new URL(page.url()).searchParams.get('jeu')).toBeNull()

    await button(page, 'Confirmer').click()
    await page.getByRole('heading', { name: /^Jeu ouvert/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('jeu')).toBe('fichier')
    await follow(page, 'promesses')
    await visits(page).getByText('112').first().waitFor()
    expect(await page.getByRole('banner').textContent()).toContain(
      'Données publiées, avec visites.csv',
    )
    await follow(page, 'projets')
    await page.getByRole('link', { name: 'Visites d’entreprises', exact: true }).first().click()
    await page.getByText('Société 112').first().waitFor()

    await follow(page, 'donnees')
    await button(page, 'Annuler la dernière prise').click()
    await page.getByText('La dernière prise est annulée.').waitFor()
    await follow(page, 'promesses')
    await visits(page).waitFor()
    expect(await visits(page).textContent()).not.toContain('112')
    expect(new URL(page.url()).searchParams.get('jeu')).toBeNull()
    expect(faults).toEqual([])
    await context.close()
  })

  it('is published as a folder that keeps the contract and holds none of its rows', async () => {
    const { page, context, faults } = await open()
    await page.goto('/donnees')
    await page.getByLabel('Choisir des fichiers').setInputFiles(csv('visites.csv', register('12')))
    await button(page, 'Comparer').click()
    await button(page, 'Confirmer').click()
    await page.getByText('112 lignes de vos fichiers restent ici.').waitFor()
    await page.getByLabel('SIRET de Grand Besançon Métropole').fill('123 456 789 00015')
    const agreement = page
      .getByRole('row')
      .filter({ hasText: 'Convention Animation 2026 avec GBM' })
    await agreement.getByLabel(/^Date de signature/).fill('2026-07-15')
    await agreement.getByRole('combobox').selectOption('non')
    await agreement.getByText('complète', { exact: true }).waitFor()
    const published = folderOf(await downloaded(page, button(page, 'Écrire le dossier (.zip)')))
    const report = await contractReport(published)
    expect(report.faults).toEqual([])
    expect(report.sets).toMatchObject([{ id: 'published' }])
    expect([...published.values()].join('\n')).not.toContain('Société 7')
    const rows = cellsOf(published.get('subventions.csv') ?? '')
    expect(tableFaults(schemaOf('scdl-subventions-2.1.1.schema.json'), rows)).toEqual([])
    expect(rows.slice(1).map((cells) => [cells[1], cells[2], cells[5], cells[14]])).toEqual([
      ['12345678900015', '2026-07-15', '48798079900018', '1.00'],
    ])
    expect(
      tableFaults(
        schemaOf('impact-0.5.0.schema.json'),
        cellsOf(published.get('indicateurs.csv') ?? ''),
      ),
    ).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  it('is kept in this browser where the reader wishes so, and erased with one button', async () => {
    const { page, context, faults } = await open()
    await page.goto('/donnees')
    await page.getByLabel('Choisir des fichiers').setInputFiles(csv('visites.csv', register('12')))
    await button(page, 'Comparer').click()
    await page.getByLabel('Garder dans ce navigateur', { exact: false }).check()
    await button(page, 'Confirmer').click()
    await page.getByText('Il est gardé dans ce navigateur.').waitFor()
    await page.goto('/promesses?jeu=fichier')
    await visits(page).getByText('112').first().waitFor()
    await page.goto('/donnees?jeu=fichier')
    await button(page, 'Effacer mes fichiers').click()
    await page.getByText('Le jeu et ses lignes sont effacés de ce navigateur.').waitFor()
    await page.goto('/promesses?jeu=fichier')
    await page.getByText('votre fichier n’est plus ouvert', { exact: false }).first().waitFor()
    await visits(page).waitFor()
    expect(await visits(page).textContent()).not.toContain('112')
    expect(faults).toEqual([])
    await context.close()
  })

  it('is asked about where a figure reads in two ways, and refused where it is no table', async () => {
    const { page, context, faults } = await open()
    await page.goto('/donnees')
    const files = page.getByLabel('Choisir des fichiers')
    await files.setInputFiles([
      csv(
        'ambigu.csv',
        Buffer.from('Entreprise;Date;GBM;Chiffre d’affaires\r\nAlpha;2026;oui;"1,234"\r\n'),
      ),
      csv('page.csv', Buffer.from('<!doctype html><html><body>tableau</body></html>')),
    ])
    await page
      .getByText('Ceci est une page web, même si son nom dit autre chose.', { exact: false })
      .waitFor()
    await page.getByRole('group', { name: /« 1,234 ».*se lit de deux façons/ }).waitFor()
    await page.getByRole('radio', { name: /^La virgule précède les décimales/ }).check()
    await page.getByText('Aucune erreur.').waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
