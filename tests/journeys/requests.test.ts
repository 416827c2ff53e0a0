import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { builtSite } from '../support/builtSite'
import { countDataFiles, keeps } from '../support/keptData'
import { views } from '../support/views'

const { open, site } = builtSite()

/** Requests of a page, cold and without the worker. */
const usual = 12
/** Pages that draw charts and read the neighbours ahead; the séance puts one on the screen for each indicator. */
const drawn = 20
const charted = new Set(['indicator', 'indicatorInWords', 'seance', 'candidature'])

const counted: string[] = []
afterAll(() => console.log(`Requests of a page: ${counted.join(', ')}`))

describe('a page asks for few files', () => {
  it.each(Object.entries(views))('%s', async (name, address) => {
    const { page, context } = await open()
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().startsWith('http')) asked.push(new URL(request.url()).pathname)
    })
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).or(page.getByRole('table')).first().waitFor()
    await expect.poll(() => page.locator('main [data-unfinished]').count()).toBe(0)
    await page.waitForLoadState('networkidle')
    counted.push(`${name} ${asked.length}`)
    const most = charted.has(name) ? drawn : usual
    expect(asked.length > most ? [most, ...asked] : []).toEqual([])
    // Nothing twice.
    expect(asked.length).toBe(new Set(asked).size)
    await context.close()
  })
})

describe('the worker', () => {
  it('keeps all data of a small set with few requests', async () => {
    const { page, context } = await open({ offline: true })
    site().requests.length = 0
    await page.goto('/methode')
    await keeps(page, countDataFiles(join(process.env.JALONS_DIST ?? 'dist')))
    const asked = site().requests.filter((path) => path.startsWith('/api/'))
    counted.push(`worker, data ${asked.length}`)
    expect(asked.length).toBeLessThanOrEqual(usual)
    await context.close()
  })
})
