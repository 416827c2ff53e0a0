import type { Browser } from 'playwright'
import { beforeAll } from 'vitest'
import { openBrowser, openPage, type WatchedPage } from './browser'
import { serveStatic, type StaticSite } from './staticServer'

type View = Parameters<typeof openPage>[2]

/** The site in `dist` and a browser, open while the tests of a file run. */
export function builtSite(): {
  readonly open: (view?: View) => Promise<WatchedPage>
  readonly site: () => StaticSite
} {
  let browser: Browser
  let site: StaticSite
  beforeAll(async () => {
    browser = await openBrowser()
    site = await serveStatic('dist')
    return async () => {
      await browser.close()
      await site.close()
    }
  })
  return { open: (view) => openPage(browser, site.address, view), site: () => site }
}
