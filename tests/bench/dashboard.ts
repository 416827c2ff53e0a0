// Measures the dashboard, whose content stands in the page, against that page without its application, and what the other
// pages show first. Use: node mocks/run.mjs tests/bench/dashboard.ts [repetitions] [publié,S,M,L]; `npm run bench` runs it too.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { routes } from '../../src/address/routes'
import { atMost, info, type Line, median, milliseconds, printed, ratio } from './goals'
import { type Host, openHost } from './host'
import { type Condition, nameOf, openContext, pageIn } from './watcher'

const [times = '5', asked = 'publié,S'] = process.argv.slice(3)
const repetitions = Number(times)
const built = process.env.JALONS_DIST ?? 'dist'
const work = mkdtempSync(join(tmpdir(), 'jalons-bench-'))
const data = process.env.JALONS_BENCH_DATA ?? join(work, 'data')

const conditions: readonly Condition[] = [
  { slower: 1, slow4g: false },
  { slower: 1, slow4g: true },
  { slower: 4, slow4g: false },
  { slower: 4, slow4g: true },
]

/** Milliseconds in which a page that was gone to comes to rest. */
const settling = 1000

interface Load {
  /** All panels, with their drawings. */
  readonly painted: number
  /** What the reader's first act brings, from the beginning; done as soon as the panels are painted. */
  readonly answered: number
  readonly blocked: number
  readonly shift: number
}

interface Seen {
  painted: number | null
  answered: number | null
  shift: number
}

declare global {
  interface Window {
    jalonsLoad: Seen
  }
}

/** What the reader does first: a panel's « Tableau », or the exercise before. The page answers both by itself, where the application is not there yet. */
type Act = 'tab' | 'filter'

/** Runs in the page before anything of it. `act`: what somebody does, and is answered. */
function watchDrawings({ drawings, act }: { drawings: number; act: Act | null }): void {
  const seen: Seen = { painted: null, answered: null, shift: 0 }
  window.jalonsLoad = seen
  const { afterPaint, onChange } = window.jalonsWatcher
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!Reflect.get(entry, 'hadRecentInput')) seen.shift += Number(Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift', buffered: true })
  const shown = (selector: string): Element | undefined =>
    [...document.querySelectorAll(selector)].find((one) => one.checkVisibility())
  const firstPanel = (): string => shown('main article')?.textContent ?? ''
  let before = ''
  let wanted: string | undefined
  const press = (): void => {
    const select = document.querySelector<HTMLSelectElement>('main select[name=exercice]')
    before = firstPanel()
    if (act === 'tab')
      document.querySelectorAll<HTMLButtonElement>('main article [role=tab]')[1]?.click()
    else if (select !== null) {
      wanted = select.options[1]?.value ?? ''
      select.value = wanted
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
  const isAnswered = (): boolean =>
    act === 'tab'
      ? document.querySelector('main article [role=tabpanel] td')?.checkVisibility() === true
      : new URLSearchParams(location.search).get('exercice') === wanted &&
        Reflect.get(shown('main select[name=exercice]') ?? {}, 'value') === wanted &&
        firstPanel() !== before
  const answer = async (): Promise<void> => {
    await window.jalonsTimed(press, isAnswered)
    seen.answered = performance.now()
  }
  onChange(() => {
    if (document.querySelectorAll('main article svg').length < drawings) return false
    afterPaint(() => {
      seen.painted = performance.now()
      if (act === null) return
      void answer()
    })
    return true
  })
}

async function load(
  browser: Browser,
  address: string,
  condition: Condition,
  drawings: number,
  act: Act | null,
): Promise<Load> {
  const context = await openContext(browser, watchDrawings, { drawings, act })
  const { page } = await pageIn(context, condition)
  await page.goto(address)
  await page.waitForFunction(
    (isActed) => window.jalonsLoad[isActed ? 'answered' : 'painted'] !== null,
    act !== null,
    {
      timeout: 120_000,
    },
  )
  await page.waitForLoadState('networkidle')
  const { painted, answered, blocked, shift } = await page.evaluate(() => ({
    ...window.jalonsLoad,
    blocked: window.jalonsWatcher.blocked,
  }))
  await context.close()
  return { painted: painted ?? Number.NaN, answered: answered ?? Number.NaN, blocked, shift }
}

/** The page as it is written, which shows its content and does nothing. */
function writeStillPage(site: string): string {
  const folder = join(work, 'sans-application')
  mkdirSync(folder, { recursive: true })
  const page = readFileSync(join(site, 'index.html'), 'utf8')
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
    .replaceAll(/<link (?:rel="modulepreload"|disabled)[^>]*>/g, '')
    .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replaceAll(/<noscript>[\s\S]*?<\/noscript>/g, '')
  writeFileSync(join(folder, 'index.html'), page)
  return folder
}

/** The build with another set in the place of its API, and the content of that set in its pages. */
function siteOf(name: string): string {
  const site = join(work, `site-${name}`)
  cpSync(built, site, {
    recursive: true,
    filter: (source) => name === 'publié' || !source.includes('api/v1'),
  })
  if (name === 'publié') return site
  if (!existsSync(join(data, name)))
    execFileSync(process.execPath, ['mocks/run.mjs', 'tests/bench/generate.ts', data, name], {
      stdio: 'inherit',
    })
  cpSync(join(data, name), join(site, 'api/v1'), { recursive: true })
  execFileSync(process.execPath, ['mocks/point.mjs', '/api/v1/', site], { stdio: 'ignore' })
  return site
}

const of = (loads: readonly Load[], value: keyof Load): number =>
  median(loads.map((one) => one[value]))

async function dashboardLines(
  browser: Browser,
  name: string,
  host: Host,
  still: Host,
): Promise<Line[]> {
  const context = await openContext(browser)
  const page = await context.newPage()
  await page.goto(`${still.address}/`)
  const drawings = await page.locator('main article svg').count()
  await context.close()
  const mark = name === 'L' ? 'w' : 'v'
  const lines: Line[] = []
  for (const condition of conditions) {
    const [own, tabs, filters, other]: [Load[], Load[], Load[], Load[]] = [[], [], [], []]
    for (let turn = 0; turn < repetitions; turn += 1) {
      own.push(await load(browser, `${host.address}/`, condition, drawings, null))
      other.push(await load(browser, `${still.address}/`, condition, drawings, null))
      tabs.push(await load(browser, `${host.address}/`, condition, drawings, 'tab'))
      filters.push(await load(browser, `${host.address}/`, condition, drawings, 'filter'))
    }
    const what = `${name}, ${nameOf(condition)}`
    lines.push(
      ratio(`${what} : contenu peint ÷ ${mark}`, of(own, 'painted'), of(other, 'painted'), 1.3),
      ...(
        [
          ['un tableau', tabs],
          ['un autre exercice', filters],
        ] as const
      ).map(([act, loads]) =>
        ratio(
          `${what} : premier geste, ${act} ÷ ${mark}`,
          of(loads, 'answered'),
          of(other, 'painted'),
          name === 'S' && condition.slower === 4 && condition.slow4g ? 2.5 : null,
        ),
      ),
    )
    if (condition.slower === 4 && !condition.slow4g)
      lines.push(
        name === 'S'
          ? atMost(`${what} : temps bloqué`, of(own, 'blocked'), 300, milliseconds)
          : info(`${what} : temps bloqué`, milliseconds(of(own, 'blocked'))),
      )
    lines.push(
      atMost(
        `${what} : plus grand déplacement`,
        // What the reader asked for moves by his will.
        Math.max(...own.map(({ shift }) => shift)),
        0.004_99,
        (value) => value.toFixed(2).replace('.', ','),
      ),
    )
  }
  return lines
}

/** The dashboard that the application draws when the reader comes back to it, beside the same content put in place as markup. */
async function panelLines(
  browser: Browser,
  name: string,
  host: Host,
  still: Host,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const condition of conditions.filter(({ slow4g: isSlow }) => !isSlow)) {
    const context = await openContext(browser)
    const { page } = await pageIn(context, condition)
    await page.goto(`${host.address}/`)
    await page.locator('#content').waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    const drawings = page.locator('main article svg')
    const count = await drawings.count()
    const markup = await page.locator('#root main').evaluate(({ innerHTML }) => innerHTML)
    const { page: plain } = await pageIn(context, condition)
    await plain.goto(`${still.address}/`)
    const [own, other]: [number[], number[]] = [[], []]
    const timed = (on: Page, what: 'application' | 'markup', html: string): Promise<number> =>
      on.evaluate(
        ([kind, content, wanted]) =>
          window.jalonsTimed(
            () => {
              if (kind === 'application') history.pushState(null, '', '/')
              else {
                const place = document.createElement('main')
                place.id = 'dessins'
                place.innerHTML = content
                document.body.append(place)
              }
            },
            () => {
              const root = kind === 'application' ? '#root main' : '#dessins'
              return document.querySelectorAll(`${root} article svg`).length >= wanted
            },
          ),
        [what, html, count] as const,
      )
    for (let turn = 0; turn < repetitions; turn += 1) {
      await page.evaluate(() => history.pushState(null, '', '/methode'))
      await page.getByRole('heading', { level: 1, name: 'Méthode' }).waitFor()
      await page.bringToFront()
      await page.waitForTimeout(settling)
      own.push(await timed(page, 'application', ''))
      await plain.bringToFront()
      await plain.waitForTimeout(settling)
      other.push(await timed(plain, 'markup', markup))
      await plain.evaluate(() => document.getElementById('dessins')?.remove())
    }
    lines.push(
      ratio(
        `${name}, ${nameOf(condition)} : tableau de bord entier, ${count} dessins ÷ le même contenu posé`,
        median(own),
        median(other),
        3,
      ),
    )
    await context.close()
  }
  return lines
}

/** First heading with something below it, of each page, cold. */
async function otherLines(browser: Browser, name: string, host: Host): Promise<Line[]> {
  const lines: Line[] = []
  for (const route of [...routes, 'indicateurs/members'].filter(
    (one) => name === 'publié' || one !== 'indicateurs/members',
  )) {
    const values: number[][] = [[], []]
    for (const [place, condition] of [conditions[0], conditions[3]].entries()) {
      if (condition === undefined) continue
      for (let turn = 0; turn < Math.min(repetitions, 3); turn += 1) {
        const context = await openContext(browser)
        const { page } = await pageIn(context, condition)
        await page.goto(`${host.address}/${route}`)
        await page.waitForFunction(
          () => {
            const main = document.querySelector('#root main')
            return (
              main?.querySelector('h1') !== null &&
              main?.querySelector('h1') !== undefined &&
              main.querySelectorAll('p, table, dl, ul').length > 0
            )
          },
          undefined,
          { timeout: 120_000 },
        )
        values[place]?.push(await page.evaluate(() => performance.now()))
        await context.close()
      }
    }
    lines.push(
      info(
        `${name} : /${route}, premier contenu, 1× ; 4×, 4G lente`,
        values.map((all) => milliseconds(median(all))).join(' ; '),
      ),
    )
  }
  return lines
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({
  executablePath: process.env.JALONS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...asRoot],
})
const lines: Line[] = []
const hosts: Host[] = []
const before = loadavg()[0] ?? 0
try {
  for (const name of asked.split(',')) {
    console.log(`Tableau de bord de ${name}…`)
    const site = siteOf(name)
    const host = await openHost([['/', site]])
    const still = await openHost([['/', writeStillPage(site)]])
    hosts.push(host, still)
    lines.push(
      ...(await dashboardLines(browser, name, host, still)),
      ...(await panelLines(browser, name, host, still)),
    )
    if (name === 'publié') lines.push(...(await otherLines(browser, name, host)))
  }
} finally {
  await browser.close()
  for (const host of hosts) await host.close()
  rmSync(work, { recursive: true })
}
const load1 = (value: number): string => value.toFixed(1).replace('.', ',')
console.log(
  `\n${printed(lines)}\n\n${lines.filter(({ isMet }) => isMet === true).length} buts tenus, ${lines.filter(({ isMet }) => isMet === false).length} manqués ; médianes de ${repetitions} passages entremêlés ; charge de la machine ${load1(before)} au début, ${load1(loadavg()[0] ?? 0)} à la fin`,
)
