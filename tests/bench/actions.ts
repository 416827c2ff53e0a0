import type { Page } from 'playwright'

/** Puts a text into the search field of a place: milliseconds until what is said of it changes, and the rows follow. */
const search = (page: Page, text: string, place = 'main'): Promise<number> =>
  page.evaluate(
    ([typed, within]) => {
      const field = document.querySelector<HTMLInputElement>(`${within} input[type=search]`)
      const said = (): string =>
        document.querySelector(`${within} [role=status]`)?.textContent ?? ''
      const before = said()
      const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      return window.jalonsTimed(
        () => {
          if (field === null) return
          put?.call(field, typed)
          field.dispatchEvent(new Event('input', { bubbles: true }))
        },
        () => said() !== before,
      )
    },
    [text, place] as const,
  )

/** Words, names and numbers that are looked for everywhere: a letter that most names have, and one that none has. */
const sought = ['p', 'salons', 'programme', 'convention 2024', '280', '32 500', 'emplois', 'xyzzy']

/** Looks for each of them everywhere, from the open and empty search: milliseconds of each. */
export async function searchEverywhere(page: Page): Promise<number[]> {
  await page.keyboard.press('Control+k')
  await page.waitForSelector('dialog input[type=search]')
  await page.waitForFunction(
    () => !/D’autres/.test(document.querySelector('dialog [role=status]')?.textContent ?? ''),
  )
  const times: number[] = []
  for (const text of sought) {
    times.push(await search(page, text, 'dialog'))
    await search(page, '', 'dialog')
  }
  return times
}

/** Looks for a text that some rows hold. */
export const filter = (page: Page): Promise<number> => search(page, 'salons')

/** Empties the search field again, and waits for all rows. */
export const unfilter = (page: Page): Promise<number> => search(page, '')

/** Chooses the order by name: milliseconds until another row stands first. */
export const sort = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const field = [...document.querySelectorAll<HTMLSelectElement>('main select')].at(-1)
    const first = (): string =>
      document.querySelector('main table tbody th[scope=row]')?.textContent ?? ''
    const before = first()
    return window.jalonsTimed(
      () => {
        if (field === undefined) return
        field.value = 'indicateur'
        field.dispatchEvent(new Event('change', { bubbles: true }))
      },
      () => first() !== '' && first() !== before,
    )
  })

export interface Chosen {
  /** Sentence, figures and table. */
  readonly text: number
  readonly chart: number
}

/** In the application: follows the link to the next indicator. */
export const chooseNext = (page: Page): Promise<Chosen> =>
  page.evaluate(async () => {
    const title = (): string => document.querySelector('main h1')?.textContent ?? ''
    const link = [...document.querySelectorAll<HTMLAnchorElement>('main nav a')].at(-1)
    const target = link?.getAttribute('href') ?? ''
    const before = title()
    const isThere = (): boolean =>
      location.pathname.endsWith(target.split('?')[0] ?? '') && title() !== before
    const start = performance.now()
    const text = await window.jalonsTimed(
      () => link?.click(),
      () => isThere() && document.querySelector('main table tbody tr') !== null,
    )
    await window.jalonsTimed(
      () => undefined,
      () => document.querySelector('main figure .recharts-surface') !== null,
    )
    return { text, chart: performance.now() - start }
  })

/** In the limit page: follows the link of a row, which puts sentence, chart and table in their place. */
export const chooseRow = (page: Page, row: number): Promise<number> =>
  page.evaluate((place) => {
    const link = document.querySelectorAll<HTMLAnchorElement>('main table tbody th[scope=row] a')[
      place
    ]
    const shown = (): string => document.querySelector('#choisi h2')?.textContent ?? ''
    const before = shown()
    return window.jalonsTimed(
      () => link?.click(),
      () => shown() !== before,
    )
  }, row)
