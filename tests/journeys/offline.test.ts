import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, openPage, type WatchedPage } from '../support/browser'
import { countDataFiles, keeps, publishedIndex } from '../support/keptData'
import { follow } from '../support/navigation'
import { serveStatic, type StaticSite } from '../support/staticServer'

const dist = process.env.JALONS_DIST ?? 'dist'
const dataFiles = countDataFiles(dist)

let browser: Browser
let site: StaticSite
let watched: WatchedPage

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})
beforeEach(async () => {
  site = await serveStatic('dist')
  watched = await openPage(browser, site.address, { offline: true })
})
afterEach(async () => {
  await watched.context.close()
  await site.close()
})

/** A first visit, until the page and its data are kept. */
async function visit(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await page.getByRole('table').first().waitFor()
  await keeps(page, dataFiles)
}

const goneOffline = async ({ context }: WatchedPage): Promise<void> => {
  site.drop(true)
  await context.setOffline(true)
}

/** What the name of a data file, and the worker, know a content by. */
const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10)

/** The same site as another version: every script has another name, as content that changed has, and so has every reference to it. */
function nextVersion(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'jalons-'))
  cpSync(dist, folder, { recursive: true })
  const [, entry = ''] =
    /src="\/assets\/(index-[\w-]+)\.js"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ??
    []
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const renamed = new Map(
    scripts.map((name) => [
      name,
      name === `${entry}.js` ? 'index-next.js' : name.replace('-', '-next-'),
    ]),
  )
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js)$/.test(name)) continue
    const text = readFileSync(join(folder, name), 'utf8')
    writeFileSync(
      join(folder, name),
      text
        .replaceAll(/[\w-]+\.js\b/g, (script) => renamed.get(script) ?? script)
        .replace(/"version":"\w+"/, '"version":"next"'),
    )
  }
  for (const [before, after] of renamed)
    renameSync(join(folder, 'assets', before), join(folder, 'assets', after))
  // The worker knows each file by its content: the sums are those of the files as they are now.
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  writeFileSync(
    join(folder, 'sw.js'),
    worker.replaceAll(
      /"(assets\/[^"]+)":"[0-9a-f]{10}"/g,
      (_all, name: string) => `"${name}":"${sumOf(readFileSync(join(folder, name)))}"`,
    ),
  )
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

const firstFile = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector<HTMLScriptElement>('script[src*="/index-"]')?.src ?? '',
  )

describe('in a meeting room without network', () => {
  it('opens every page, deep links too, after one visit to the first', async () => {
    const { page, faults } = watched
    await visit(page)
    await goneOffline(watched)
    for (const [address, title] of [
      ['/indicateurs/members', 'Adhérents'],
      ['/frise', /Frise/],
      ['/financeurs/gbm/fiches/2026', /votés/],
      ['/methode', /Méthode|règle|lecture/i],
      ['/promesses?financeur=gbm', 'Objectifs fixés, résultats constatés'],
    ] as const) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    }
    await page.getByRole('row').filter({ hasText: 'Adhérents' }).first().waitFor()
    await page.getByText('Hors connexion').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('opens the set that was looked at before anything was kept', async () => {
    const { page, faults } = watched
    await page.goto('/depuis?jeu=demonstration')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await keeps(page, dataFiles + countDataFiles(dist, 'api/v1/demonstration'))
    await goneOffline(watched)
    await page.goto('/?jeu=demonstration')
    await page.getByText('Hors connexion').waitFor()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('keeps a set that is looked at while its worker is on its way, though the browser lists no more of what it loads', async () => {
    const { page } = watched
    await page.addInitScript(() => {
      const { serviceWorker } = navigator
      const register = serviceWorker.register.bind(serviceWorker)
      serviceWorker.register = async (...given) => {
        await new Promise((resolve) => Object.assign(globalThis, { goOn: resolve }))
        return register(...given)
      }
    })
    await page.goto('/methode')
    await page.waitForFunction(() => 'goOn' in globalThis)
    await page.evaluate(() => {
      performance.setResourceTimingBufferSize(1)
      history.pushState(null, '', '/depuis?jeu=demonstration')
    })
    await page.getByRole('heading', { level: 1, name: 'Depuis' }).waitFor()
    await page.locator('main [data-unfinished]').waitFor({ state: 'detached' })
    await page.evaluate(() => (Reflect.get(globalThis, 'goOn') as () => void)())
    await keeps(page, dataFiles + countDataFiles(dist, 'api/v1/demonstration'))
  })

  it('keeps every file of the page, the code of its documents among them, and none of another site', async () => {
    const { page } = watched
    await visit(page)
    // The style of sheets that are written for readers without script: these have no worker.
    const assets = readdirSync(join(dist, 'assets'))
      .filter((name) => !/^whole-.*\.css$/.test(name))
      .map((name) => `${site.address}/assets/${name}`)
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys())))
        .flat()
        .map(({ url }) => url)
    })
    expect(assets.filter((asset) => !kept.includes(asset))).toEqual([])
    expect(kept.filter((url) => !url.startsWith(site.address))).toEqual([])
    const pages = [`${site.address}/`, `${site.address}/host.json`]
    expect(
      kept.filter((url) => !url.includes('/api/v1/') && !assets.includes(url)).toSorted(),
    ).toEqual(pages)
  })

  it('leaves the first screen alone: nothing is kept before the overview stands', async () => {
    const { page } = watched
    await page.goto('/promesses')
    await page.getByRole('table').first().waitFor()
    expect(site.requests.filter((path) => path === '/sw.js')).toEqual([])
    await keeps(page, dataFiles)
    // Each data file once: what the page itself had read comes from the browser's own cache.
    const asked = site.requests.filter(
      (path) => path.startsWith('/api/v1/') && !path.endsWith('index.json'),
    )
    expect(asked.length).toBe(new Set(asked).size)
  })
})

describe('new data', () => {
  it('take the place of what their index no longer names', async () => {
    const { page } = watched
    await visit(page)
    const next = mkdtempSync(join(tmpdir(), 'jalons-'))
    cpSync(dist, next, { recursive: true })
    const [old = ''] = Object.values(publishedIndex(dist).indicators)
    const content = `${readFileSync(join(next, 'api/v1', old), 'utf8')} `
    const renamed = old.replace(/\w+\.json$/, `${sumOf(content)}.json`)
    rmSync(join(next, 'api/v1', old))
    writeFileSync(join(next, 'api/v1', renamed), content)
    const path = join(next, 'api/v1/index.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace(old, renamed))
    site.deploy(next)
    await page.goto('/methode')
    const keptNames = (): Promise<string[]> =>
      page.evaluate(async () =>
        (await (await caches.open('jalons:/:data')).keys()).map(
          ({ url }) => url.split('/api/v1/')[1] ?? '',
        ),
      )
    await expect.poll(keptNames).toContain(renamed)
    expect(await keptNames()).not.toContain(old)
    rmSync(next, { recursive: true })
  })
})

describe('a new version', () => {
  it('waits for the reader, in two tabs that agree', async () => {
    const { page, context, faults } = watched
    await visit(page, '/?financeur=gbm')
    const other = await context.newPage()
    await other.goto('/methode')
    await other.getByRole('heading', { level: 1 }).waitFor()
    const before = await firstFile(page)
    const next = nextVersion()
    site.deploy(next.folder)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.getByText('Une nouvelle version est prête').waitFor()
    await other.getByText('Une nouvelle version est prête').waitFor()
    expect([await firstFile(page), await firstFile(other)]).toEqual([before, before])
    // The tab that stays behind still finds the files of its own version, which the server no longer has.
    await follow(other, 'frise')
    await other.getByRole('heading', { level: 1, name: /Frise/ }).waitFor()
    await page.getByRole('button', { name: 'Passer à la nouvelle version' }).click()
    await page.waitForFunction(
      () =>
        document
          .querySelector<HTMLScriptElement>('script[src*="/index-"]')
          ?.src.endsWith('index-next.js') === true,
    )
    expect(new URL(page.url()).search).toBe('?financeur=gbm')
    await page.getByRole('table').first().waitFor()
    expect(await firstFile(other)).toBe(before)
    expect(faults).toEqual([])
    next.remove()
  })

  it('that takes the files of an open page away without the worker: one reload, filters kept', async () => {
    const { page, context } = await openPage(browser, site.address)
    await page.goto('/?financeur=gbm')
    await page.getByRole('table').first().waitFor()
    const next = nextVersion()
    for (const name of readdirSync(join(next.folder, 'assets')))
      if (name.startsWith('MethodPage'))
        renameSync(join(next.folder, 'assets', name), join(next.folder, 'assets', `gone-${name}`))
    site.deploy(next.folder)
    let loads = 0
    page.on('load', () => {
      loads += 1
    })
    await follow(page, 'methode')
    await page.waitForFunction(
      () =>
        document
          .querySelector<HTMLScriptElement>('script[src*="/index-"]')
          ?.src.endsWith('index-next.js') === true,
    )
    // The file is gone in the new version too: the page says so, and does not try a second time.
    await page.getByRole('alert').getByText('La page s’est interrompue').waitFor()
    expect(loads).toBe(1)
    expect(new URL(page.url()).pathname).toBe('/methode')
    await page.goBack()
    await page.getByRole('table').first().waitFor()
    expect(new URL(page.url()).search).toBe('?financeur=gbm')
    await context.close()
    next.remove()
  })
})

describe('a reader who leaves no trace', () => {
  it('erases all that is kept, and is told what', async () => {
    const { page, faults } = watched
    await visit(page)
    await page.getByLabel('Aspect').selectOption('dark')
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('jalons:mine')
          opening.addEventListener('success', () => {
            opening.result.close()
            resolve()
          })
        }),
    )
    await page.evaluate(() => localStorage.setItem('neighbour', 'stays'))
    await page.goto('/mentions')
    await page.getByText('1 réglage').waitFor()
    await page.getByText(/^\d{3} fichiers gardés pour lire sans réseau$/).waitFor()
    await page.getByRole('button', { name: 'Tout effacer de ce navigateur' }).click()
    const told = page.getByRole('status').filter({ hasText: 'Effacé' })
    await told.getByText('Il ne reste rien').waitFor()
    expect(await told.getByRole('listitem').allTextContents()).toEqual([
      '1 réglage',
      '1 base de données locale',
      expect.stringMatching(/^\d+ fichiers gardés/),
    ])
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      storage: Object.keys(localStorage),
      databases: await indexedDB.databases(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(left).toEqual({ caches: [], storage: ['neighbour'], databases: [], workers: 0 })
    await page.getByText('Rien n’est gardé en ce moment.').waitFor()
    // Reading on in the same tab keeps nothing.
    await follow(page, 'sources')
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    expect(faults).toEqual([])
  })
})
