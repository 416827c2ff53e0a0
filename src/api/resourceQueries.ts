import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query'
import { type DataIndex, indicatorUrl } from './apiIndex'
import { type ParsedIndicator, readIndicator } from './indicator'
import { hashed, keyOf } from './queries'
import { readHashed } from './readHashed'
import { readResource, type ParsedResource } from './resources'
import type { ResourceName } from './wire/apiIndex'

/** One indicator with every figure of it; an id that the index does not know is an HttpError 404 without a request. */
export function indicatorQuery(index: DataIndex | undefined, id: string) {
  const url = index && indicatorUrl(index, id)
  return queryOptions({
    ...hashed,
    queryKey: [...keyOf(index, 'indicator', url), id],
    queryFn: index
      ? (context): Promise<ParsedIndicator> =>
          readHashed(url, readIndicator, context, { pack: index.packs.indicators })
      : skipToken,
  })
}

/** Reads an indicator before anybody asks for it: tried once, and a failure leaves nothing behind. */
export async function readAhead(client: QueryClient, index: DataIndex, id: string): Promise<void> {
  const url = indicatorUrl(index, id)
  const { queryKey, ...query } = indicatorQuery(index, id)
  try {
    await client.fetchQuery({
      ...query,
      queryKey,
      queryFn: (context) =>
        readHashed(url, readIndicator, context, { pack: index.packs.indicators, tries: 1 }),
    })
  } catch {
    client.removeQueries({ queryKey, exact: true, type: 'inactive' })
  }
}

/** One of the other resources, by name: `resourceQuery(index, 'sources')`. */
export function resourceQuery<N extends ResourceName>(index: DataIndex | undefined, name: N) {
  const url = index?.resources.get(name)
  return queryOptions({
    ...hashed,
    queryKey: keyOf(index, name, url),
    queryFn: index
      ? (context): Promise<ParsedResource<N>> =>
          readHashed(url, (value) => readResource(name, value), context, {
            pack: index.packs.resources,
          })
      : skipToken,
  })
}
