import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document'
import { withLegalTexts } from '../../src/document/write/legalText'
import { writerWords } from '../../src/document/writerWords'
import { openBrowser, openPage } from '../support/browser'
import { dossierFileOf } from '../support/dossierOf'
import { officeDocument } from '../support/officeDocument'
import { faultsOf } from '../support/officeParts'
import { docxDifferences, readDocx } from '../support/readDocx'
import { pptxDifferences, readPptx } from '../support/readPptx'
import { readXlsx, xlsxDifferences } from '../support/readXlsx'
import { serveStatic, type StaticSite } from '../support/staticServer'

let browser: Browser
let site: StaticSite
let document: Document

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveStatic('dist')
  document = withLegalTexts(await officeDocument('fr', 'demonstration/', 4))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function openDossier(page: Page): Promise<void> {
  await page.goto('/dossier')
  const buffer = Buffer.from(dossierFileOf(document))
  await page
    .getByLabel('Ouvrir un fichier')
    .setInputFiles({ name: 'comite.jalons.json', mimeType: 'application/json', buffer })
  await page.getByRole('heading', { name: 'Montants' }).first().waitFor()
}

async function fileOf(
  page: Page,
  name: string,
): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  const download = await coming
  return {
    file: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await download.path())),
  }
}

describe('the outputs of a dossier', () => {
  it('are the three files, with the figures of the dossier, made off the main thread', async () => {
    const { page, context, faults } = await openPage(browser, site.address)
    await openDossier(page)
    // The policy of the page forbids eval and workers of blobs: what works here works under it.
    await page.evaluate(() => {
      const tasks: number[] = []
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' })
      Object.assign(globalThis, { longTasks: tasks })
    })
    const began = performance.now()
    const word = await fileOf(page, 'Word')
    const excel = await fileOf(page, 'Excel')
    const slides = await fileOf(page, 'Diapositives')
    const making = performance.now() - began
    expect([word, excel, slides].map(({ file }) => file)).toEqual(
      ['docx', 'xlsx', 'pptx'].map(
        (format) => `jalons-comite-du-20-novembre-2026-2026-11-20.${format}`,
      ),
    )
    expect([word, excel, slides].flatMap(({ bytes }) => faultsOf(bytes))).toEqual([])
    const read = await readDocx(word.bytes)
    expect(docxDifferences(document, read)).toEqual([])
    expect(read.alternatives).toHaveLength(4)
    expect(read.html).toContain('data:image/png;base64')
    expect(xlsxDifferences(document, await readXlsx(excel.bytes), writerWords('fr'))).toEqual([])
    expect(pptxDifferences(document, await readPptx(slides.bytes))).toEqual([])
    await expect
      .poll(() => page.getByRole('status').filter({ hasText: 'est prêt' }).count())
      .toBe(1)
    // A task of our own shows that the observer sees tasks at all.
    const longest = await page.evaluate(async () => {
      const { longTasks } = globalThis as unknown as { longTasks: number[] }
      const before = Math.max(0, ...longTasks)
      await new Promise((done) => {
        setTimeout(() => {
          const until = performance.now() + 120
          while (performance.now() < until) continue
          done(null)
        })
      })
      while (longTasks.length === 0 || Math.max(...longTasks) < 120)
        await new Promise((done) => setTimeout(done, 20))
      return before
    })
    // A small part of what making takes: on a busy machine both take longer.
    expect(longest).toBeLessThan(Math.max(200, making / 20))
    expect(faults).toEqual([])
    await context.close()
  })

  it('can be called off by keyboard, and asked for again', async () => {
    const { page, context, faults } = await openPage(browser, site.address)
    await openDossier(page)
    await page.getByRole('button', { name: 'Word', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Annuler', exact: true }).click()
    await page.getByText('Word\u00a0: annulé. Rien n’a été enregistré.').waitFor()
    expect((await fileOf(page, 'Excel')).file).toMatch(/\.xlsx$/)
    expect(faults).toEqual([])
    await context.close()
  })

  it('say what failed, and are made once the network is back', async () => {
    const { page, context } = await openPage(browser, site.address)
    await openDossier(page)
    await context.route('**/writerWorker*', (route) => route.abort())
    await page.getByRole('button', { name: 'Excel', exact: true }).click()
    await page
      .getByRole('alert')
      .getByText('Excel\u00a0: le fichier n’a pas pu être fait.')
      .waitFor()
    await context.unroute('**/writerWorker*')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/)
    await context.close()
  })
})
