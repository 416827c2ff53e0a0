// Measures the built page against a static page of the same content: npm run bench -- [repetitions] [S,M,L]
// Needs `dist` (npm run build) and a Chromium. Not a test: read `docs/speed.md` before its table.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { chooseNext, chooseRow, filter, searchEverywhere, sort, unfilter } from './actions'
import { atMost, info, kilobytes, type Line, median, milliseconds, printed, ratio } from './goals'
import { type Host, openHost } from './host'
import { writeFriseLimitPage, writeLimitPage, writeWindowedLimitPage } from './limit'
import { limitRows } from './limitRows'
import { type SizeName, sizes } from './sizes'
import { type Load, type Visit, visit } from './visit'
import { type Condition, nameOf } from './watcher'

const [times = '5', asked = 'S,M,L'] = process.argv.slice(3)
const repetitions = Number(times)
const wanted = (['S', 'M', 'L'] as const).filter((name) => asked.split(',').includes(name))
const built = process.env.JALONS_DIST ?? 'dist'
if (!(repetitions >= 1) || wanted.length === 0 || !existsSync(join(built, 'index.html'))) {
  console.error('Usage : npm run bench -- [répétitions] [S,M,L] ; après npm run build')
  process.exit(2)
}

const here: Condition = { slower: 1, slow4g: false }
const old: Condition = { slower: 4, slow4g: false }
const village: Condition = { slower: 4, slow4g: true }
const conditions = [here, { slower: 1, slow4g: true }, old, village] as const

/** Milliseconds in which a page comes to rest after an action. */
const settling = 1000

/** Rows with text, and the counts of all readings. */
const complete = 'main table tbody th[scope=row] ~ td:last-child a'
const counted = 'main ul[aria-label="Objectifs par lecture"]'

const work = mkdtempSync(join(tmpdir(), 'jalons-bench-'))
const data = process.env.JALONS_BENCH_DATA ?? join(work, 'data')
const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The build, unchanged but for the address of its data, as `npm run point` changes it. */
function pointedSite(size: SizeName): string {
  const site = join(work, `site-${size}`)
  cpSync(built, site, { recursive: true, filter: (source) => !source.includes('api/v1') })
  symlinkSync(join(data, size), join(site, 'mesure'))
  execFileSync(process.execPath, ['mocks/point.mjs', '/mesure/', site], { stdio: 'ignore' })
  return site
}

interface Site {
  readonly host: Host
  /** Where its list of promises stands. */
  readonly path: string
  readonly isComplete: string
}

/** One value of each visit, per condition and site, in turns: what disturbs the machine disturbs all alike. */
async function inTurns(
  browser: Browser,
  sites: Readonly<Record<string, Site>>,
  over: readonly Condition[],
  rows: number,
): Promise<(site: string, condition: Condition) => Load[]> {
  const loads = new Map<string, Load[]>()
  for (let turn = 0; turn < repetitions; turn += 1) {
    for (const condition of over) {
      for (const [name, { host, path, isComplete }] of Object.entries(sites)) {
        const seen = await visit(browser, host.address + path, condition, isComplete, rows)
        const key = `${name} ${nameOf(condition)}`
        loads.set(key, [...(loads.get(key) ?? []), seen.load])
        await seen.close()
      }
    }
  }
  return (site, condition) => loads.get(`${site} ${nameOf(condition)}`) ?? []
}

const of = (loads: readonly Load[], value: keyof Load): number =>
  median(loads.map((load) => load[value]))

async function repeated(
  browser: Browser,
  site: Site,
  condition: Condition,
  run: (visit: Visit) => Promise<number>,
): Promise<number[]> {
  const values: number[] = []
  for (let turn = 0; turn < repetitions; turn += 1) {
    const open = await visit(browser, site.host.address + site.path, condition, site.isComplete)
    values.push(await run(open))
    await open.close()
  }
  return values
}

async function sizeLines(
  browser: Browser,
  size: SizeName,
  sites: Readonly<Record<string, Site>>,
): Promise<Line[]> {
  // Of thousands of rows both pages draw those near the screen, all of them at once.
  const loadsOf = await inTurns(
    browser,
    sites,
    size === 'M' ? [here] : conditions,
    size === 'S' ? sizes.S.indicators : 1,
  )
  const app = (condition: Condition) => loadsOf('page', condition)
  const limit = (condition: Condition) => loadsOf('limite', condition)
  const bytes = { S: 150_000, M: 170_000, L: 340_000 }[size]
  const lines: Line[] = [
    atMost(`${size} : JavaScript`, of(app(here), 'scriptBytes'), 150_000, kilobytes),
    atMost(`${size} : tous les octets`, of(app(here), 'bytes'), bytes, kilobytes),
    atMost(`${size} : requêtes`, of(app(here), 'requests'), 12, String),
  ]
  if (size === 'M') return lines
  const mark = size === 'S' ? 'v' : 'w'
  const paintedGoal = (condition: Condition): number | null =>
    size === 'S'
      ? condition === old
        ? 2
        : condition === village
          ? 3
          : null
      : condition === old
        ? 2.5
        : null
  for (const condition of conditions) {
    const [own, other] = [app(condition), limit(condition)]
    lines.push(
      ratio(
        `${size}, ${nameOf(condition)} : première peinture ÷ ${mark}`,
        of(own, 'firstPaint'),
        of(other, 'firstPaint'),
        1.3,
      ),
      ...(size === 'S'
        ? [
            ratio(
              `S, ${nameOf(condition)} : première ligne ÷ v`,
              of(own, 'begun'),
              of(other, 'begun'),
              null,
            ),
          ]
        : []),
      ratio(
        `${size}, ${nameOf(condition)} : vue peinte ÷ ${mark}`,
        of(own, 'painted'),
        of(other, 'painted'),
        paintedGoal(condition),
      ),
    )
  }
  if (size === 'S')
    lines.push(atMost('S, 4× : temps bloqué', of(app(old), 'blocked'), 450, milliseconds))
  else lines.push(info('L, 4× : temps bloqué', milliseconds(of(app(old), 'blocked'))))
  lines.push(
    size === 'L'
      ? atMost('L : mémoire', of(app(here), 'heap'), 15_000_000, kilobytes)
      : info(`${size} : mémoire`, kilobytes(of(app(here), 'heap'))),
    info(`${size} : nœuds, limite`, `${of(limit(here), 'nodes')}`),
  )
  return lines
}

async function interactionLines(
  browser: Browser,
  size: SizeName,
  sites: Readonly<Record<string, Site>>,
): Promise<Line[]> {
  const { page, limite } = sites
  if (page === undefined || limite === undefined) return []
  const lines: Line[] = []
  for (const condition of [here, old]) {
    for (const [what, act] of [
      ['filtrer', ({ page: tab }: Visit) => filter(tab)],
      [
        'enlever le filtre',
        async ({ page: tab }: Visit) => {
          await filter(tab)
          // Nobody takes a filter off while its rows are still coming.
          await tab.waitForTimeout(settling)
          return unfilter(tab)
        },
      ],
      ['trier', ({ page: tab }: Visit) => sort(tab)],
    ] as const) {
      const own = median(await repeated(browser, page, condition, act))
      const other = median(await repeated(browser, limite, condition, act))
      const name = `${size}, ${nameOf(condition)} : ${what}`
      lines.push(
        size === 'L' && condition === old
          ? atMost(name, own, 200, milliseconds)
          : ratio(name, own, other, null),
      )
    }
  }
  return lines
}

/** Everything of the data set by its name or number, once it is all there. */
async function searchLines(
  browser: Browser,
  size: SizeName,
  { page }: Readonly<Record<string, Site>>,
): Promise<Line[]> {
  if (page === undefined) return []
  const lines: Line[] = []
  for (const condition of [here, old]) {
    const open = await visit(browser, page.host.address + page.path, condition, page.isComplete)
    const took = await searchEverywhere(open.page)
    await open.close()
    const name = `${size}, ${nameOf(condition)} : chercher partout`
    lines.push(atMost(name, median(took), 100, milliseconds))
    lines.push(info(`${name}, au plus`, milliseconds(Math.max(...took))))
  }
  return lines
}

/** From indicator to indicator: the first choice opens the page, the others are measured. */
async function choiceLines(
  browser: Browser,
  size: SizeName,
  sites: Readonly<Record<string, Site>>,
): Promise<Line[]> {
  const { page, limite } = sites
  if (page === undefined || limite === undefined) return []
  const lines: Line[] = []
  for (const condition of [here, old]) {
    const open = await visit(browser, page.host.address + page.path, condition, page.isComplete)
    await open.page.locator('main table tbody th[scope=row] a').first().click()
    await open.page.waitForSelector('main figure .recharts-surface')
    await open.page.waitForLoadState('networkidle')
    const first = await open.heap()
    const chosen = []
    for (let turn = 0; turn < 20; turn += 1) chosen.push(await chooseNext(open.page))
    const grown = await open.heap()
    await open.close()
    const [text, chart] = [
      median(chosen.map((one) => one.text)),
      median(chosen.map((one) => one.chart)),
    ]
    if (size === 'S') {
      const still = await visit(
        browser,
        limite.host.address + limite.path,
        condition,
        limite.isComplete,
      )
      const others: number[] = []
      for (let turn = 1; turn < 20; turn += 1) others.push(await chooseRow(still.page, turn))
      await still.close()
      lines.push(
        ratio(
          `S, ${nameOf(condition)} : autre indicateur, phrase et tableau ÷ v`,
          text,
          median(others),
          2,
        ),
        ratio(
          `S, ${nameOf(condition)} : autre indicateur, dessin Recharts ÷ v`,
          chart,
          median(others),
          4.5,
        ),
      )
    } else {
      const name = `L, ${nameOf(condition)} : autre indicateur, phrase et tableau`
      lines.push(
        condition === old ? atMost(name, text, 200, milliseconds) : info(name, milliseconds(text)),
      )
      lines.push(
        atMost(
          `L, ${nameOf(condition)} : mémoire après 20 choix, en plus`,
          grown / first - 1,
          0.25,
          (share) => `${Math.round(share * 100)} %`,
        ),
      )
    }
  }
  return lines
}

/** Small multiples of the Frise that a filter brings at once, beside the same drawings put in place as plain SVG. */
async function friseLines(browser: Browser, site: Site): Promise<Line[]> {
  const lines: Line[] = []
  for (const condition of [here, old]) {
    const open = await visit(browser, site.host.address + site.path, here, site.isComplete)
    const { page } = open
    const folder = join(work, 'frise')
    const own: number[] = []
    const plain: number[] = []
    await page.goto(`${site.host.address}/frise?q=sante`)
    await page.waitForSelector('main section li svg')
    await writeFriseLimitPage(page, folder)
    const count = await page.locator('main section li svg').count()
    const host = await openHost([['/', folder]])
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: condition.slower })
    for (let turn = 0; turn < repetitions; turn += 1) {
      await page.goto(`${site.host.address}/frise?q=rien-de-tel`)
      await page.waitForSelector('main input[type=search]')
      own.push(
        await page.evaluate((charts) => {
          const field = document.querySelector<HTMLInputElement>('main input[type=search]')
          const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
          return window.jalonsTimed(
            () => {
              if (field === null) return
              put?.call(field, 'sante')
              field.dispatchEvent(new Event('input', { bubbles: true }))
            },
            () => document.querySelectorAll('main section li svg').length === charts,
          )
        }, count),
      )
      await page.goto(`${host.address}/`)
      plain.push(
        await page.evaluate(
          (charts) =>
            window.jalonsTimed(
              () => document.querySelector<HTMLButtonElement>('main button')?.click(),
              () => document.querySelectorAll('main li svg').length === charts,
            ),
          count,
        ),
      )
    }
    await host.close()
    await open.close()
    lines.push(
      ratio(
        `S, ${nameOf(condition)} : Frise, ${count} dessins ÷ SVG`,
        median(own),
        median(plain),
        3,
      ),
    )
  }
  return lines
}

const lines: Line[] = []
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({
  executablePath: process.env.JALONS_CHROMIUM ?? '/usr/bin/chromium',
  args: [...quiet, ...asRoot],
})
const hosts: Host[] = []
const open = async (folder: string): Promise<Host> => {
  const host = await openHost([['/', folder]])
  hosts.push(host)
  return host
}
try {
  if (!existsSync(join(data, 'L')))
    execFileSync(
      process.execPath,
      ['mocks/run.mjs', 'tests/bench/generate.ts', data, ...new Set(['S', ...wanted])],
      { stdio: 'inherit' },
    )
  const nodes = new Map<SizeName, number>()
  const siteOf = async (size: SizeName): Promise<Site> => ({
    host: await open(pointedSite(size)),
    path: '/promesses',
    isComplete: counted,
  })
  const small = await siteOf('S')
  for (const size of wanted) {
    console.log(`Mesure de ${size}…`)
    const page = size === 'S' ? small : await siteOf(size)
    const limitFolder = join(work, `limite-${size}`)
    const sample = await visit(browser, small.host.address + small.path, here, counted)
    if (size === 'S') await writeLimitPage(sample.page, limitFolder, 21)
    if (size === 'L')
      await writeWindowedLimitPage(sample.page, limitFolder, limitRows(join(data, size)))
    await sample.close()
    const sites =
      size === 'M'
        ? { page }
        : { page, limite: { host: await open(limitFolder), path: '/', isComplete: complete } }
    lines.push(...(await sizeLines(browser, size, sites)))
    const last = await visit(browser, page.host.address + page.path, here, counted)
    nodes.set(size, last.load.nodes)
    await last.close()
    if (size === 'M') continue
    lines.push(
      ...(await interactionLines(browser, size, sites)),
      ...(await choiceLines(browser, size, sites)),
      ...(size === 'L' ? await searchLines(browser, size, sites) : []),
    )
    if (size === 'S') lines.push(...(await friseLines(browser, page)))
  }
  const [few, many] = [nodes.get('S'), nodes.get('L')]
  if (few !== undefined && many !== undefined)
    lines.push(
      atMost('L : nœuds, en nœuds de S', many / few, 2, (value) =>
        value.toFixed(2).replace('.', ','),
      ),
    )
} finally {
  await browser.close()
  for (const host of hosts) await host.close()
  rmSync(work, { recursive: true })
}
const missed = lines.filter(({ isMet }) => isMet === false).length
console.log(
  `\n${printed(lines)}\n\n${lines.filter(({ isMet }) => isMet === true).length} buts tenus, ${missed} manqués ; médianes de ${repetitions} passages entremêlés`,
)
// Documents and files have no static page to be held against: their own scripts time them in the same build.
for (const name of ['dashboard', 'documents', 'files']) {
  console.log(`\n${name}`)
  execFileSync(process.execPath, ['mocks/run.mjs', `tests/bench/${name}.ts`], {
    stdio: 'inherit',
    env: { ...process.env, JALONS_DIST: built },
  })
}
