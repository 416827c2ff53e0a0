import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../support/browser'
import { buildSite, hashesOf } from '../support/build'
import { gradeOf } from '../support/headerGrade'
import { countDataFiles, keeps } from '../support/keptData'
import { nginxPath, startNginx } from '../support/nginx'
import { serveStatic } from '../support/staticServer'

const base = '/jalons/'
let browser: Browser
let built: string

beforeAll(async () => {
  browser = await openBrowser()
  built = await buildSite(base)
})
afterAll(async () => {
  await browser.close()
  rmSync(dirname(built), { recursive: true })
})

describe('the build', () => {
  it('is reproducible: a second one, on another clock and in another language, is the same byte for byte', async () => {
    const again = await buildSite(base, {
      TZ: 'Pacific/Kiritimati',
      LANG: 'ar_EG.UTF-8',
      LC_ALL: 'ar_EG.UTF-8',
    })
    const [first, second] = [hashesOf(built), hashesOf(again)]
    console.log(`Reproducible build: ${Object.keys(first).length} files, equal hashes`)
    expect(Object.keys(first).length).toBeGreaterThan(500)
    expect(second).toEqual(first)
    rmSync(dirname(again), { recursive: true })
  })
})

describe('under a sub-path', () => {
  it.each([
    ['/jalons/', 'Tableau de bord'],
    ['/jalons/indicateurs/members', 'Adhérents'],
    ['/jalons/financeurs/gbm?lang=en', 'Grand Besançon Métropole'],
    ['/jalons/mentions', 'Mentions légales et vie privée'],
  ])('%s opens with its data, and its links stay below the path', async (address, title) => {
    const site = await serveStatic(built, base)
    const { page, context, faults } = await openPage(browser, site.address)
    await page.goto(address)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.waitForLoadState('networkidle')
    const paths = await page.evaluate(() =>
      [...document.links]
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname }) => pathname),
    )
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !path.startsWith('/jalons/'))).toEqual([])
    expect(site.requests.filter((path) => !path.startsWith(base))).toEqual([])
    expect(faults).toEqual([])
    await context.close()
    await site.close()
  })

  it('is read without network after one visit', async () => {
    const site = await serveStatic(built, base)
    const { page, context, faults } = await openPage(browser, site.address, { offline: true })
    await page.goto('/jalons/')
    await page.getByRole('table').first().waitFor()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await keeps(page, countDataFiles(built))
    site.drop(true)
    await page.goto('/jalons/indicateurs/members')
    await page.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
    await site.close()
  })

  it.skipIf(nginxPath === undefined)(
    'is what the nginx configuration of that build serves',
    async () => {
      const root = mkdtempSync(join(tmpdir(), 'jalons-root-'))
      cpSync(built, join(root, 'jalons'), { recursive: true })
      const site = await startNginx(join(built, 'nginx.conf'), root)
      const ask = async (path: string) =>
        fetch(site.address + path, { headers: { 'x-forwarded-proto': 'https' } })
      for (const path of ['/jalons/', '/jalons/methode', '/jalons/indicateurs/members']) {
        const answer = await ask(path)
        expect([path, answer.status, gradeOf(answer.headers).letter]).toEqual([path, 200, 'A+'])
      }
      expect((await ask('/jalons/integration/members')).headers.get('x-frame-options')).toBeNull()
      expect((await ask('/jalons/nulle-part')).status).toBe(404)
      await site.close()
      rmSync(root, { recursive: true })
    },
  )
})

describe('an API elsewhere', () => {
  it('is read by a site that was pointed at it, and kept for a room without network', async () => {
    const api = await serveStatic(built, base)
    const pointed = mkdtempSync(join(tmpdir(), 'jalons-pointed-'))
    cpSync(built, pointed, { recursive: true })
    rmSync(join(pointed, 'api'), { recursive: true })
    execFileSync(process.execPath, ['mocks/point.mjs', `${api.address}/jalons/api/v1/`, pointed])
    const site = await serveStatic(pointed, base)
    const { page, context, faults } = await openPage(browser, site.address, { offline: true })
    await page.goto('/jalons/')
    await page.getByRole('table').first().waitFor()
    await keeps(page, countDataFiles(built))
    api.drop(true)
    site.drop(true)
    await page.goto('/jalons/indicateurs/members')
    await page.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
    // The other host is the one that the site was pointed at, and no third.
    expect(
      faults.filter((fault) => !fault.startsWith(`third party: ${api.address}/jalons/api/v1/`)),
    ).toEqual([])
    await context.close()
    await Promise.all([site.close(), api.close()])
    rmSync(pointed, { recursive: true })
  })
})
