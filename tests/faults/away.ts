import type { Browser } from 'playwright'
import { expect } from 'vitest'
import { drops, problem } from '../support/faultyServer'
import {
  bareOverview,
  type FaultCase,
  isSound,
  onStage,
  overviewTable,
  plain,
  type Stage,
  wholeOverview,
} from './stage'

const row = 'API unreachable at first load / offline later'
const index = /\/index\.json$/
const noon = new Date('2026-07-08T12:00:00Z')

/** Milliseconds of the page's clock until it says what failed. */
async function untilTold({ page }: Stage): Promise<number> {
  let spent = 0
  while (spent < 5000 && (await page.getByRole('alert').count()) === 0) {
    // What the network has to say to the page is said before this request of ours is dropped too.
    await page.evaluate(() => fetch('/dropped').catch(() => undefined))
    await page.clock.runFor(100)
    spent += 100
  }
  return spent
}

/** First load without data, until it is told. */
const unreachable = (
  browser: Browser,
  play: (stage: Stage) => Promise<void>,
  address = bareOverview,
): Promise<void> =>
  onStage(browser, async (stage) => {
    const { site, page } = stage
    site.misbehave(/^\/(?:api\/|dropped)/, drops)
    await page.clock.install({ time: noon })
    await page.clock.pauseAt(noon.getTime() + 1000)
    await page.goto(address)
    await page.getByText('Chargement…').waitFor()
    expect(await untilTold(stage)).toBeLessThanOrEqual(2000)
    expect(plain(await page.getByRole('alert').textContent())).toContain(
      'La page essaiera d’elle-même dès que le réseau revient.',
    )
    expect(await page.getByRole('banner').textContent()).toContain('Données non lues')
    await isSound(stage)
    await page.clock.resume()
    await play(stage)
  })

/** The overview with its data, a while after it was read. */
const laterOn = (browser: Browser, play: (stage: Stage) => Promise<void>): Promise<void> =>
  onStage(browser, async (stage) => {
    const { page } = stage
    await page.clock.install({ time: noon })
    await page.goto('/promesses')
    await overviewTable(page).waitFor()
    await page.clock.runFor(4000)
    await page.waitForLoadState('networkidle')
    await wholeOverview(page)
    await play(stage)
  })

const dated = /arrêtées au \d{1,2} \S+ 2026/

export const awayCases: readonly FaultCase[] = [
  {
    row,
    item: 'unreachable at first load: said within 2 s, five requests at most',
    survive: (browser) =>
      unreachable(
        browser,
        async ({ site, page }) => {
          const inVain = site.asked(index)
          for (let seconds = 0; seconds < 120; seconds += 5) {
            await page.evaluate(() => fetch('/dropped').catch(() => undefined))
            await page.clock.runFor(5000)
          }
          await page.getByRole('alert').waitFor()
          expect(site.asked(index)).toBe(inVain + 2)
          expect(site.most()).toBeLessThanOrEqual(5)
        },
        '/promesses?jeu=demonstration',
      ),
  },
  {
    row,
    item: 'unreachable at first load: loads by itself when the server is back',
    survive: (browser) =>
      unreachable(browser, async (stage) => {
        stage.site.mend()
        await stage.page.clock.runFor(10_000)
        await overviewTable(stage.page).waitFor()
        await isSound(stage)
      }),
  },
  {
    row,
    item: 'unreachable at first load: loads by itself when the network is back',
    survive: (browser) =>
      unreachable(browser, async (stage) => {
        await stage.context.setOffline(true)
        stage.site.mend()
        await stage.context.setOffline(false)
        await overviewTable(stage.page).waitFor()
        await isSound(stage)
      }),
  },
  {
    row,
    item: 'offline later: what is shown stays, a discreet banner comes and goes',
    survive: (browser) =>
      laterOn(browser, async (stage) => {
        const { page, context } = stage
        const before = await overviewTable(page).innerText()
        await context.setOffline(true)
        await page.getByText('Hors connexion').waitFor()
        expect(await overviewTable(page).innerText()).toBe(before)
        expect(plain(await page.getByRole('banner').textContent())).toMatch(dated)
        await isSound(stage)
        await context.setOffline(false)
        await page.getByText('Hors connexion').waitFor({ state: 'detached' })
        await isSound(stage)
      }),
  },
  {
    row,
    item: 'a refresh that fails later: told, what is shown stays with its date',
    survive: (browser) =>
      laterOn(browser, async (stage) => {
        const { page, site } = stage
        const before = await overviewTable(page).innerText()
        const asked = site.asked(index)
        site.misbehave(index, problem(503, 'Maintenance', { 'retry-after': '600' }))
        await page.clock.runFor(6 * 60_000)
        await page.evaluate(() =>
          document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
        )
        await page.getByRole('alert').waitFor()
        expect(plain(await page.getByRole('alert').textContent())).toContain(
          'il demande d’attendre 600 secondes',
        )
        expect(await overviewTable(page).innerText()).toBe(before)
        expect(plain(await page.getByRole('banner').textContent())).toMatch(dated)
        expect(site.asked(index)).toBe(asked + 1)
        await isSound(stage)
      }),
  },
]
