import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect } from 'vitest'

interface PublishedIndex {
  readonly exercises: readonly {
    readonly catalogue: { readonly fr: string; readonly en: string }
  }[]
  readonly resources: Readonly<Record<string, string>>
  readonly indicators: Readonly<Record<string, string>>
  readonly packs: {
    readonly exercises: { readonly fr: string; readonly en: string }
    readonly resources: string
    readonly indicators: string
  }
}

export const publishedIndex = (built: string, folder = 'api/v1'): PublishedIndex =>
  JSON.parse(readFileSync(join(built, folder, 'index.json'), 'utf8')) as PublishedIndex

/** How many files of a data set, the published one unless told, a built site serves: what the worker keeps of it, no more and no less. */
export function countDataFiles(built: string, folder?: string): number {
  const index = publishedIndex(built, folder)
  return new Set([
    'index.json',
    ...index.exercises.flatMap(({ catalogue }) => [catalogue.fr, catalogue.en]),
    ...Object.values(index.resources),
    ...Object.values(index.indicators),
    ...Object.values(index.packs.exercises),
    index.packs.resources,
    index.packs.indicators,
  ]).size
}

/** Until the worker keeps so many data files. Listing them is work for the browser that keeps them: it is not asked all the time. */
export const keeps = (page: Page, count: number): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = (await caches.keys()).filter((name) => name.includes(':data'))
          const counts = await Promise.all(
            names.map(async (name) => (await (await caches.open(name)).keys()).length),
          )
          return counts.reduce((sum, kept) => sum + kept, 0)
        }),
      { interval: 300 },
    )
    .toBe(count)
