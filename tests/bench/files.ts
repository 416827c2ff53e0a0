// Times a register of 20 000 rows in Chromium on a built site: node mocks/run.mjs tests/bench/files.ts
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright'
import { schemas } from '../../src/spreadsheet/schemas'
import { type FileFormat, writeTables } from '../../src/spreadsheet/writeTables'
import { serveStatic } from '../support/staticServer'

const count = 20_000
const rows = Array.from({ length: count }, (_, place) => ({
  line: place + 2,
  id: `visite-${place}`,
  values: {
    company: `Entreprise ${place}`,
    date: { start: '2026-03-12', end: '2026-03-12' },
    territory: place % 3 === 0 ? 'bfc' : 'gbm',
    market: place % 2 === 0 ? 'asd' : 'health',
    member: place % 2 === 0,
    staff: place % 7 === 0 ? null : (place % 300) + 1,
    turnover: place % 5 === 0 ? null : (place + 1) * 1000,
  },
  absences: {},
  qualities: {},
}))

const site = await serveStatic('dist')
const folder = mkdtempSync(join(tmpdir(), 'jalons-'))

async function rendererPeak(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0),
    )
  return Math.max(...peaks) / 1024
}

function watch(): void {
  const tasks: number[] = []
  new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask' })
  Object.assign(globalThis, { tasks })
}
const longest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { tasks } = globalThis as unknown as { tasks: number[] }
    return Math.max(0, ...tasks.splice(0))
  })

for (const format of ['xlsx', 'ods', 'csv-fr'] as const satisfies readonly FileFormat[]) {
  const bytes = await writeTables({
    format,
    language: 'fr',
    vocabulary: {},
    tables: [{ schema: schemas.visits, rows }],
  })
  const browser = await chromium.launch({
    executablePath: process.env.JALONS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ baseURL: site.address, locale: 'fr-FR' })
  await page.goto('/donnees')
  await page.getByLabel('Choisir des fichiers').waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(watch)
  const idle = await rendererPeak(browser)
  console.log(
    `${format}: ${(bytes.length / 1e6).toFixed(1)} MB, ${count} rows; ${availableParallelism()} cores, Chromium ${browser.version()}, ${idle.toFixed(0)} MB before`,
  )
  const step = async (
    name: string,
    act: () => Promise<unknown>,
    done: Locator | null,
  ): Promise<void> => {
    const started = performance.now()
    await act()
    await done?.waitFor({ timeout: 120_000 })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const peak = await rendererPeak(browser)
    console.log(
      `  ${name}: ${seconds} s, peak of the page's process ${peak.toFixed(0)} MB, longest task ${(await longest(page)).toFixed(0)} ms`,
    )
  }
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
  const saved = (name: string | RegExp) => () =>
    Promise.all([page.waitForEvent('download', { timeout: 120_000 }), button(name).first().click()])
  // By its path, as a reader chooses it: bytes handed over by the tool would be decoded in the page.
  const file = join(folder, `visites.${format}`)
  writeFileSync(file, bytes)
  await step(
    'read',
    () => page.getByLabel('Choisir des fichiers').setInputFiles(file),
    page.getByText(/20.000 lignes lues/),
  )
  await step(
    'compare',
    () => button('Comparer').click(),
    page.getByRole('heading', { name: 'Ce que le fichier changerait' }),
  )
  await step(
    'take',
    () => button('Confirmer').click(),
    page.getByRole('heading', { name: /^Jeu ouvert/ }),
  )
  await step('write the contractual table', saved(/, Excel$/), null)
  await step('write the folder', saved('Écrire le dossier (.zip)'), null)
  await browser.close()
}
await site.close()
rmSync(folder, { recursive: true })
