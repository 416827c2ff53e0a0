import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'

interface PublishedIndex {
  readonly exercises: readonly {
    readonly catalogue: { readonly fr: string; readonly en: string }
  }[]
  readonly resources: Readonly<Record<string, string>>
  readonly indicators: Readonly<Record<string, string>>
}

export const publishedIndex = (built: string): PublishedIndex =>
  JSON.parse(readFileSync(join(built, 'api/v1/index.json'), 'utf8')) as PublishedIndex

/** How many files of the published data set a built site serves: what the worker keeps of it, no more and no less. */
export function countDataFiles(built: string): number {
  const index = publishedIndex(built)
  return new Set([
    'index.json',
    ...index.exercises.flatMap(({ catalogue }) => [catalogue.fr, catalogue.en]),
    ...Object.values(index.resources),
    ...Object.values(index.indicators),
  ]).size
}

/** How many answers the browser keeps in the stores of a kind: `data`, `page`. */
export const keptFiles = (page: Page, kind: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const names = (await caches.keys()).filter((name) => name.includes(`:${wanted}`))
    const counts = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }, kind)
