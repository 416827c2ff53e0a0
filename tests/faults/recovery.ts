import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import type { FaultyHost, Replace } from '../support/faultyHost'

/** The host's own answer with another body: every cache on the way keeps it as long as it would have kept the sound one. */
const instead =
  (body: (sound: string) => string, headers: Readonly<Record<string, string>> = {}): Replace =>
  (sound) => ({
    ...sound,
    headers: { ...sound.headers, ...headers },
    body: Buffer.from(body(String(sound.body))),
  })

/** What the host says of a file that it does not have, whose name is of the same kind. */
const missing =
  (name: string): Replace =>
  (_, ask) =>
    ask(name)

export interface Kind {
  readonly kind: string
  readonly replace: Replace
}

/** Faults of one data file that the reader is told. */
export const toldKinds: readonly Kind[] = [
  { kind: 'missing', replace: missing('/api/v1/indicators/gone.0123456789.json') },
  { kind: 'half of it', replace: instead((text) => text.slice(0, text.length / 2)) },
  { kind: 'another answer', replace: instead(() => '{"error":"quota"}') },
  {
    kind: 'a sign-in page',
    replace: instead(() => '<!doctype html><p>Connexion</p>', { 'content-type': 'text/html' }),
  },
  {
    kind: 'unavailable for an hour',
    replace: (sound) => ({ ...sound, status: 503, headers: { 'retry-after': '3600' } }),
  },
]

/** Whole, well formed, and not what its name promises. */
export const changedLabel = (label: string): Replace =>
  instead((text) => text.replaceAll(label, `${label} !`))

export const hangs: Replace = () => null

/** Half of a script, or none at all, under its own name. */
export const codeKinds: readonly Kind[] = [
  { kind: 'missing', replace: missing('/assets/gone-0123.js') },
  { kind: 'half of it', replace: instead((text) => text.slice(0, text.length / 2)) },
]

export interface Place {
  readonly id: string
  readonly label: string
  /** Path of the file on the host. */
  readonly path: string
}

/** Goes there without loading the page again. */
export const follow = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => history.pushState(null, '', to), address)

export async function isWell(page: Page, { label }: Place): Promise<void> {
  await page.getByRole('heading', { level: 1, name: label, exact: true }).waitFor()
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
}

/** One file that is wrong for a while, and the page that says so. */
export interface Fault extends Kind {
  readonly path: string
  readonly address: string
  /** Where the page says it, with the button that asks again. */
  readonly told: (page: Page) => Locator
  readonly isWell: (page: Page) => Promise<void>
}

/** Of the whole page of an indicator. */
export const pageFault = (place: Place, kind: Kind): Fault => ({
  ...kind,
  path: place.path,
  address: `/indicateurs/${place.id}`,
  told: (page) => page.getByRole('alert'),
  isWell: (page) => isWell(page, place),
})

/** How the reader goes on once the cause has ended; in the end the page is right, also when it is loaded again. */
export const ends = ['one retry', 'a reload'] as const
export type End = (typeof ends)[number]

/** Met on the way, told; then the cause ends. */
export async function recovers(
  page: Page,
  host: FaultyHost,
  { replace, path, address, told, isWell: isRight }: Fault,
  end: End,
): Promise<void> {
  host.misbehave(path, replace)
  await follow(page, address)
  await told(page).waitFor()
  host.mend(path)
  if (end === 'one retry') {
    await told(page).getByRole('button', { name: 'Réessayer' }).click()
    await isRight(page)
  }
  await page.reload()
  await isRight(page)
}

interface Part {
  readonly part: string
  readonly address: string
  /** Name of the file in the index: a resource, or the catalogue of a year. */
  readonly file: string
  /** What its place says. */
  readonly words: RegExp
  readonly role: 'status' | 'alert'
}

/** Parts of pages that have a file of their own. */
export const parts: readonly Part[] = [
  {
    part: 'the breakdown of the promises',
    address: '/',
    file: 'catalogue 2022',
    words: /Manque ici.: les promesses\./,
    role: 'status',
  },
  {
    part: 'the money beside the first screen',
    address: '/',
    file: 'funders',
    words: /Manque ici.: les échéances\./,
    role: 'status',
  },
  {
    part: 'the neighbours of an indicator',
    address: '/indicateurs/members',
    file: 'catalogue 2026',
    words: /Manque ici.: le nom du programme et des indicateurs voisins\./,
    role: 'status',
  },
  {
    part: 'the contradictions of an indicator',
    address: '/indicateurs/members',
    file: 'contradictions',
    words: /Manque ici.: les contradictions des actes\./,
    role: 'status',
  },
  {
    part: 'what was handed over, beside the money',
    address: '/programmes',
    file: 'reporting',
    words: /Manque ici.: ce qui a été remis et payé\./,
    role: 'status',
  },
  {
    part: 'the register behind a count',
    address: '/projets',
    file: 'projects',
    words: /incomplètes ou abîmées/,
    role: 'alert',
  },
]

/** Of one part of a page, whose other parts stay: half of its file is there. */
export function partFault({ address, words, role }: Part, path: string): Fault {
  const told = (page: Page): Locator => page.getByRole(role).filter({ hasText: words })
  return {
    kind: 'half of it',
    replace: instead((text) => text.slice(0, text.length / 2)),
    path,
    address,
    told,
    isWell: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      // Its file came, by itself or with others of its kind, and a moment later nothing is said of it.
      await page.waitForFunction(
        (asked) =>
          performance
            .getEntriesByType('resource')
            .some(
              ({ name, duration }) =>
                (name.endsWith(asked) || name.includes('/pack-')) && duration > 0,
            ),
        path,
      )
      await page.waitForTimeout(500)
      await expect.poll(() => told(page).count(), { timeout: 20_000 }).toBe(0)
      expect(await page.getByRole('alert').count()).toBe(0)
    },
  }
}
