import type { BrowserContextOptions } from 'playwright'
import { expect } from 'vitest'
import { held } from '../support/faultyServer'
import {
  bareOverview,
  type FaultCase,
  isSound,
  onStage,
  openOverview,
  overviewTable,
  plain,
  type Stage,
  wholeOverview,
} from './stage'
import { navigation } from '../support/navigation'
import { some } from '../support/some'

const row =
  'print, also while loading; 320 px; 200 % text; forced colours; reduced motion; no JavaScript'

const pages = [
  ['/promesses', 'Objectifs fixés, résultats constatés'],
  ['/indicateurs/members', 'Adhérents'],
  ['/programmes/iam-2026', 'Innovation'],
] as const

/** How many rows the overview has, each with its reading in words. */
async function readings({ page }: Stage): Promise<number> {
  const lines = await overviewTable(page).locator('tbody tr:has(td)').allInnerTexts()
  const said = lines.filter((line) =>
    /En cours|Sans verdict|[Aa]tteint|Déjà|Rythme|Aucun|attendu/.test(line),
  )
  expect(said).toHaveLength(lines.length)
  return said.length
}

async function fits({ page }: Stage): Promise<void> {
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0)
}

/** The pages, complete and without sideways scroll, however they are shown. */
const shown = (
  item: string,
  options: BrowserContextOptions,
  prepare?: (stage: Stage) => Promise<void>,
): FaultCase => ({
  row,
  item,
  survive: (browser) =>
    onStage(
      browser,
      async (stage) => {
        for (const [address, title] of some(pages)) {
          await stage.page.goto(address)
          await stage.page.locator('#content').waitFor({ state: 'detached' })
          await stage.page.getByRole('heading', { level: 1, name: title }).waitFor()
          await stage.page.getByRole('table').first().waitFor()
          await prepare?.(stage)
          if (address === '/promesses') await wholeOverview(stage.page)
          if (address === '/promesses') expect(await readings(stage)).toBeGreaterThan(100)
          await fits(stage)
          await isSound(stage)
        }
      },
      options,
    ),
})

/** Pages of a PDF: Chromium writes one `/Type /Page` object for each. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0

export const displayCases: readonly FaultCase[] = [
  {
    row,
    item: 'print',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { page } = stage
        await openOverview(page)
        await wholeOverview(page)
        await isSound(stage)
        await page.emulateMedia({ media: 'print' })
        expect(await readings(stage)).toBeGreaterThan(100)
        const paper = plain(await page.locator('body').innerText())
        expect(paper).toMatch(/Jalons.*arrêtées au \d.*sans valeur d’instruction/)
        expect(await navigation(page).isVisible()).toBe(false)
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1)
      }),
  },
  {
    row,
    item: 'print while loading: the paper says so',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { page, site } = stage
        const { behaviour, release } = held()
        site.misbehave(/catalogue-2026-fr/, behaviour)
        await page.goto(bareOverview)
        await page.getByText('Chargement…').waitFor()
        await page.emulateMedia({ media: 'print' })
        expect(await page.getByText('Chargement…').isVisible()).toBe(false)
        await page.getByText('Pas encore chargé au moment de l’impression.').first().waitFor()
        await page.getByText('Imprimé avant la fin du chargement').waitFor()
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
        await page.emulateMedia({ media: 'screen' })
        release()
        await overviewTable(page).waitFor()
        await isSound(stage)
      }),
  },
  shown('320 px', { viewport: { width: 320, height: 800 } }),
  // The reader's own setting of the browser: what `rem` and the widths of the style sheet are measured by.
  shown('200 % text', {}, async ({ page, context }) => {
    const browser = await context.newCDPSession(page)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    )
  }),
  shown('forced colours', { forcedColors: 'active', colorScheme: 'dark' }, async ({ page }) => {
    // Every drawn shape has a paint that is not the background's, once its chart stands.
    await page.waitForFunction(() => {
      const background = getComputedStyle(document.body).backgroundColor
      const isDrawn =
        !location.pathname.startsWith('/indicateurs/') ||
        document.querySelector('main .recharts-surface') !== null
      if (!isDrawn) return false
      return [
        ...document.querySelectorAll(
          'main svg :is(path, circle, rect, line, polyline):not(defs *)',
        ),
      ].every((shape) => {
        const { fill, stroke } = getComputedStyle(shape)
        return [fill, stroke].some((paint) => paint !== 'none' && paint !== background)
      })
    })
  }),
  shown('reduced motion', { reducedMotion: 'reduce' }, async ({ page }) => {
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
          return (
            animationName !== 'none' ||
            !/^0s(?:, 0s)*$/.test(transitionDuration) ||
            scrollBehavior !== 'auto'
          )
        }).length,
    )
    expect(moving).toBe(0)
  }),
  {
    row,
    item: 'no JavaScript: a sentence and a link to the raw data',
    survive: (browser) =>
      onStage(
        browser,
        async ({ page, faults }) => {
          // A page that is not written with its figures.
          await page.goto('/frise')
          expect(plain(await page.locator('body').innerText())).toContain(
            'Jalons a besoin de JavaScript pour dresser ses tableaux.',
          )
          const link = page.getByRole('link', { name: 'api/v1/index.json' })
          const answer = await page.request.get((await link.getAttribute('href')) ?? '')
          expect(await answer.json()).toMatchObject({ version: expect.stringMatching(/^1\./) })
          expect(faults).toEqual([])
        },
        { javaScriptEnabled: false },
      ),
  },
]
