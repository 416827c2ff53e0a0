import type { Browser } from 'playwright'
import { expect } from 'vitest'
import type { Behaviour } from '../support/faultyServer'
import {
  bareOverview,
  type FaultCase,
  isSound,
  onStage,
  overviewTable,
  plain,
  type Stage,
} from './stage'
import { follow } from '../support/navigation'

export const catalogue = /catalogue-2026-fr/

export const slow = 'Le serveur met du temps à répondre ; l’essai continue.'

interface Answered {
  readonly row: string
  readonly item: string
  /** What of the overview's data cannot be read: its catalogue, unless said otherwise. */
  readonly file?: RegExp
  readonly provoke: Behaviour
  /** What the alert says, its details included. */
  readonly told: RegExp
  /** How often the address may be asked for, and is. */
  readonly asked: number
  /** True where only time tells: the reader waits up to 35 s, of a clock that runs as fast as we please. */
  readonly takesTime?: boolean
}

/** Lets the page's clock run until it tells what failed; the seconds that it took. */
async function secondsUntilTold({ page }: Stage): Promise<number> {
  const alert = page.getByRole('alert')
  for (let seconds = 0; seconds <= 40; seconds += 1) {
    if (await alert.isVisible()) return seconds
    await page.clock.runFor(1000)
  }
  return Infinity
}

/** The overview without its data: told, counted, the rest at hand; then the server is well again and the button reads the data. */
export const answered = ({
  row,
  item,
  file = catalogue,
  provoke,
  told,
  asked,
  takesTime = false,
}: Answered): FaultCase => ({
  row,
  item,
  survive: (browser) =>
    onStage(browser, async (stage) => {
      const { site, page } = stage
      site.misbehave(file, provoke)
      if (takesTime) await page.clock.install()
      await page.goto(takesTime ? bareOverview : '/promesses')
      if (takesTime) {
        // The list's own code is there, so the clock runs for its data alone.
        await page
          .getByRole('heading', { level: 1, name: 'Objectifs fixés, résultats constatés' })
          .waitFor()
        await page.getByText('Chargement…').waitFor()
        await page.clock.runFor(3000)
        await page.getByText(slow).waitFor()
        expect(await secondsUntilTold(stage), 'seconds until it is told').toBeLessThanOrEqual(32)
      }
      const alert = page.getByRole('alert')
      await alert.waitFor()
      expect(plain(await alert.textContent())).toMatch(told)
      expect(plain(await alert.textContent())).toContain(
        'La navigation, la langue et les pages déjà lues restent utilisables.',
      )
      expect(site.asked(file)).toBe(asked)
      expect(site.most()).toBeLessThanOrEqual(5)
      await isSound(stage)
      if (!takesTime && asked <= 2) {
        await follow(page, 'methode')
        await page.getByRole('heading', { level: 1, name: 'Méthode' }).waitFor()
        await page.goBack()
        await alert.waitFor()
      }
      site.mend()
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await overviewTable(page).waitFor()
      expect(await alert.count()).toBe(0)
      await isSound(stage)
    }),
})

/** Opens the overview with `provoke` on its data and tells it; whatever holds follows. */
export const withOverview = (
  browser: Browser,
  provoke: Behaviour,
  play: (stage: Stage) => Promise<void>,
): Promise<void> =>
  onStage(browser, async (stage) => {
    await stage.page.clock.install()
    stage.site.misbehave(catalogue, provoke)
    await stage.page.goto(bareOverview)
    await play(stage)
  })
