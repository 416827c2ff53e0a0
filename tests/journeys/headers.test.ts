import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../support/browser'
import { gradeOf, requirements } from '../support/headerGrade'
import { hostHeaders } from '../support/hostHeaders'
import { nginxPath, startNginx } from '../support/nginx'
import { serveStatic } from '../support/staticServer'

const dist = resolve(process.env.JALONS_DIST ?? 'dist')
const asset = readdirSync(join(dist, 'assets')).find((name) => name.endsWith('.js')) ?? ''
const hashedData =
  readdirSync(join(dist, 'api/v1')).find((name) => name.startsWith('catalogue-')) ?? ''
const pages = [
  '/',
  '/methode',
  '/mentions',
  '/indicateurs/members',
  '/financeurs/gbm/fiches/2026',
] as const
/** As a proxy in front says it of a reader who comes over TLS. */
const overTls = { headers: { 'x-forwarded-proto': 'https' } }

describe('the grade', () => {
  it('is out of 100, and falls with each requirement that is not met', () => {
    expect(requirements.reduce((sum, { points }) => sum + points, 0)).toBe(100)
    expect(gradeOf(new Headers())).toMatchObject({ points: 2, letter: 'F' })
    const lax = new Headers({
      'content-security-policy': "default-src 'self'; script-src 'self' 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    })
    expect(gradeOf(lax).missing).toContain('no unsafe source, no wildcard, no http')
  })

  it.each(pages)('of %s on a host that reads _headers is A+', (page) => {
    const headers = new Headers(hostHeaders(dist)(page))
    headers.set(
      'strict-transport-security',
      /Strict-Transport-Security: (.*)/.exec(readFileSync(join(dist, '_headers'), 'utf8'))?.[1] ??
        '',
    )
    expect(gradeOf(headers)).toEqual({ points: 100, letter: 'A+', missing: [] })
  })

  it('has few enough rules for the hosts that count them', () => {
    const rules = readFileSync(join(dist, '_headers'), 'utf8').match(/^\//gm) ?? []
    expect(rules.length).toBeLessThanOrEqual(100)
  })

  it('keeps for a year only files that there are: these hosts send the same headers with a 404', () => {
    const kept = readFileSync(join(dist, '_headers'), 'utf8')
      .split(/\n(?=\/)/)
      .filter((rule) => rule.includes('immutable'))
      .map((rule) => rule.slice(1, rule.indexOf('\n')))
    expect(kept).toContain(`api/v1/${hashedData}`)
    expect(kept.filter((name) => !existsSync(join(dist, name)))).toEqual([])
    const gone = ['/assets/gone-0123.js', '/api/v1/catalogue-2026-fr.0123456789.json']
    expect(gone.map((path) => hostHeaders(dist)(path)['cache-control'])).toEqual([
      undefined,
      undefined,
    ])
  })

  it('is that of one script in the page, which is the one of the hash', () => {
    const [hash] = /(?<=script-src 'self' ')sha256-[^']+/.exec(
      hostHeaders(dist)('/')['content-security-policy'] ?? '',
    ) ?? ['']
    // What stands in `choix/` is no page: the dashboard takes its content out of it.
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.html') && !name.startsWith('choix'),
    )
    expect(files.length).toBeGreaterThan(20)
    const inline = files.flatMap((name) =>
      [...readFileSync(join(dist, name), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
        ([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
      ),
    )
    expect(inline.length).toBe(files.length)
    expect([...new Set(inline)]).toEqual([hash])
  })

  it('is that of one policy: the page’s own says the same, but for what only a header can', () => {
    const [, meta = ''] =
      /Content-Security-Policy" content="([^"]*)"/.exec(
        readFileSync(join(dist, 'index.html'), 'utf8'),
      ) ?? []
    const sent = hostHeaders(dist)('/')['content-security-policy'] ?? ''
    expect(sent).toBe(`${meta.replaceAll('&#39;', "'")}, frame-ancestors 'none'`)
  })
})

/** A page on a host that reads `_headers`. */
const opened = async (play: (page: Page, address: string) => Promise<void>): Promise<void> => {
  const site = await serveStatic(dist)
  const browser = await openBrowser()
  const { page } = await openPage(browser, site.address)
  await play(page, site.address)
  await browser.close()
  await site.close()
}

describe('a host whose rules know one spelling', () => {
  it.each([
    ['/Mentions', '/mentions'],
    ['/DONNEES?lang=fr', '/donnees?lang=fr'],
    ['/Indicateurs/members', '/indicateurs/members'],
    ['/financeurs/gbm/FICHES/2026', '/financeurs/gbm/fiches/2026'],
    ['/promesses?exercice=2026&amp;financeur=gbm).', '/promesses?exercice=2026&financeur=gbm'],
    ['/methode%3Flang=en-GB', '/methode?lang=en'],
    ['/methode#lectures%20»', '/methode#lectures'],
  ])('%s is %s', (asked, spelled) =>
    opened(async (page, address) => {
      await page.goto(asked)
      await page.waitForURL(address + spelled)
      await page.getByRole('heading', { level: 1 }).waitFor()
    }),
  )

  it.each(['/Mentions', '/nulle-part', '/INDICATEURS/members'])(
    'shows nothing of %s in the frame of another site',
    (path) =>
      opened(async (page, address) => {
        await page.setContent(`<iframe src="${address}${path}"></iframe>`)
        const frame = page.frameLocator('iframe')
        await frame.getByText('Jalons ne s’ouvre pas dans le cadre d’un autre site.').waitFor()
        expect(await frame.getByRole('button').count()).toBe(0)
        expect(await frame.getByRole('navigation').count()).toBe(0)
      }),
  )
})

describe('a frame that its host closes off, without origin', () => {
  it('has the figures of the embedded chart', () =>
    opened(async (page, address) => {
      await page.setContent(
        `<iframe sandbox="allow-scripts" src="${address}/integration/members"></iframe>`,
      )
      const frame = page.frameLocator('iframe')
      await frame.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
      expect(await frame.getByRole('table').first().textContent()).toContain('273')
      expect(await frame.getByRole('navigation').count()).toBe(0)
    }))
})

describe.skipIf(nginxPath === undefined)(
  'nginx with the configuration that the build writes',
  () => {
    let site: { readonly address: string; readonly close: () => Promise<void> }
    let browser: Browser
    const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
      fetch(site.address + path, init)

    beforeAll(async () => {
      site = await startNginx(join(dist, 'nginx.conf'), dist)
      browser = await openBrowser()
    })
    afterAll(async () => {
      await browser.close()
      await site.close()
    })

    it.each(pages)('%s: 200 and A+', async (page) => {
      const answer = await ask(page, overTls)
      const { points, letter, missing } = gradeOf(answer.headers)
      console.log(`Headers of ${page} over nginx: ${letter}, ${points} of 100`)
      expect({ status: answer.status, points, letter, missing }).toEqual({
        status: 200,
        points: 100,
        letter: 'A+',
        missing: [],
      })
      expect(await answer.text()).toContain('jalons:api')
    })

    it('promises transport only to a reader who comes over it', async () => {
      expect((await ask('/')).headers.get('strict-transport-security')).toBeNull()
    })

    it('lets other sites frame the embedded pages', async () => {
      const { headers, status } = await ask('/integration/members?lang=en')
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).not.toContain('frame-ancestors')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-frame-options')).toBeNull()
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      // A frame without origin asks for the scripts as anybody else would.
      const script = await ask(`/assets/${asset}`)
      expect(script.headers.get('access-control-allow-origin')).toBe('*')
    })

    it.each(['/integration', '/methode?x=/integration/', '/nulle-part'])(
      'lets no other site frame %s',
      async (path) => {
        expect((await ask(path)).headers.get('content-security-policy')).toContain(
          "frame-ancestors 'none'",
        )
      },
    )

    it.each([
      ['/', 'text/html; charset=utf-8', 'no-cache'],
      ['/sw.js', 'application/javascript; charset=utf-8', 'no-cache'],
      ['/host.json', 'application/json; charset=utf-8', 'no-cache'],
      ['/api/v1/index.json', 'application/json; charset=utf-8', 'no-cache'],
      [
        `/api/v1/${hashedData}`,
        'application/json; charset=utf-8',
        'public, max-age=31536000, immutable',
      ],
      [
        `/assets/${asset}`,
        'application/javascript; charset=utf-8',
        'public, max-age=31536000, immutable',
      ],
      ['/licences.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ])('%s is %s, %s', async (path, type, cache) => {
      const { headers, status } = await ask(path)
      expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
        200,
        type,
        cache,
      ])
      if (!path.endsWith('host.json')) expect(headers.get('content-encoding')).toBe('gzip')
      if (path.startsWith('/api/')) expect(headers.get('access-control-allow-origin')).toBe('*')
    })

    it('asks again with 304 for what has not changed', async () => {
      const etag =
        (
          await ask('/api/v1/index.json', { headers: { 'accept-encoding': 'identity' } })
        ).headers.get('etag') ?? ''
      expect((await ask('/api/v1/index.json', { headers: { 'if-none-match': etag } })).status).toBe(
        304,
      )
    })

    it.each(['/nulle-part', '/assets/gone.js', '/_headers', '/nginx.conf'])(
      '%s is the page that says 404',
      async (path) => {
        const answer = await ask(path)
        expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
        expect(await answer.text()).toContain('jalons:api')
      },
    )

    it.each([
      ['/api/v1/catalogue-2026-fr.0123456789.json', {}, 404],
      ['/api/v1/indicators/gone.0123456789.json', {}, 404],
      ['/assets/gone-0123.js', {}, 404],
      [`/assets/${asset}`, { method: 'DELETE' }, 405],
      [`/assets/${asset}`, { headers: { 'if-match': '"another"' } }, 412],
      ['/methode/..%2f..%2f..%2fetc', {}, 400],
    ] as const)(
      'an error or a redirection is never kept: %s %o is %i',
      async (path, init, status) => {
        const answer = await ask(path, init)
        expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store'])
        expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      },
    )

    it('sends files whole: a range that there is not would be an error kept as the file', async () => {
      const answer = await ask(`/assets/${asset}`, { headers: { range: 'bytes=99999999-' } })
      expect([answer.status, answer.headers.get('accept-ranges')]).toEqual([200, null])
    })

    it('says in the format of the contract which data it does not have', async () => {
      const answer = await ask('/api/v1/gone.json')
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json',
      ])
      expect(await answer.json()).toEqual({ type: 'about:blank', title: 'Not Found', status: 404 })
    })

    it('opens in Chromium, worker and all, without a violation', async () => {
      const { page, context, faults } = await openPage(browser, site.address, { offline: true })
      await page.goto('/indicateurs/members')
      await page.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
      expect(faults).toEqual([])
      await context.close()
    })

    it('refuses what a page could be made to do', async () => {
      // Not one of the watched pages, whose count of violations is to stay 0: here they are meant.
      const page = await browser.newPage()
      await page.goto(`${site.address}/methode`)
      const markup = page.evaluate(() => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'
      })
      await expect(markup).rejects.toThrow('TrustedHTML')
      const policy = page.evaluate(() => {
        globalThis.trustedTypes?.createPolicy('another', { createScriptURL: String })
      })
      await expect(policy).rejects.toThrow('disallowed')
      const worker = page.evaluate(() => {
        Reflect.construct(Worker, ['/assets/x.js'])
      })
      await expect(worker).rejects.toThrow('TrustedScriptURL')
      await page.close()
    })
  },
)
