import type { Browser } from 'playwright'
import { expect, vi } from 'vitest'
import { answers, type Behaviour, changed, dropsInBody } from '../support/faultyServer'
import { answered } from './answered'
import { type FaultCase, isSound, onStage, overviewTable, type Stage } from './stage'

const row =
  'HTML with 200, captive portal, redirect loop, truncated, doubled, empty, BOM, 100 000 brackets, more than 20 MB'

const signIn =
  '<!doctype html><html lang="fr"><title>Connexion</title><p>Identifiez-vous</p></html>'
const portal =
  /Le serveur a envoyé une page à la place des données : une page de connexion s’interpose peut-être/
/** The detail names the fault for who mends the server. */
const damaged = (fault: string): RegExp =>
  new RegExp(`Les données reçues sont incomplètes ou abîmées\\..*Détails${fault}`)
const tooLarge = /Les données reçues dépassent la taille que la page accepte\./
const brackets = '['.repeat(50_000) + ']'.repeat(50_000)
const html = { 'content-type': 'text/html; charset=utf-8' }

const loops: Behaviour = ({ request, response }) => {
  response.writeHead(302, { location: request.url ?? '/' })
  response.end()
}

/** Milliseconds that the page may not answer the reader's hand. */
const freeze = 200

/** The same answer again, to a page that stands: how long its longest task is. */
const withoutFreeze = (item: string, provoke: Behaviour, told: RegExp): FaultCase => ({
  row,
  item: `${item}: no freeze over ${freeze} ms`,
  survive: (browser) =>
    onStage(browser, async ({ site, page }) => {
      site.misbehave(/catalogue-2026-fr/, provoke)
      await page.goto('/promesses')
      await page.getByRole('alert').getByText(told).waitFor()
      await page.evaluate(() => {
        new PerformanceObserver((list) => {
          for (const { name, duration } of list.getEntries())
            performance.mark(`frozen ${name}`, { detail: duration })
        }).observe({ type: 'longtask' })
      })
      const before = site.asked(/catalogue-2026-fr/)
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await vi.waitUntil(() => site.asked(/catalogue-2026-fr/) > before)
      await page.getByRole('alert').getByText(told).waitFor()
      const frozen = await page.evaluate(() =>
        performance
          .getEntriesByType('mark')
          .flatMap((mark) =>
            mark.name.startsWith('frozen') && 'detail' in mark ? [Number(mark.detail)] : [],
          ),
      )
      expect(Math.max(0, ...frozen)).toBeLessThanOrEqual(freeze)
    }),
})

/** An answer that is odd and yet whole: shown, and nothing told. */
const accepted = (item: string, provoke: Behaviour): FaultCase => ({
  row,
  item,
  survive: (browser: Browser) =>
    onStage(browser, async (stage: Stage) => {
      stage.site.misbehave(/\.json$/, provoke)
      await stage.page.goto('/promesses')
      await overviewTable(stage.page).waitFor()
      expect(await stage.page.getByRole('alert').count()).toBe(0)
      await isSound(stage)
    }),
})

export const bodyCases: readonly FaultCase[] = [
  answered({
    row,
    item: 'HTML with 200',
    provoke: answers(200, signIn, html),
    told: portal,
    asked: 2,
  }),
  answered({
    row,
    item: 'HTML with 200 that says it is JSON',
    provoke: answers(200, signIn),
    told: portal,
    asked: 2,
  }),
  answered({
    row,
    item: 'captive portal',
    provoke: answers(302, '', { location: '/portail?retour=1' }),
    told: portal,
    asked: 1,
  }),
  answered({ row, item: 'redirect loop', provoke: loops, told: portal, asked: 1 }),
  answered({
    row,
    item: 'truncated',
    provoke: changed((text) => text.slice(0, text.length / 2)),
    told: damaged('truncated'),
    asked: 2,
  }),
  answered({
    row,
    item: 'truncated, and its length says otherwise',
    provoke: dropsInBody,
    told: /le serveur ne répond pas/,
    asked: 3,
  }),
  answered({
    row,
    item: 'doubled',
    provoke: changed((text) => text + text),
    told: damaged('doubled'),
    asked: 2,
  }),
  answered({ row, item: 'empty', provoke: answers(200), told: damaged('empty'), asked: 2 }),
  accepted(
    'BOM',
    changed((text) => `\uFEFF${text}`),
  ),
  accepted('another content type', ({ response, body }) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    response.end(body)
  }),
  answered({
    row,
    item: 'bytes that are no UTF-8',
    provoke: answers(200, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
    told: damaged('encoding'),
    asked: 2,
  }),
  answered({
    row,
    item: '100 000 brackets',
    provoke: answers(200, brackets),
    told: damaged('tooDeep'),
    asked: 2,
  }),
  withoutFreeze('100 000 brackets', answers(200, brackets), /incomplètes ou abîmées/),
  withoutFreeze('more than 20 MB', answers(200, Buffer.alloc(21_000_000, ' ')), tooLarge),
  answered({
    row,
    item: 'more than 20 MB',
    provoke: answers(200, Buffer.alloc(21_000_000, ' ')),
    told: tooLarge,
    asked: 1,
  }),
]
