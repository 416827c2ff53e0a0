import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  changedLabel,
  codeKinds,
  ends,
  follow,
  hangs,
  isWell,
  pageFault,
  partFault,
  parts,
  type Place,
  recovers,
  toldKinds,
} from './recovery'
import { keepingCases } from './keeping'
import { elsewhere, openBrowser, openPage } from '../support/browser'
import { type FaultyHost, serveFaultyHost } from '../support/faultyHost'
import type { StaticSite } from '../support/staticServer'

/** The site that the tests read. */
export const dist = resolve(process.env.JALONS_DIST ?? 'dist')
const read = (path: string): unknown => JSON.parse(readFileSync(join(dist, 'api/v1', path), 'utf8'))
const index = read('index.json') as {
  readonly indicators: Readonly<Record<string, string>>
  readonly resources: Readonly<Record<string, string>>
  readonly exercises: readonly {
    readonly year: number
    readonly catalogue: { readonly fr: string }
  }[]
}
/** Path of a resource, or of the catalogue of a year. */
const pathOf = (file: string): string => {
  const exercise = index.exercises.find(({ year }) => file === `catalogue ${year}`)
  return `/api/v1/${exercise?.catalogue.fr ?? index.resources[file] ?? ''}`
}
const places: readonly Place[] = Object.entries(index.indicators).map(([id, href]) => ({
  id,
  label: (read(href) as { readonly label: { readonly fr: string } }).label.fr,
  path: `/api/v1/${href}`,
}))
const script = (name: string): string =>
  `/assets/${readdirSync(join(dist, 'assets')).find((file) => new RegExp(`^${name}-.*\\.js$`).test(file)) ?? ''}`

/** The host that is well, with what it takes to end it. */
type Behind = Pick<StaticSite, 'address' | 'close'>

let browser: Browser

/** Where a reader starts: a page that needs none of the files that misbehave. */
async function begin(page: Page): Promise<void> {
  await page.goto('/methode')
  await page.getByRole('heading', { level: 1, name: 'Méthode' }).waitFor()
}

/** Nothing of this path, nor anything of the reader's own, is kept any more: as for a reader who comes for the first time. */
async function forget(page: Page, context: BrowserContext, path?: string): Promise<void> {
  await page.evaluate(async (asked) => {
    for (const name of asked === undefined ? [] : await caches.keys())
      await (await caches.open(name)).delete(asked ?? '', { ignoreVary: true })
  }, path)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.clearBrowserCache')
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'local_storage,indexeddb',
  })
  await devtools.detach()
}

/** A page that has met the site before, until its worker is in charge where it has one. */
async function openReader(
  host: FaultyHost,
  worker: boolean,
  isAwaited = worker,
): Promise<[BrowserContext, Page]> {
  const { page, context } = await openPage(browser, host.address, { offline: worker })
  await begin(page)
  if (isAwaited) await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return [context, page]
}

/**
 * Every fault of the recovery design over one kind of host, with the site's worker and without. What a browser keeps of
 * the reader's own never reaches a host: those faults are tried over one (`keeps`).
 */
export function describeRecovery(
  name: string,
  start: () => Promise<Behind>,
  { keeps }: { readonly keeps: boolean },
): void {
  let recovered = 0
  let met = 0
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    console.log(`Faults that ended with their cause: ${recovered} of ${met}`)
    await browser.close()
  })
  const settings = [
    { setting: `over ${name}`, worker: false },
    { setting: `over ${name}, with the worker`, worker: true },
  ]
  describe.each(settings)('a fault ends when its cause ends, $setting:', ({ worker }) => {
    let behind: Behind
    let host: FaultyHost
    let context: BrowserContext
    let page: Page
    // Each fault has a file of its own, so that nothing of another one stands in a cache.
    const free = [...places]
    const nextPlace = (): Place => {
      const place = free.shift()
      if (place === undefined) throw new Error('more faults than files')
      return place
    }
    const toldFaults = toldKinds.flatMap((kind) =>
      ends.map((end) => ({ end, ...pageFault(nextPlace(), kind) })),
    )
    const partFaults = parts.flatMap((part) =>
      ends.map((end) => ({ part: part.part, end, fault: partFault(part, pathOf(part.file)) })),
    )
    const changed = nextPlace()
    const held = nextPlace()
    let wrong = 0

    beforeAll(async () => {
      behind = await start()
      host = await serveFaultyHost(behind.address)
      // The worker meets the faults too while it keeps what the index names.
      for (const { path, replace } of toldFaults) host.misbehave(path, replace)
      host.misbehave(held.path, hangs)
      host.misbehave(changed.path, (sound, ask) => {
        host.mend(changed.path)
        wrong += 1
        return changedLabel(changed.label)(sound, ask)
      })
      ;[context, page] = await openReader(host, worker)
    })
    afterAll(async () => {
      await context.close()
      await host.close()
      await behind.close()
    })

    it.each(toldFaults)('$kind: $end', async ({ end, ...fault }) => {
      met += 1
      await recovers(page, host, fault, end)
      recovered += 1
    })

    it('whole, and not what its name promises: replaced once it is shown', async () => {
      met += 1
      await follow(page, `/indicateurs/${changed.id}`)
      await isWell(page, changed)
      expect(wrong).toBe(1)
      await page.reload()
      await isWell(page, changed)
      recovered += 1
    })

    it('hangs, and is well again: no retry waits behind the request before it', async () => {
      met += 1
      // A reader of their own: time is the browser's for all of a reader's pages.
      const [own, fresh] = await openReader(host, worker)
      await fresh.clock.install()
      await fresh.goto(`/indicateurs/${held.id}`)
      await fresh.getByText('Chargement…').first().waitFor()
      await expect
        .poll(
          async () => {
            await fresh.clock.runFor(5000)
            return fresh.getByRole('alert').count()
          },
          { interval: 100, timeout: 60_000 },
        )
        .toBe(1)
      host.mend(held.path)
      await fresh.getByRole('button', { name: 'Réessayer' }).click()
      await fresh.getByRole('heading', { level: 1, name: held.label }).waitFor({ timeout: 5000 })
      await own.close()
      recovered += 1
    })

    it.each(partFaults)('a part of a page, $part: $end', async ({ end, fault }) => {
      met += 1
      host.mend()
      host.misbehave(fault.path, fault.replace)
      await forget(page, context, fault.path)
      // The worker meets the fault too while it keeps what the index names.
      await begin(page)
      // What it had still asked for in the test before may have come meanwhile.
      await forget(page, context, fault.path)
      await recovers(page, host, fault, end)
      recovered += 1
    })

    it.each(keeps ? keepingCases : [])('$item', async ({ play }) => {
      met += 1
      host.mend()
      // No page of the application is there that could still write.
      await page.goto(elsewhere)
      await forget(page, context)
      await play(page, context)
      recovered += 1
    })

    it.each(codeKinds)('a page’s code, $kind: one press on the button', async ({ replace }) => {
      met += 1
      host.misbehave(script('SourcesPage'), replace)
      // A reader who has none of the code: a worker is not in charge before it has the whole of it.
      const [own, fresh] = await openReader(host, worker, false)
      await follow(fresh, '/sources')
      await fresh.getByRole('alert').waitFor()
      host.mend()
      await fresh.getByRole('button', { name: 'Recharger la page' }).click()
      await fresh.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
      expect(await fresh.getByRole('alert').count()).toBe(0)
      await own.close()
      recovered += 1
    })

    it('what is kept in the end, by the worker or the browser, is sound', async () => {
      host.mend()
      await page.reload()
      const unsound = (): Promise<string[]> =>
        page.evaluate(
          async ({ paths, isWorker }) => {
            const unlike: string[] = []
            for (const path of paths) {
              // Without the worker: what the browser's own cache answers, whatever its age.
              const answer = isWorker
                ? await caches.match(path, { ignoreVary: true })
                : await fetch(path, { cache: 'force-cache' })
              if (answer === undefined) unlike.push(path)
              else {
                const sum = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer())
                const hex = [...new Uint8Array(sum)].map((byte) =>
                  byte.toString(16).padStart(2, '0'),
                )
                if (!path.includes(hex.join('').slice(0, 10))) unlike.push(path)
              }
            }
            return unlike
          },
          { paths: [...toldFaults, changed].map(({ path }) => path), isWorker: worker },
        )
      await expect.poll(unsound, { timeout: 20_000 }).toEqual([])
    })
  })
}
