import { expect, vi } from 'vitest'
import { answers, type Behaviour, changed, drops, neverAnswers } from '../support/faultyServer'
import { type FaultCase, isSound, onStage, type Stage } from './stage'

const rows = {
  network: 'refused, dropped, no answer, stalled body, trickle',
  status: '408 429 500 502 503',
  body: 'HTML with 200, captive portal, redirect loop, truncated, doubled, empty, BOM, 100 000 brackets, more than 20 MB',
  shape:
    'wrong shape, unknown enum, missing field, number as text, 1e999, integer over 2^53, year 20255, "2024-13"',
}

const packs = /\/pack-/
const members = /\/indicators\/members\./
const html = { 'content-type': 'text/html; charset=utf-8' }

const long = { timeout: 60_000, interval: 100 }

type Parts = Record<string, unknown>
/** The pack with other parts. */
const withParts = (change: (parts: Parts) => Parts): Behaviour =>
  changed((text) => {
    const { files } = JSON.parse(text) as { files: Parts }
    return JSON.stringify({ files: change(files) })
  })
const renamed = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([href, text]) => [
      href.replace(/\.[0-9a-f]{10}\./, '.0123456789.'),
      text,
    ]),
  )
const onePart =
  (text: unknown) =>
  (parts: Parts): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([href, sound]) => [href, members.test(`/${href}`) ? text : sound]),
    )

/** The dashboard as the application draws it, with all that it lacks said: nothing. */
async function wholeDashboard({ page }: Stage): Promise<void> {
  await page.goto('/')
  // The written page has gone: what stands there was drawn from the data.
  await page.locator('#content').waitFor({ state: 'detached' })
  await page.getByRole('article').first().waitFor()
  await vi.waitUntil(async () => (await page.locator('main [data-unfinished]').count()) === 0, long)
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await page.getByText('Manque ici').count()).toBe(0)
}

interface Failing {
  readonly row: string
  readonly item: string
  readonly provoke: Behaviour
  /** How often the one file of Adhérents is asked for by itself. */
  readonly single: number
  /** How often a pack may be asked for. */
  readonly most?: number
}

/** A pack that cannot be used is nothing to a reader: its files are asked for, and all is shown. */
const unnoticed = ({ row, item, provoke, single, most = 1 }: Failing): FaultCase => ({
  row,
  item: `packs: ${item}`,
  survive: (browser) =>
    onStage(
      browser,
      async (stage) => {
        stage.site.misbehave(packs, provoke)
        await wholeDashboard(stage)
        expect(stage.site.asked(members)).toBe(single)
        expect(stage.site.asked(/\/pack-indicators/)).toBeGreaterThan(0)
        expect(stage.site.asked(/\/pack-indicators/)).toBeLessThanOrEqual(most)
        expect(stage.site.most()).toBeLessThanOrEqual(5)
        await isSound(stage)
      },
      {},
      { packs: true },
    ),
})

export const packCases: readonly FaultCase[] = [
  // What the page's head asked ahead of one pack is no longer trusted once another has failed: it is asked anew.
  unnoticed({ row: rows.network, item: 'dropped', provoke: drops, single: 1, most: 2 }),
  unnoticed({ row: rows.status, item: '503', provoke: answers(503), single: 1, most: 2 }),
  unnoticed({
    row: rows.body,
    item: 'a sign-in page',
    provoke: answers(200, '<!doctype html><title>Connexion</title>', html),
    single: 1,
    most: 3,
  }),
  unnoticed({
    row: rows.body,
    item: 'truncated',
    provoke: changed((text) => text.slice(0, text.length / 2)),
    single: 1,
    most: 3,
  }),
  unnoticed({
    row: rows.shape,
    item: 'older than the index',
    provoke: withParts(renamed),
    single: 1,
  }),
  unnoticed({
    row: rows.shape,
    item: 'one part is no JSON',
    provoke: withParts(onePart('{"id":"members",')),
    single: 1,
  }),
  unnoticed({
    row: rows.shape,
    item: 'one part is of another shape',
    provoke: withParts(onePart('{"id":7}')),
    single: 1,
  }),
  unnoticed({ row: rows.shape, item: 'all is well', provoke: changed((text) => text), single: 0 }),
  {
    row: rows.network,
    item: 'packs: no answer, and the reader is told of the wait',
    survive: (browser) =>
      onStage(
        browser,
        async (stage) => {
          const { site, page } = stage
          site.misbehave(packs, neverAnswers)
          await page.clock.install()
          await page.goto('/financeurs?exercice=2026')
          await page.getByText('Chargement…').first().waitFor()
          await vi.waitUntil(async () => {
            await page.clock.runFor(1000)
            return site.asked(/\/programmes\./) > 0
          }, long)
          await page.clock.runFor(1000)
          await page.getByRole('row').nth(1).waitFor()
          expect(await page.getByRole('alert').count()).toBe(0)
          await isSound(stage)
        },
        {},
        { packs: true },
      ),
  },
  {
    row: rows.shape,
    item: 'packs: neither pack nor file says one part as it should, which fails alone and is told',
    survive: (browser) =>
      onStage(
        browser,
        async (stage) => {
          const { site, page } = stage
          site.misbehave(packs, withParts(onePart('{"id":7}')))
          site.misbehave(members, answers(200, '{"id":7}'))
          await page.goto('/')
          const told = page.getByRole('alert').or(page.getByText('Manque ici')).first()
          await told.waitFor()
          expect(await page.getByRole('article').count()).toBeGreaterThan(1)
          await isSound(stage)
          site.mend()
          await page.reload()
          await wholeDashboard(stage)
        },
        {},
        { packs: true },
      ),
  },
]
