import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../support/browser'
import { serveStatic, type StaticSite } from '../support/staticServer'

const dist = process.env.JALONS_DIST ?? 'dist'
const { dataVersion } = JSON.parse(readFileSync(join(dist, 'api/v1/index.json'), 'utf8')) as {
  dataVersion: string
}

let browser: Browser
let site: StaticSite
beforeAll(async () => {
  browser = await openBrowser()
  site = await serveStatic('dist')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** The page as it was written with the site. */
const written = (page: Page) => page.locator('#content')
/** The panel of the members, whoever drew it. */
const panel = (page: Page) => page.getByRole('article', { name: /^(?:Adhérents|Members)/ })

const tab = (page: Page, name: string) => panel(page).getByRole('tab', { name, selected: true })

async function onPage(play: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, faults } = await openPage(browser, site.address)
  await play(page)
  // What the browser writes by itself of an answer that does not come.
  expect(faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([])
  await context.close()
}

/** Keeps the application away: the page stays as it was written. */
const withoutModules = (page: Page): Promise<unknown> =>
  page.route(/\/assets\/.*\.js$/, (route) => route.abort())

/** Opens a page without its application, which comes when what is given back is called. */
async function heldBack(page: Page, path = '/'): Promise<() => Promise<void>> {
  const held: Route[] = []
  await page.route(/\/assets\/index-.*\.js$/, (route) => void held.push(route))
  await page.goto(path, { waitUntil: 'commit' })
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await Promise.all(held.map((route) => route.continue()))
  }
}

/** The tab of the members' panel that shows its table, pressed on the written page; the panels' data are held back beyond the patience. */
async function pressed(page: Page): Promise<() => Promise<void>> {
  await page.clock.install()
  const held: Route[] = []
  await page.route(/\/api\/v1\/(?:pack-)?indicators[./-]/, (route) => void held.push(route))
  const free = await heldBack(page)
  await panel(page).getByRole('tab', { name: 'Tableau' }).click()
  await free()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await page.locator('#root main').waitFor({ state: 'attached' })
  expect(await written(page).count()).toBe(1)
  await page.clock.runFor(6000)
  await written(page).waitFor({ state: 'detached' })
  return async () => {
    await page.unroute(/\/api\/v1\/(?:pack-)?indicators[./-]/)
    await Promise.all(held.map((route) => route.continue()))
  }
}

/** The words of what is shown, without those of drawings, which the application lays out for the width that they have. */
const words = (page: Page): Promise<string> =>
  page
    .locator('main')
    .filter({ visible: true })
    .evaluate((main) => {
      const shown = main.cloneNode(true) as HTMLElement
      for (const hidden of shown.querySelectorAll('svg, [data-spare]')) hidden.remove()
      return shown.textContent.replaceAll(/\s+/g, ' ')
    })

/** Counts what moves in a page without having been asked to. */
const watchMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.set(globalThis, 'moved', 0)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(
          globalThis,
          'moved',
          Number(Reflect.get(globalThis, 'moved')) + Number(Reflect.get(entry, 'value')),
        )
    }).observe({ type: 'layout-shift', buffered: true })
  })
const moved = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(globalThis, 'moved')))

/** What stands in this browser before the page opens. */
const keep = (page: Page, name: string, value: unknown): Promise<unknown> =>
  page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    `jalons:${name}`,
    JSON.stringify({ version: 1, value }),
  ] as const)

describe('content before script', () => {
  it.each([
    ['/', 'fr', 'Tableau de bord', `arrêtées au 8 juillet 2026 (version ${dataVersion})`],
    ['/en/', 'en', 'Dashboard', `as of 8 July 2026 (version ${dataVersion})`],
  ])('%s is whole without JavaScript', async (path, language, title, day) => {
    const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(path)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([title])
    const text = await page.locator('body').innerText()
    expect(text).toContain(day)
    expect(text).not.toContain('a besoin de JavaScript')
    expect(await panel(page).innerText()).toContain('273')
    expect(await panel(page).getByRole('img').count()).toBeGreaterThan(0)
    expect(await panel(page).getByRole('table').count()).toBe(1)
    // Nothing that nobody answers.
    expect(await page.locator('button, select, input').filter({ visible: true }).count()).toBe(0)
    await context.close()
  })

  it.each([
    ['/promesses', 'Objectifs fixés, résultats constatés', ['> 280', '113 objectifs sur 113']],
    ['/programmes', 'Programmes', ['791 400 €', '35,3 %']],
    ['/programmes/animation-2026', 'Animation 2026', ['279 720 €', '35,3 %']],
    ['/financeurs', 'Financeurs', ['Grand Besançon Métropole']],
    ['/financeurs/gbm', 'Grand Besançon Métropole', ['155 000 €', '32 500 €']],
    ['/en/financeurs/gbm', 'Grand Besançon Métropole', ['€155,000', 'as of 8 July 2026']],
    ['/indicateurs/members', 'Adhérents', ['> 280', '273', 'encore 8 pour dépasser 280']],
    ['/en/indicateurs/members', 'Members', ['> 280', '273', 'as of 8 July 2026']],
  ])('%s is whole without JavaScript', async (path, title, figures) => {
    const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(path)
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([title])
    const text = (await page.locator('body').innerText()).replaceAll(/[\u00A0\u202F]/g, ' ')
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([])
    expect(await page.locator('button, select, input').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('[style]').count()).toBe(0)
    // Every promise, those in words too.
    if (path === '/promesses') expect(await page.getByRole('row').count()).toBeGreaterThan(113)
    await context.close()
  })

  it.each([
    ['/promesses', ['> 280', '113 objectifs sur 113']],
    ['/en/promesses', ['> 280', '113 targets of 113']],
    ['/programmes', ['791 400 €', '35,3 %']],
    ['/programmes/animation-2026', ['279 720 €', '35,3 %']],
    ['/financeurs', ['Grand Besançon Métropole']],
    ['/financeurs/gbm', ['155 000 €', '32 500 €']],
    ['/en/financeurs/gbm', ['€155,000']],
  ])('%s is there before its application, which says the same and moves nothing', (path, figures) =>
    onPage(async (page) => {
      await watchMoves(page)
      const free = await heldBack(page, path)
      await written(page).locator('main').waitFor()
      const before = await words(page)
      expect(figures.filter((figure) => !before.includes(figure))).toEqual([])
      await free()
      await written(page).waitFor({ state: 'detached' })
      expect(await words(page)).toBe(before)
      expect(await moved(page)).toBe(0)
    }),
  )

  it.each(['/programmes/animation-2026', '/financeurs/gbm'])(
    '%s waits for its application on a phone, where that folds what is long',
    (path) =>
      onPage(async (page) => {
        await page.setViewportSize({ width: 390, height: 844 })
        await withoutModules(page)
        await page.goto(path)
        expect(await written(page).isVisible()).toBe(false)
        await page.locator('#root main').getByRole('status').waitFor()
      }),
  )

  it('an indicator’s sheet waits for its application, which draws it otherwise', () =>
    onPage(async (page) => {
      await withoutModules(page)
      await page.goto('/indicateurs/members')
      expect(await written(page).count()).toBe(0)
    }))

  it('an indicator’s sheet has its drawing, its sources and its neighbours, and is printed as it is', async () => {
    const context = await browser.newContext({ baseURL: site.address, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/indicateurs/members')
    const drawing = page.getByRole('img', { name: /^L’objectif 2026 .*273 adhérents/ })
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(200)
    await page.locator('summary').filter({ hasText: '2026, ann. 1, axe 3' }).first().click()
    const source = page.locator('details[open]').getByText('au-delà de 280 membres')
    expect(await source.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await drawing.isVisible()).toBe(true)
    expect(await page.getByText('Imprimé avant la fin du chargement').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: /^Suivant/ }).click()
    expect(await page.getByRole('table').count()).toBeGreaterThan(0)
    expect(await page.locator('body').innerText()).toContain(`(version ${dataVersion})`)
    await context.close()
  })

  it('every indicator of the index has its sheet, whole, in both languages', () => {
    const { indicators } = JSON.parse(readFileSync(join(dist, 'api/v1/index.json'), 'utf8')) as {
      indicators: Record<string, string>
    }
    const ids = Object.keys(indicators)
    expect(ids.length).toBeGreaterThan(200)
    const faults = ids.flatMap((id) =>
      ['', 'en/'].flatMap((folder) => {
        const text = readFileSync(join(dist, folder, 'indicateurs', id, 'index.html'), 'utf8')
        const content = /<!--content--><noscript><p>[\s\S]*<!--\/content-->/.exec(text)?.[0] ?? ''
        return content.includes(`(version ${dataVersion})`) &&
          /<h1[^>]*>[^<]/.test(content) &&
          !/data-unfinished| style="/.test(content)
          ? []
          : [`${folder}${id}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('leads in English from one written page to the other', () =>
    onPage(async (page) => {
      await withoutModules(page)
      await page.goto('/en/')
      const home = page.getByRole('link', { name: 'Dashboard' }).first()
      expect(await home.getAttribute('href')).toBe('/en/')
    }))

  it('is replaced by the application in one step: nothing moves, what the reader did is done', () =>
    onPage(async (page) => {
      await watchMoves(page)
      const free = await heldBack(page)
      await written(page).getByRole('link', { name: 'Adhérents', exact: true }).focus()
      await free()
      await written(page).waitFor({ state: 'detached' })
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Adhérents')
      expect(await moved(page)).toBe(0)
      expect(await panel(page).innerText()).toContain('273')
    }))

  it('shows another form of a figure by itself, and the application goes on with it', () =>
    onPage(async (page) => {
      const free = await heldBack(page)
      const table = () => panel(page).locator('[role=tabpanel]').nth(1)
      await panel(page).getByRole('tab', { name: 'Tableau' }).click()
      expect(await table().isVisible()).toBe(true)
      expect(await panel(page).locator('[role=tabpanel]').first().isVisible()).toBe(false)
      expect(await written(page).isVisible()).toBe(true)
      await free()
      await written(page).waitFor({ state: 'detached' })
      expect(
        await panel(page).getByRole('tab', { name: 'Tableau' }).getAttribute('aria-selected'),
      ).toBe('true')
      expect(await table().isVisible()).toBe(true)
    }))

  it.each([
    ['exercice', '2025', '245'],
    ['financeur', 'gbm', '155 000 €'],
  ])('shows %s %s by itself, and the application goes on with it', (name, value, figure) =>
    onPage(async (page) => {
      const free = await heldBack(page)
      const text = (): Promise<string> => words(page)
      const choice = page.locator(`select[name=${name}]`).filter({ visible: true })
      const before = await text()
      await choice.selectOption(value)
      await page.waitForURL(`**/?${name}=${value}`)
      expect(await written(page).isVisible()).toBe(true)
      const shown = await text()
      expect(shown).not.toBe(before)
      expect(shown).toContain(figure)
      expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true)
      await free()
      await written(page).waitFor({ state: 'detached' })
      expect(await text()).toBe(shown)
      expect(await choice.inputValue()).toBe(value)
      await page.goBack()
      await expect.poll(text).toBe(before)
      expect(new URL(page.url()).search).toBe('')
    }),
  )

  it('goes back by itself where the application does not come', () =>
    onPage(async (page) => {
      await heldBack(page)
      await page.locator('#content select[name=exercice]').selectOption('2025')
      await page.waitForURL('**/?exercice=2025')
      await page.goBack({ waitUntil: 'commit' })
      await expect
        .poll(() => page.locator('#content select[name=exercice]').inputValue())
        .toBe('2026')
      expect(new URL(page.url()).search).toBe('')
    }))

  it('opens its choices on a phone by itself', () =>
    onPage(async (page) => {
      await page.setViewportSize({ width: 390, height: 844 })
      const free = await heldBack(page)
      const choice = page.locator('#content select[name=exercice]')
      await page.getByRole('button', { name: /2026/ }).click()
      await choice.selectOption('2025')
      await page.waitForURL('**/?exercice=2025')
      expect(await choice.isVisible()).toBe(true)
      await free()
      await written(page).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: /2025/ }).waitFor()
    }))

  it('takes no other page for what was chosen, and waits for its application', () =>
    onPage(async (page) => {
      await page.route('**/choix/**', (route) => route.fulfill({ path: 'dist/index.html' }))
      const free = await heldBack(page)
      const answered = page.waitForResponse('**/choix/**')
      await page.getByLabel('Vu par').selectOption({ label: 'Grand Besançon Métropole' })
      await (await answered).finished()
      await free()
      await page.waitForURL('**/?financeur=gbm')
      await written(page).waitFor({ state: 'detached' })
      expect(await page.getByLabel('Vu par').inputValue()).toBe('gbm')
    }))

  it('does what was asked of it before it could', () =>
    onPage(async (page) => {
      const free = await heldBack(page)
      await page.getByRole('button', { name: 'Choisir les panneaux' }).click()
      await free()
      await page.getByRole('dialog').waitFor()
    }))
})

describe('what is done on the list of promises before its application', () => {
  it('a funder is chosen, and the promises made to him are shown', () =>
    onPage(async (page) => {
      const free = await heldBack(page, '/promesses')
      await page.getByLabel('Financeur').selectOption({ label: 'Grand Besançon Métropole' })
      expect(new URL(page.url()).search).toBe('')
      await free()
      await page.waitForURL('**/promesses?financeur=gbm')
      await written(page).waitFor({ state: 'detached' })
      expect(await page.getByLabel('Financeur').inputValue()).toBe('gbm')
      await expect.poll(() => words(page)).toContain('objectifs sur 113')
    }))

  it('what is being typed is kept, and looked for', () =>
    onPage(async (page) => {
      const free = await heldBack(page, '/promesses')
      await page.getByRole('searchbox').pressSequentially('visites')
      await free()
      await page.waitForURL('**/promesses?q=visites')
      await written(page).waitFor({ state: 'detached' })
      const field = page.getByRole('searchbox')
      expect(await field.inputValue()).toBe('visites')
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
      await field.press('End')
      await field.pressSequentially(' d')
      expect(await field.inputValue()).toBe('visites d')
    }))

  it('promises in words are unfolded: those that were asked for, whatever stands in the page for paper', () =>
    onPage(async (page) => {
      const free = await heldBack(page, '/promesses')
      const line = page.getByRole('button', { name: /promesses en mots$/ }).nth(2)
      const rows = () => page.getByRole('row').count()
      const before = await rows()
      const count = Number(/(\d+)\s+promesses?\s+en\s+mots/.exec(await line.innerText())?.[1])
      await line.click()
      await free()
      await written(page).waitFor({ state: 'detached' })
      await expect.poll(rows).toBe(before + count)
      const opened = page.getByRole('button', { expanded: true })
      expect(await opened.count()).toBe(1)
      expect(await opened.innerText()).toContain(String(count))
    }))
})

describe('a press that the application cannot answer yet', () => {
  it('is answered once it can', () =>
    onPage(async (page) => {
      const bring = await pressed(page)
      await bring()
      await tab(page, 'Tableau').waitFor()
    }))

  it('is let go where the reader did something else since', () =>
    onPage(async (page) => {
      const bring = await pressed(page)
      await page.getByRole('banner').click({ position: { x: 1, y: 1 } })
      await bring()
      await tab(page, 'Dessin').waitFor()
      await expect.poll(() => page.locator('main [data-unfinished]').count()).toBe(0)
      expect(await tab(page, 'Tableau').count()).toBe(0)
    }))
})

describe('no figure is shown that was not asked for', () => {
  it.each([
    '/?jeu=demonstration',
    '/?financeur=gbm',
    '/?exercice=2022',
    '/?lang=en',
    '/?jeu=fichier',
    '/promesses?exercice=2022',
    '/promesses?financeur=gbm',
    '/promesses?jeu=demonstration',
    '/promesses?lang=en',
    '/financeurs/gbm?jeu=demonstration',
    '/financeurs/gbm?arrete=2024-12-31',
    '/programmes/animation-2026?lang=en',
    '/indicateurs/members',
    '/indicateurs/members?jeu=demonstration',
    '/indicateurs/members?jeu=fichier',
    '/indicateurs/members?lang=en',
    '/en/indicateurs/members',
  ])('%s', (address) =>
    onPage(async (page) => {
      await withoutModules(page)
      await page.goto(address)
      expect(await written(page).isVisible()).toBe(false)
      await page.getByText('Données en cours de chargement').waitFor()
    }),
  )

  it.each([
    ['preferences', { theme: 'system', language: 'en' }],
    ['pins', { published: ['members'] }],
  ])('where this browser keeps %s', (name, value) =>
    onPage(async (page) => {
      await keep(page, name, value)
      await withoutModules(page)
      await page.goto('/')
      expect(await written(page).isVisible()).toBe(false)
    }),
  )

  it('has the look that this browser keeps', () =>
    onPage(async (page) => {
      await keep(page, 'preferences', { theme: 'dark', language: 'fr' })
      await withoutModules(page)
      await page.goto('/')
      expect(await written(page).isVisible()).toBe(true)
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    }))
})

describe('where the API is not what it was', () => {
  it.each([
    ['/', '273'],
    ['/promesses', '113 objectifs sur 113'],
    ['/financeurs/gbm', '155 000 €'],
  ])(
    '%s takes away the figures of another version, says so and shows the new ones',
    (path, figure) =>
      onPage(async (page) => {
        await page.route('**/api/v1/index.json', async (route) => {
          const answer = await route.fetch()
          const index = (await answer.json()) as object
          await route.fulfill({ response: answer, json: { ...index, dataVersion: 'ffff000001' } })
        })
        await page.goto(path)
        await page
          .getByRole('status')
          .filter({ hasText: `(version ${dataVersion})` })
          .filter({ hasText: '(version ffff000001)' })
          .waitFor()
        expect(await written(page).count()).toBe(0)
        await expect.poll(() => words(page)).toContain(figure)
      }),
  )

  it.each(['/', '/promesses', '/programmes', '/financeurs/gbm'])(
    '%s shows no figure of an API that is gone',
    (path) =>
      onPage(async (page) => {
        await page.route('**/api/v1/**', (route) => route.fulfill({ status: 404 }))
        await page.goto(path)
        await page.getByRole('alert').waitFor()
        expect(await written(page).count()).toBe(0)
        expect(await page.locator('main').innerText()).not.toMatch(/273|280|\d €/)
      }),
  )

  it.each([
    ['is gone', (route: Route) => route.fulfill({ status: 404 })],
    ['does not answer', (route: Route) => route.abort()],
  ])('an indicator’s sheet shows no figure of an API that %s', (_state, answer) =>
    onPage(async (page) => {
      await page.route('**/api/v1/**', answer)
      await page.goto('/indicateurs/members')
      await page.getByRole('alert').first().waitFor()
      expect(await page.locator('body').innerText()).not.toContain('273')
    }),
  )

  it('an indicator’s sheet shows the figures of another version, and none of its own', () =>
    onPage(async (page) => {
      await page.route('**/api/v1/indicators/members.*.json', async (route) => {
        const answer = await route.fetch()
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replaceAll('"value":273', '"value":277'),
        })
      })
      await page.goto('/indicateurs/members')
      await page.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
      await expect.poll(() => page.locator('main').innerText()).toContain('277')
    }))

  it.each([
    ['/', '273'],
    ['/promesses', '113 objectifs sur 113'],
    ['/financeurs/gbm', '155 000 €'],
  ])('%s keeps its day where nobody answers, and takes up when somebody does', (path, figure) =>
    onPage(async (page) => {
      await page.route('**/api/v1/**', (route) => route.abort())
      await page.goto(path)
      await page.getByRole('alert').waitFor()
      const told = page.getByText(
        `arrêtées au 8 juillet 2026 (version ${dataVersion}). Elle se mettra`,
      )
      await told.waitFor()
      await expect.poll(() => words(page)).toContain(figure)
      await page.unroute('**/api/v1/**')
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await written(page).waitFor({ state: 'detached' })
      expect(await told.count()).toBe(0)
      await expect.poll(() => words(page)).toContain(figure)
    }),
  )
})

const run = (...argument: string[]) =>
  spawnSync(process.execPath, argument, {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../..'),
  })
const copied = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'jalons-content-')), 'site')
  cpSync(dist, folder, { recursive: true })
  return folder
}
const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

/** What the pages show once something is chosen on them, one text after another. */
function chosenIn(folder: string): string {
  const below = join(folder, 'choix')
  if (!existsSync(below)) return ''
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => textOf(below, name))
    .join('\n')
}

describe('a built site', () => {
  it('holds the figures that npm run publish puts into it, and none of an API elsewhere', () => {
    const folder = copied()
    const before = textOf(folder, 'index.html')
    expect(before.includes('>273<')).toBe(true)
    expect(chosenIn(folder).includes('>273<')).toBe(true)
    const input = join(folder, '../verre.json')
    writeFileSync(
      input,
      JSON.stringify({
        indicators: [
          {
            label: 'Verriers',
            unit: 'membres',
            targets: [
              { year: 2025, value: 53 },
              { year: 2026, value: 61 },
            ],
            actuals: [{ year: 2025, value: 47 }],
          },
        ],
      }),
    )
    const published = run('mocks/run.mjs', 'mocks/publish/publish.ts', input, folder)
    expect(published.stdout).toContain('12 pages tiennent les chiffres')
    const page = textOf(folder, 'index.html')
    expect(['>273<', 'Verriers', '>47<'].filter((text) => page.includes(text))).toEqual([
      'Verriers',
      '>47<',
    ])
    expect(textOf(folder, 'en/index.html').includes('>47<')).toBe(true)
    const chosen = chosenIn(folder)
    expect(['>273<', 'Verriers'].filter((text) => chosen.includes(text))).toEqual(['Verriers'])
    const index = JSON.parse(textOf(folder, 'api/v1/index.json')) as { dataVersion: string }
    expect(page.includes(` fr ${index.dataVersion} `)).toBe(true)
    // No sheet of the set before, whose figures nobody gives any more.
    expect(existsSync(join(folder, 'indicateurs/members'))).toBe(false)
    const sheet = textOf(folder, 'indicateurs/verriers/index.html')
    expect(sheet.includes('>47<')).toBe(true)
    run('mocks/point.mjs', 'https://api.example.org/v1/', folder)
    for (const name of ['index.html', 'en/index.html']) {
      const bare = textOf(folder, name)
      expect(
        ['Verriers', '<meta name="jalons:content"'].filter((text) => bare.includes(text)),
      ).toEqual([])
    }
    expect(existsSync(join(folder, 'indicateurs/verriers'))).toBe(false)
    expect(chosenIn(folder)).toBe('')
    run('mocks/point.mjs', '/api/v1/', folder)
    expect(textOf(folder, 'index.html') === page).toBe(true)
    expect(chosenIn(folder) === chosen).toBe(true)
    expect(textOf(folder, 'indicateurs/verriers/index.html') === sheet).toBe(true)
  })
})
