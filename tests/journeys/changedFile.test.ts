import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { builtSite } from '../support/builtSite'

const { open } = builtSite()
const folder = mkdtempSync(join(tmpdir(), 'jalons-'))
afterAll(() => rmSync(folder, { recursive: true }))

const why =
  'n’a pas pu être lu : il a été enregistré, déplacé ou supprimé depuis que vous l’avez choisi'
const fields = [
  ['/donnees', /Choisir des fichiers/],
  ['/dossier', /^Ouvrir un fichier/],
  ['/candidature', /^Ouvrir un fichier/],
  ['/rendre-compte', /Réunir avec le fichier d’un collègue/],
  ['/pointage', /Ouvrir le fichier d’un collègue/],
] as const

describe('a file that was saved again between its choice and its reading', () => {
  it.each(fields)('is said so on %s, and nothing else', async (place, label) => {
    const { page, context, faults } = await open()
    await page.goto(place)
    const field = page.getByLabel(label)
    await field.waitFor()
    const path = join(folder, 'brouillon.json')
    writeFileSync(path, '{"format":"brouillon"}')
    // The page hears of the choice once the file is another one.
    await page.evaluate(() => {
      for (const type of ['input', 'change'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), {
          capture: true,
          once: true,
        })
    })
    await field.setInputFiles(path)
    // The browser has looked at the file that was chosen; the other one is an hour younger, whatever the disk's clock counts in.
    await field.evaluate((one: HTMLInputElement) => one.files?.[0]?.lastModified)
    writeFileSync(path, '{"format":"brouillon","suite":["ce qui a été ajouté"]}')
    const later = Date.now() / 1000 + 3600
    utimesSync(path, later, later)
    await field.dispatchEvent('change')
    await page.getByText(why).first().waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
