import type { DataIndex } from '../api/apiIndex'
import { HttpError } from '../api/errors'
import { readJson } from '../api/http'
import { parseJson } from '../api/json'
import { readPack } from '../api/packs'
import type { SetAnswers } from '../publish/dataSetFrom'
import { type ResourceName, resourceNames } from '../api/wire/apiIndex'

/** Requests at once, as browsers have them over HTTP/1.1. */
const width = 6

async function readAll(
  urls: readonly string[],
  pack: string | undefined,
  signal: AbortSignal | undefined,
): Promise<unknown[]> {
  // What a pack lacks, or cannot be read there, is asked for by itself.
  const texts = pack === undefined ? undefined : await readPack(pack, signal).catch(() => undefined)
  signal?.throwIfAborted()
  const read = async (url: string): Promise<unknown> => {
    try {
      return parseJson(texts?.get(url) ?? '')
    } catch {
      return readJson(url, { signal })
    }
  }
  const answers: unknown[] = []
  for (let from = 0; from < urls.length; from += width)
    answers.push(...(await Promise.all(urls.slice(from, from + width).map(read))))
  return answers
}

/** Everything that an index names, as it comes: what a set of one's own is laid over. */
export async function fetchSetAnswers(index: DataIndex, signal?: AbortSignal): Promise<SetAnswers> {
  const urls = resourceNames.map((name) => {
    const url = index.resources.get(name)
    if (url === undefined) throw new HttpError({ fault: 'status', url: name, status: 404 }, 0)
    return url
  })
  const values = await readAll(urls, index.packs.resources, signal)
  const resources = Object.fromEntries(
    resourceNames.map((name, place) => [name, values[place]]),
  ) as Record<ResourceName, unknown>
  const { dataset, asOf, profile, committees, headline, cluster } = index
  return {
    head: { dataset, asOf, profile, committees, headline, cluster },
    resources,
    indicators: await readAll([...index.indicators.values()], index.packs.indicators, signal),
  }
}
