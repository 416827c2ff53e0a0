import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { bidDocument } from '../../src/document/bidDocument'
import { indicatorsIn } from '../../src/subjects/bid/bidCells'
import { axeFaults } from '../support/access/axe'
import { bidSet, typedBid } from '../support/bidSet'
import { builtSite } from '../support/builtSite'
import { faultsOf } from '../support/officeParts'
import { pdfTextPath } from '../support/office'
import { pdfPages, printed, squeezed } from '../support/pdf'
import { readDocx } from '../support/readDocx'
import { measured } from '../support/sixMetres'

const { open } = builtSite()

describe('a director prepares the next phase', () => {
  it('from the first target typed to a pack of eight pages, on screen, on paper, in Word and before the committee', async () => {
    const { page, context, faults } = await open()
    await page.goto('/candidature')
    const value = page.getByRole('textbox', { name: 'Objectif proposé, Adhérents, 2027' })
    await value.pressSequentially('260')
    await page
      .getByRole('row', { name: /^2027/ })
      .getByText(/Déjà tenu par le dernier chiffre connu/)
      .waitFor()
    // The other five come from the file that was saved last time; what was typed is taken back by it.
    await page.getByLabel('Ouvrir un fichier').setInputFiles({
      name: 'candidature.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(typedBid)),
    })
    await page.getByText(/est ouvert/).waitFor()
    expect(await value.inputValue()).toBe('> 290')

    const { frame, viewOf } = await bidSet(typedBid)
    const titles = bidDocument(indicatorsIn(typedBid).map(viewOf), frame).sections.map(
      ({ title }) => title,
    )
    expect(titles).toHaveLength(8)
    await page.getByText('Voir le dossier').click()
    for (const name of titles) await page.getByRole('heading', { level: 3, name }).waitFor()
    expect(await axeFaults(page)).toEqual([])

    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Word', exact: true }).click()
    const bytes = new Uint8Array(await readFile(await (await coming).path()))
    expect(faultsOf(bytes)).toEqual([])
    const { headings, alternatives } = await readDocx(bytes)
    expect(headings).toEqual([...titles, 'Sources'])
    expect(alternatives).toHaveLength(6)

    if (pdfTextPath() !== null) {
      const pages = pdfPages(await printed(page)).map(squeezed)
      // All targets stand below the head of the page, then each title begins a sheet and fills no other.
      expect(pages).toHaveLength(8)
      const begins = titles.map((title) =>
        pages.findIndex((text) => text.includes(squeezed(title))),
      )
      expect(begins.toSorted((one, other) => one - other)).toEqual(begins)
      expect(new Set(begins).size).toBe(8)
    }
    await page.getByRole('link', { name: 'Projeter' }).click()
    await page.getByRole('heading', { level: 1, name: /objectifs proposés$/ }).waitFor()
    expect(await page.getByText('1 / 9').isVisible()).toBe(true)
    await page.setViewportSize({ width: 1280, height: 720 })
    const read: { smallest: number; cut: number; page: number }[] = []
    for (const title of titles) {
      await page.keyboard.press('ArrowRight')
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      read.push(await measured(page))
    }
    console.log(read.map(({ smallest, cut }) => `${smallest.toFixed(2)} ${cut}`).join(', '))
    expect(read.filter((one) => one.smallest < 2.2 || one.cut > 1 || one.page > 0)).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: 'Préparer la candidature' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
