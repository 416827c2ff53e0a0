// Times a large dossier in Chromium on a built site, its opening and its files: node mocks/run.mjs tests/bench/documents.ts [parts]
import { availableParallelism } from 'node:os'
import { chromium } from 'playwright'
import { dossierFileOf } from '../support/dossierOf'
import { officeDocument } from '../support/officeDocument'
import { serveStatic } from '../support/staticServer'

const document = await officeDocument('fr', 'demonstration/', Number(process.argv[3] ?? 40))
const site = await serveStatic('dist')
const browser = await chromium.launch({
  executablePath: process.env.JALONS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ baseURL: site.address, locale: 'fr-FR' })

await page.goto('/dossier')
const buffer = Buffer.from(dossierFileOf(document))
const opened = performance.now()
await page
  .getByLabel('Ouvrir un fichier')
  .setInputFiles({ name: 'bench.jalons.json', mimeType: 'application/json', buffer })
await page
  .getByRole('heading', { name: 'Montants' })
  .first()
  .waitFor({ state: 'attached', timeout: 300_000 })
console.log(`opened in ${((performance.now() - opened) / 1000).toFixed(1)} s`)

const charts = document.sections.filter(({ blocks }) =>
  blocks.some(({ type }) => type === 'chart'),
).length
console.log(
  `${document.sections.length} parts, ${charts} charts, ${document.sections.flatMap(({ figures }) => figures).length} figures`,
)
console.log(`${availableParallelism()} cores, Chromium ${browser.version()}`)

for (const name of ['Word', 'Excel', 'Diapositives']) {
  for (const turn of ['first', 'second']) {
    await page.evaluate(() => {
      const tasks: number[] = []
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      )
      observer.observe({ type: 'longtask' })
      Object.assign(globalThis, { tasks, observer })
    })
    const started = performance.now()
    const coming = page.waitForEvent('download', { timeout: 300_000 })
    await page.getByRole('button', { name, exact: true }).click()
    const download = await coming
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const size = (await (await download.createReadStream()).toArray()).reduce(
      (all: number, part: Buffer) => all + part.length,
      0,
    )
    const tasks = await page.evaluate(() => {
      const kept = globalThis as unknown as { tasks: number[]; observer: PerformanceObserver }
      const late = kept.observer.takeRecords().map(({ duration }) => duration)
      kept.observer.disconnect()
      return [...kept.tasks, ...late].map(Math.round)
    })
    const longest = tasks.length === 0 ? 'none over 50' : String(Math.max(...tasks))
    console.log(
      `${name}, ${turn}: ${seconds} s, ${Math.round(size / 1000)} kB, longest main-thread task ${longest} ms (${tasks.length} over 50 ms)`,
    )
  }
}
await browser.close()
await site.close()
