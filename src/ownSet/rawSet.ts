import type { DataIndex } from '../api/apiIndex'
import { HttpError } from '../api/errors'
import { readJson } from '../api/http'
import type { RawSet } from '../publish/dataSetFrom'
import { type ResourceName, resourceNames } from '../api/wire/apiIndex'

/** Requests at once, as browsers have them over HTTP/1.1. */
const width = 6

async function readAll(
  urls: readonly string[],
  signal: AbortSignal | undefined,
): Promise<unknown[]> {
  const answers: unknown[] = []
  for (let from = 0; from < urls.length; from += width)
    answers.push(
      ...(await Promise.all(
        urls.slice(from, from + width).map((url) => readJson(url, { signal })),
      )),
    )
  return answers
}

/** Everything that an index names, as it comes: what a set of one's own is laid over. */
export async function fetchRawSet(index: DataIndex, signal?: AbortSignal): Promise<RawSet> {
  const urls = resourceNames.map((name) => {
    const url = index.resources.get(name)
    if (url === undefined) throw new HttpError({ fault: 'status', url: name, status: 404 }, 0)
    return url
  })
  const values = await readAll(urls, signal)
  const resources = Object.fromEntries(
    resourceNames.map((name, place) => [name, values[place]]),
  ) as Record<ResourceName, unknown>
  const { dataset, asOf, profile, committees, headline, cluster } = index
  return {
    head: { dataset, asOf, profile, committees, headline, cluster },
    resources,
    indicators: await readAll([...index.indicators.values()], signal),
  }
}
