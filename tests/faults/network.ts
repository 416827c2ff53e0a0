import { expect } from 'vitest'
import {
  drops,
  dropsInBody,
  dropsInHeaders,
  held,
  neverAnswers,
  stalls,
  trickles,
} from '../support/faultyServer'
import { answered, catalogue, slow, withOverview } from './answered'
import { navigation } from '../support/navigation'
import { type FaultCase, isSound, onStage, overviewTable, plain } from './stage'

const unreachable = /le serveur ne répond pas.*dès que le réseau revient/
const timedOut = /n’a pas répondu dans le temps imparti/
const row = 'refused, dropped, no answer, stalled body, trickle'

export const networkCases: readonly FaultCase[] = [
  {
    row,
    item: 'refused',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { site, page } = stage
        await page.clock.install()
        await page.goto('/methode')
        await page.getByRole('heading', { level: 1, name: 'Méthode' }).waitFor()
        await page.getByText('arrêtées au').waitFor()
        await site.stop()
        const failed: string[] = []
        page.on('requestfailed', (request) => failed.push(request.url()))
        await navigation(page).getByRole('link', { name: 'Tableau de bord' }).click()
        await page.getByRole('alert').waitFor()
        expect(plain(await page.getByRole('alert').textContent())).toMatch(unreachable)
        // What the page asks for once it is quiet cannot be had either: neither is it lost, nor does it ask for ever.
        await page.clock.runFor(5000)
        await isSound(stage)
        expect(failed.length).toBeLessThan(60)
        await site.start()
        await page.getByRole('button', { name: 'Réessayer' }).click()
        await page.getByRole('article').first().waitFor()
        await isSound(stage)
      }),
  },
  answered({ row, item: 'dropped before any answer', provoke: drops, told: unreachable, asked: 3 }),
  answered({
    row,
    item: 'dropped in the headers',
    provoke: dropsInHeaders,
    told: unreachable,
    asked: 3,
  }),
  answered({ row, item: 'dropped in the body', provoke: dropsInBody, told: unreachable, asked: 3 }),
  answered({
    row,
    item: 'no answer',
    provoke: neverAnswers,
    told: timedOut,
    asked: 3,
    takesTime: true,
  }),
  answered({
    row,
    item: 'stalled body',
    provoke: stalls,
    told: timedOut,
    asked: 3,
    takesTime: true,
  }),
  answered({
    row,
    item: 'trickle without end',
    provoke: trickles(100_000, 20),
    told: timedOut,
    asked: 3,
    takesTime: true,
  }),
  {
    row,
    item: 'a trickle that ends within its limit is no error',
    survive: (browser) =>
      withOverview(browser, trickles(40, 10), async (stage) => {
        await overviewTable(stage.page).waitFor()
        expect(await stage.page.getByRole('alert').count()).toBe(0)
        expect(stage.site.asked(catalogue)).toBe(1)
        await isSound(stage)
      }),
  },
  {
    row,
    item: 'told after 3 s that it is slow, and shown when it comes',
    survive: async (browser) => {
      const { behaviour, release } = held()
      await withOverview(browser, behaviour, async (stage) => {
        const { page, site } = stage
        await page.getByText('Chargement…').waitFor()
        await page.clock.runFor(3000)
        await page.getByText(slow).waitFor()
        await page.clock.runFor(1000)
        release()
        await overviewTable(page).waitFor()
        expect(await page.getByText(slow).count()).toBe(0)
        expect(site.asked(catalogue)).toBe(1)
        await isSound(stage)
      })
    },
  },
]
