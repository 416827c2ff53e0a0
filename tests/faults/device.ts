import type { BrowserContextOptions, Page } from 'playwright'
import { expect } from 'vitest'
import { changed } from '../support/faultyServer'
import {
  type FaultCase,
  isSound,
  onStage,
  openOverview,
  openStage,
  overviewTable,
  shared,
  type Stage,
  wholeOverview,
} from './stage'

const storageRow = 'storage denied, full, corrupted, from the future'
const clockRow = 'clock at 1970 or 2100; time zones; locale de, ar, ja'

const key = 'jalons:preferences'

interface Stored {
  readonly item: string
  /** Runs in the page before anything else of it. */
  readonly before: string
}

const stored: readonly Stored[] = [
  {
    item: 'storage denied',
    before: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get() { throw new DOMException('denied', 'SecurityError') } })`,
  },
  {
    item: 'storage full',
    before: `for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
      for (let name = 0; ; name += 1) try { localStorage.setItem(size + '-' + name, 'x'.repeat(size)) } catch { break }`,
  },
  {
    item: 'storage corrupted',
    before: `localStorage.setItem('${key}', '{"version":1,"value":{"theme":12,"langu')`,
  },
  {
    item: 'storage of another shape',
    before: `localStorage.setItem('${key}', JSON.stringify({ version: 1, value: { theme: { name: 'dark' }, language: 'xx' } }))`,
  },
  {
    item: 'storage from the future',
    before: `localStorage.setItem('${key}', JSON.stringify({ version: 99, value: { theme: 'sepia', language: 'fr', more: 1 } }))`,
  },
]

const survivesStorage = ({ item, before }: Stored): FaultCase => ({
  row: storageRow,
  item,
  survive: (browser) =>
    onStage(browser, async (stage) => {
      const { page, context } = stage
      await context.addInitScript(before)
      await openOverview(page)
      await overviewTable(page).waitFor()
      await isSound(stage)
      // A choice works, kept or not.
      await page.getByLabel('Aspect').selectOption('dark')
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      await page.getByRole('button', { name: 'EN', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Targets set' }).waitFor()
      await page.getByRole('button', { name: 'FR' }).click()
      await overviewTable(page).waitFor()
      await isSound(stage)
    }),
})

/** What the overview of data closed on a 31 December says. */
async function said({ site, page }: Stage): Promise<string> {
  site.misbehave(
    /v1\/index\.json$/,
    changed((text) => text.replace(/"asOf":\s*"[\d-]+"/, '"asOf":"2026-12-31"')),
  )
  await openOverview(page)
  await wholeOverview(page)
  return `${await page.getByRole('banner').innerText()}\n${await overviewTable(page).innerText()}`
}

const usual = shared((browser) => openStage(browser))
let usualText: Promise<string> | undefined

const sameEverywhere = (
  item: string,
  options: BrowserContextOptions,
  setClock?: (page: Page) => Promise<void>,
): FaultCase => ({
  row: clockRow,
  item,
  survive: async (browser) => {
    usualText ??= usual(browser).then(said)
    const expected = await usualText
    expect(expected).toContain('arrêtées au 31 décembre 2026')
    await onStage(
      browser,
      async (stage) => {
        await setClock?.(stage.page)
        expect(await said(stage)).toBe(expected)
        await isSound(stage)
      },
      options,
    )
  },
})

const at = (time: string) => (page: Page) => page.clock.install({ time: new Date(time) })

export const deviceCases: readonly FaultCase[] = [
  ...stored.map(survivesStorage),
  sameEverywhere('clock at 1970', {}, at('1970-01-01T00:00:01Z')),
  sameEverywhere('clock at 2100', {}, at('2100-06-01T12:00:00Z')),
  sameEverywhere('time zone Pacific/Kiritimati (+14)', { timezoneId: 'Pacific/Kiritimati' }),
  sameEverywhere('time zone Etc/GMT+12 (−12)', { timezoneId: 'Etc/GMT+12' }),
  sameEverywhere('locale de', { locale: 'de-DE' }),
  sameEverywhere('locale ar', { locale: 'ar-SA' }),
  sameEverywhere('locale ja', { locale: 'ja-JP' }),
]
