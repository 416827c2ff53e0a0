import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { axeFaults } from '../support/access/axe'
import { officePath, pagesOf } from '../support/office'
import { builtSite } from '../support/builtSite'
import { faultsOf } from '../support/officeParts'
import { readDocx } from '../support/readDocx'

const { open } = builtSite()

const grid = '/rendre-compte?jeu=demonstration&exercice=2026&programme=animation-2026'

/** Counts what a person does: a click, a text typed, a block pasted. */
class Person {
  actions = 0
  readonly began = performance.now()
  constructor(private readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.actions += 1
    await what.click()
  }
  async type(what: Locator, text: string): Promise<void> {
    this.actions += 1
    await what.fill(text)
  }
  async paste(what: Locator, text: string): Promise<void> {
    this.actions += 1
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await what.focus()
    await this.page.keyboard.press('ControlOrMeta+V')
  }
  async file(what: Locator): Promise<Uint8Array> {
    const coming = this.page.waitForEvent('download')
    await this.click(what)
    return new Uint8Array(await readFile(await (await coming).path()))
  }
}

const results = (page: Page): Locator => page.getByLabel(/^Résultat, /)
const days = (page: Page): Locator => page.getByLabel(/^Jour ou période, /)
const state = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'sur 53' })

/** A column of results with its years, as a spreadsheet hands it over: three of its cells are wrong. */
const block = Array.from({ length: 37 }, (_, line) =>
  line === 4
    ? 'douze\t2026'
    : line === 11
      ? '7x\t2026'
      : line === 20
        ? '9\t31/02/2026'
        : `${line + 3}\t2026`,
).join('\r\n')

describe('a director’s report', () => {
  it('goes from a spreadsheet to the note and the letter, errors mended at their cells', async () => {
    const { page, context, faults } = await open()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const person = new Person(page)
    await page.goto(grid)
    await results(page).first().waitFor()
    await person.paste(results(page).first(), block)
    await expect
      .poll(() => state(page).textContent())
      .toMatch(/34 résultats saisis sur 53\. 3 cases à corriger/)
    for (const [cell, text] of [
      [results(page).nth(4), '12'],
      [results(page).nth(11), '7'],
      [days(page).nth(20), '31/03/2026'],
    ] as const) {
      await expect.poll(() => cell.getAttribute('aria-invalid')).toBe('true')
      await person.type(cell, text)
    }
    await expect
      .poll(() => state(page).textContent())
      .toMatch(/37 résultats saisis sur 53\. Aucune erreur/)
    expect(await axeFaults(page)).toEqual([])

    // A register counts: what it counts is offered with its rows, and what was typed stays beside it.
    const counted = page.getByRole('row').filter({ hasText: 'les deux sont gardés' }).first()
    await counted.getByRole('link', { name: /ligne/ }).waitFor()
    const typed = await counted.getByLabel(/^Résultat, /).inputValue()
    const others = page.getByRole('button', { name: /^Reprendre ce compte/ })
    const before = await others.count()
    await person.click(others.last())
    await expect.poll(() => others.count()).toBe(before - 1)

    // The note: the results on every page, then the committee's dossier as Word.
    await person.click(page.getByRole('button', { name: 'Porter sur le tableau de bord' }))
    await page.waitForURL(/jeu=fichier/)
    await page.goto('/controles?jeu=fichier')
    await page.getByText('registre et total saisi').first().waitFor()
    await expect
      .poll(() => page.getByRole('main').textContent())
      .toMatch(new RegExp(`${typed} − \\d+ = `))
    await page.goto('/dossier?jeu=fichier&exercice=2026')
    const template = page.locator('form').filter({ has: page.getByLabel('Modèle') })
    await person.click(template.getByRole('button'))
    // Who asks for the file before a part stands there is told that the dossier is empty.
    await page.getByRole('heading', { name: 'Où en sommes-nous ?' }).first().waitFor()
    const note = await person.file(page.getByRole('button', { name: 'Word', exact: true }))

    // The letter: the pieces of the conditional balance, all but one.
    await page.goto('/rendre-compte?jeu=demonstration&exercice=2026&programme=iam-2026')
    const pieces = page.getByPlaceholder('nom du fichier ou lien')
    await pieces.first().waitFor()
    for (let place = 0; place < (await pieces.count()) - 1; place += 1)
      await person.type(pieces.nth(place), `piece-${place + 1}.pdf`)
    const letter = await person.file(page.getByRole('button', { name: 'Écrire la demande (Word)' }))
    const seconds = (performance.now() - person.began) / 1000
    console.log(`Report: ${person.actions} actions, ${seconds.toFixed(1)} s`)
    expect(person.actions).toBeLessThan(20)

    expect([...faultsOf(note), ...faultsOf(letter)]).toEqual([])
    const text = (await readDocx(letter)).html
    expect(text.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain('32 500 €')
    expect(text).toContain('piece-1.pdf')
    expect(faults).toEqual([])
    if (officePath() !== null) {
      const pages = pagesOf(new Map([['lettre.docx', letter]]))
      expect(pages.get('lettre.docx')).toContain('piece-1.pdf')
    }
    await context.close()
  })

  it('is filled by keyboard alone as in a spreadsheet, copied out, taken back and done again', async () => {
    const { page, context, faults } = await open()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { keyboard } = page
    await page.goto(grid)
    await results(page).first().waitFor()
    const focused = (): Promise<string> =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.place ?? '')
    const typed = async (): Promise<string[]> =>
      Promise.all([0, 1, 2].map((row) => results(page).nth(row).inputValue()))
    const keys = async (...pressed: readonly string[]): Promise<void> => {
      for (const key of pressed) await keyboard.press(key)
    }

    await results(page).first().focus()
    await keyboard.type('273')
    await keys('Enter')
    await keyboard.type('plus de 550')
    await keys('ArrowDown')
    expect(await focused()).toBe('2:0')
    await keyboard.type('n. c.')
    expect(await typed()).toEqual(['273', 'plus de 550', 'n. c.'])

    // Right leaves a text at its end, left a cell at its start; Tab and Shift Tab go along the row.
    await keys('ArrowRight')
    expect(await focused()).toBe('2:1')
    await keyboard.type('2026')
    await keys('Home', 'ArrowLeft')
    expect(await focused()).toBe('2:0')
    await keys('ArrowRight', 'Tab')
    expect(await focused()).toBe('2:2')
    await keys('Shift+Tab', 'Shift+Enter')
    expect(await focused()).toBe('1:1')
    await keys('Control+ArrowDown')
    expect(await focused()).toBe('52:1')
    await keys('Control+ArrowUp')
    expect(await focused()).toBe('0:1')

    // A cell is copied and pasted as text, a block over several cells.
    await keys('ArrowLeft', 'ControlOrMeta+C', 'ArrowDown', 'ControlOrMeta+V')
    expect(await typed()).toEqual(['273', '273', 'n. c.'])
    await page.evaluate(() => navigator.clipboard.writeText('1\r\n2\r\n3\r\n'))
    await keys('ArrowUp', 'ControlOrMeta+V')
    await expect.poll(typed).toEqual(['1', '2', '3'])

    await keys('ControlOrMeta+Z')
    await expect.poll(typed).toEqual(['273', '273', 'n. c.'])
    await keys('ControlOrMeta+Shift+Z')
    await expect.poll(typed).toEqual(['1', '2', '3'])
    await keys('ControlOrMeta+Z', 'ControlOrMeta+Y')
    await expect.poll(typed).toEqual(['1', '2', '3'])
    await expect.poll(focused).toBe('0:0')

    const copy = page.getByRole('button', { name: /^Copier/ })
    await copy.focus()
    await keys('Enter')
    await page
      .getByText(/Copié|copié/)
      .first()
      .waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const rows = copied.split('\r\n').map((line) => line.split('\t'))
    expect(rows).toHaveLength(54)
    expect(rows.slice(1, 4).map((cells) => cells[2])).toEqual(['1', '2', '3'])

    await page.reload()
    await results(page).first().waitFor()
    await expect.poll(typed).toEqual(['1', '2', '3'])
    expect(faults).toEqual([])
    await context.close()
  })

  it('tells of a block that is too large, a programme that is none and a file that is none; two tabs keep both', async () => {
    const { page, context, faults } = await open()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const person = new Person(page)
    await page.goto('/rendre-compte?exercice=2026&programme=nul')
    await results(page).first().waitFor()
    const programme = page.getByLabel('Programme')
    expect(await programme.inputValue()).not.toBe('nul')
    await programme.selectOption('animation-2026')
    await expect.poll(() => results(page).count()).toBe(53)
    await person.paste(results(page).nth(51), '1\t2026\r\n2\t2026\r\n3\t2026\r\n4\t2026')
    await page.getByText('Hors de la grille, non collées : 2 lignes.').waitFor()

    const other = await context.newPage()
    await other.goto('/rendre-compte?exercice=2026&programme=animation-2026')
    await expect.poll(() => results(other).nth(52).inputValue()).toBe('2')
    await results(other).nth(3).fill('8')
    await expect.poll(() => results(page).nth(3).inputValue()).toBe('8')
    expect(await results(page).nth(51).inputValue()).toBe('1')

    await page.getByLabel('Réunir avec le fichier d’un collègue').setInputFiles({
      name: 'autre.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a":'),
    })
    await page.getByText('« autre.json » n’est pas un compte rendu enregistré ici.').waitFor()
    expect(await results(page).nth(3).inputValue()).toBe('8')
    expect(faults).toEqual([])
    await context.close()
  })
})
