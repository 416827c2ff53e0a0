import type { Browser } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { formatEuros } from '../../src/format/numbers'
import { typeset } from '../../src/format/typography'
import { funderView } from '../../src/subjects/money/funderView'
import { overviewData, overviewView } from '../../src/subjects/promise/overviewView'
import { resultWords, targetWords } from '../../src/subjects/promise/rowWords'
import { openBrowser, openPage, type WatchedPage } from '../support/browser'
import { documentSet } from '../support/documentSet'
import { fundingSet } from '../support/fundingSet'
import { drawnWhole } from '../support/navigation'
import { pdfTextPath } from '../support/office'
import { isTagged, missingFrom, pageCount, pdfPages, printed, squeezed } from '../support/pdf'
import { serveStatic, type StaticSite } from '../support/staticServer'
import { some } from '../support/some'

let browser: Browser
let site: StaticSite
let watched: WatchedPage

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveStatic('dist')
  watched = await openPage(browser, site.address)
})
afterEach(() => expect(watched.faults).toEqual([]))
afterAll(async () => {
  await browser.close()
  await site.close()
})

type StyleFault = 'cut' | 'headless' | 'small'

/** Runs in the page, styled for paper: what would be cut, left without its head or too small to read. */
function faultsOfStyle(): Record<StyleFault, string[]> {
  const faults: Record<StyleFault, string[]> = { cut: [], headless: [], small: [] }
  for (const element of document.querySelectorAll('body, body :not(svg *)')) {
    if (!element.checkVisibility() || element.getClientRects().length === 0) continue
    const { breakInside, display, fontSize } = getComputedStyle(element)
    const what = element.outerHTML.slice(0, 120)
    const says = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== '',
    )
    if (element.matches('tr, figure') && breakInside !== 'avoid') faults.cut.push(what)
    if (element.matches('thead') && display !== 'table-header-group') faults.headless.push(what)
    // 8 points are 10.67 px. What stands in a drawing is scaled with it.
    if (says && Number.parseFloat(fontSize) < 10.6) faults.small.push(what)
  }
  return faults
}

interface Paper {
  readonly pdf: Buffer
  readonly title: string
  readonly pages: readonly string[]
  readonly style: Record<StyleFault, string[]>
}

async function print(address: string, press?: string): Promise<Paper> {
  const { page } = watched
  await page.goto(address)
  await page.locator('main :is(h2, tbody tr)').first().waitFor()
  await drawnWhole(page)
  if (press !== undefined) await page.getByRole('button', { name: press, exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  const style = await page.evaluate(faultsOfStyle)
  await page.emulateMedia({ media: null })
  const pdf = await printed(page)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  return { pdf, title, pages: pdfPages(pdf), style }
}

const papers = new Map<string, Promise<Paper>>()

/** The view at an address as Chromium prints it, with its text; `press` names a button to press before. Each is printed once. */
function paperOf(address: string, press?: string): Promise<Paper> {
  const key = `${address} ${press}`
  const paper = papers.get(key) ?? print(address, press)
  papers.set(key, paper)
  return paper
}

const noPdfText = pdfTextPath() === null

// Words of the longest font that a machine may have take a quarter more than those of Arial.
describe.skipIf(noPdfText)('paper', () => {
  it.each([
    // address, most pages
    ['/promesses', 8],
    ['/promesses?financeur=gbm&q=adh', 2],
    ['/indicateurs/members', 4],
    ['/programmes', 3],
    ['/programmes/animation-2026', 8],
    ['/financeurs', 3],
    ['/financeurs/gbm', 7],
    ['/frise', 10],
    ['/feuille-de-route', 8],
    ['/projets', 4],
    ['/evenements', 7],
    ['/visites', 3],
    ['/pointage', 4],
    ['/sources', 2],
    ['/controles', 13],
    ['/methode', 7],
    ['/accessibilite', 12],
    ['/mentions', 5],
  ])(
    '%s: at most %i tagged sheets, each numbered and each with what it belongs to',
    async (address, most) => {
      const { pdf, title, pages, style } = await paperOf(address)
      expect(pages.length).toBeLessThanOrEqual(most)
      expect(pageCount(pdf)).toBe(pages.length)
      expect(isTagged(pdf)).toBe(true)
      expect(style).toEqual({ cut: [], headless: [], small: [] })
      const data = squeezed('Données publiées · arrêtées au 8 juillet 2026')
      expect(squeezed(pages[0] ?? '')).toContain(
        squeezed(`Pour rouvrir cette vue : ${site.address}${address}`),
      )
      for (const [place, text] of some(pages.entries())) {
        const sheet = squeezed(text)
        expect(sheet, `sheet ${place + 1}`).toContain(squeezed(title))
        expect(sheet, `sheet ${place + 1}`).toContain(data)
        expect(sheet, `sheet ${place + 1}`).toContain(`${place + 1}/${pages.length}`)
      }
    },
  )

  it.each([
    ['/promesses?jeu=demonstration', 'données simulées'],
    ['/depuis?jeu=demonstration', 'données simulées'],
    ['/indicateurs/linkedin-followers?jeu=demonstration&lang=en', 'simulated data'],
  ])('%s: each sheet says that it is simulated', async (address, words) => {
    const { pages } = await paperOf(address)
    expect(pages.length).toBeGreaterThan(1)
    expect(squeezed(pages[0] ?? '').toLowerCase()).toContain(
      squeezed(words.includes('data') ? 'simulated data:' : 'données simulées :'),
    )
    for (const text of some(pages.slice(1))) expect(squeezed(text)).toContain(squeezed(words))
  })

  it('has the choices that were made, and none that was not', async () => {
    const { pages } = await paperOf('/promesses?financeur=gbm&q=adh')
    const head = squeezed(pages[0] ?? '')
    expect(head).toContain(squeezed('Financeur Grand Besançon Métropole'))
    expect(head).toContain(squeezed('Rechercher adh'))
    expect(head).not.toContain('Territoire')
  })

  it('has every objective and every result of the overview, in its row', async () => {
    const [{ pages }, { catalogues, asOf }] = await Promise.all([
      paperOf('/promesses'),
      fundingSet(),
    ])
    const { groups } = overviewView(overviewData(catalogues.slice(0, 1), asOf, 'default'), {})
    const rows = groups.flatMap(({ axes }) => axes.flatMap((axis) => axis.rows))
    expect(rows.length).toBeGreaterThan(100)
    const words = rows.flatMap((row) =>
      [
        typeset(row.label),
        resultWords(row).figure ?? 'n. p.',
        targetWords(row),
        typeset(row.promise.target.words),
      ].filter((text) => text !== null),
    )
    expect(missingFrom(pages.join(''), words)).toBeNull()
  })

  it('has every figure of an indicator, in its row', async () => {
    const [{ pages }, { sectionOf }] = await Promise.all([
      paperOf('/indicateurs/members'),
      documentSet(),
    ])
    const table = sectionOf('members').blocks.find((block) => block.type === 'table')
    expect(table?.rows.length).toBeGreaterThan(10)
    // What stands for a missing figure is said otherwise on a page than in a file; another wording has a row of its own in a file.
    const words = table?.rows.flatMap(([period, scope, result, ...cells]) =>
      [
        ...(result?.text === '' ? [] : [period, scope]),
        ...[result, ...cells.slice(0, 2)].filter((cell) => cell?.value !== undefined),
      ].map((cell) => cell?.text ?? ''),
    )
    expect(missingFrom(pages.join(''), [table?.caption ?? 'a table', ...(words ?? [])])).toBeNull()
  })

  it.each(['animation-2022', 'contrat-2014-2018', 'iam-2026'])(
    'has every amount of the programme %s',
    async (id) => {
      const [{ pages }, { data }] = await Promise.all([paperOf(`/programmes/${id}`), fundingSet()])
      const text = pages
        .join('\n')
        .replaceAll(/(?<=\d)[\u202f\u00a0](?=[\d€])/g, '')
        .replaceAll(/\s+/g, ' ')
      const amounts = data.amounts
        .filter(({ programme }) => programme === id)
        .map(({ euros }) => squeezed(formatEuros(euros)))
      expect(amounts.length).toBeGreaterThan(5)
      const found = (amount: string): number =>
        text.replaceAll(' €', '€').match(new RegExp(`(?<!\\d)${amount}`, 'g'))?.length ?? 0
      const times = (amount: string): number => amounts.filter((other) => other === amount).length
      expect([...new Set(amounts)].filter((amount) => found(amount) < times(amount))).toEqual([])
    },
  )

  it('has every subsidy of a funder, in its year', async () => {
    const [{ pages }, { data, asOf }] = await Promise.all([
      paperOf('/financeurs/gbm'),
      fundingSet(),
    ])
    const years = funderView('gbm', data, { asOf, readerDay: asOf })?.byYear.years ?? []
    const words = years
      .toReversed()
      .flatMap(({ year, grants }) =>
        [String(year)].concat(grants.map(({ euros }) => formatEuros(euros))),
      )
    expect(words.length).toBeGreaterThan(20)
    // The band above the years names one of them too.
    const fromTable = ['Montants par année et par programme', ...words]
    expect(missingFrom(pages.join(''), fromTable)).toBeNull()
  })

  it.each(['/', '/promesses', '/programmes/iam-2026', '/indicateurs/members'])(
    '%s: printed at any moment on a slow machine, is whole or says that it is not',
    async (address) => {
      // As a reader prints it: a page that was styled for paper before has measured its drawings for it.
      const quick = await openPage(browser, site.address)
      await quick.page.goto(address)
      await quick.page.locator('main :is(h2, tbody tr)').first().waitFor()
      await drawnWhole(quick.page)
      const whole = squeezed(pdfPages(await printed(quick.page)).join(''))
      await quick.context.close()
      const incomplete = squeezed('Imprimé avant la fin du chargement')
      expect(whole).not.toContain(incomplete)
      const slow = await openPage(browser, site.address)
      const { page, context } = slow
      const tools = await context.newCDPSession(page)
      await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      for (const wait of [0, 300, 1000]) {
        await page.goto(address, { waitUntil: 'commit' })
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForTimeout(wait)
        const text = squeezed(pdfPages(await printed(page)).join(''))
        expect([wait, text === whole || text.includes(incomplete)]).toEqual([wait, true])
      }
      await context.close()
    },
  )

  it.each([
    ['/controles', 'Tout déplier', 'retenu'],
    ['/financeurs/gbm', 'Tout ouvrir', 'Ce que la convention oblige à faire'],
    ['/sources', 'Tout ouvrir', '155 000'],
    ['/frise', 'Ouvrir tous les tableaux', 'Résultat'],
  ])('%s says what is folded, and prints it once it is open', async (address, button, words) => {
    const [folded, open] = [await paperOf(address), await paperOf(address, button)]
    const note = squeezed(`« ${button} », à l’écran, l’imprime aussi`)
    expect(squeezed(folded.pages.join(''))).toContain(note)
    expect(squeezed(open.pages.join(''))).not.toContain(note)
    expect(open.pages.length).toBeGreaterThan(folded.pages.length)
    const times = (pages: readonly string[]): number =>
      squeezed(pages.join('')).split(squeezed(words)).length
    expect(times(open.pages)).toBeGreaterThan(times(folded.pages))
  })
})
