import { queryOptions, skipToken } from '@tanstack/react-query'
import { apiBase, documentAddress } from './api'
import { type DataIndex, readIndex } from './apiIndex'
import { type ParsedCatalogue, readCatalogue } from './catalogue'
import { readJson } from './http'
import { madeSet, ownSetId } from './madeFiles'
import { readHashed } from './readHashed'
import { cacheOf, type Context, triesOf } from './tries'

const minute = 60_000

/**
 * `http.ts` owns the tries: a query asks again only when the network comes back, or a server that
 * could not be reached (`client.ts`). `always`: being offline is an error with a message, not a wait without end.
 */
const once = {
  retry: false,
  networkMode: 'always',
  refetchOnReconnect: true,
  gcTime: 30 * minute,
} as const

/** Addresses that are named by their content: what was read stays true. */
export const hashed = { ...once, staleTime: Infinity, refetchOnWindowFocus: false } as const

const indexKey = (dataSet: string | undefined) => ['data', dataSet ?? null, 'index'] as const

const readFresh = (url: string, context: Context): Promise<unknown> =>
  readJson(url, {
    signal: context.signal,
    cache: cacheOf(context, 'no-cache'),
    tries: triesOf(context),
  })

async function fetchIndex(url: string, context: Context): Promise<DataIndex> {
  return readIndex(await readFresh(url, context), url)
}

/** The first index: that of the folder, or one made of the plain document that stands in its place. */
async function fetchMain(context: Context): Promise<DataIndex> {
  const document = documentAddress()
  return document === null
    ? fetchIndex(new URL('index.json', apiBase()).href, context)
    : madeSet.readDocument(await readFresh(document, context), context.signal)
}

/** The main index, or that of the data set of this id; an unknown id is as none. A file that is no longer open is as none, and the set's name says so. */
async function findIndex(dataSet: string | undefined, context: Context): Promise<DataIndex> {
  if (dataSet === undefined) return fetchMain(context)
  const main = await context.client.ensureQueryData(indexQuery(undefined))
  if (dataSet === ownSetId) return madeSet.readIndex(main)
  const other = main.datasets.find(({ id }) => id === dataSet)
  return other === undefined || other.url === main.url ? main : fetchIndex(other.url, context)
}

/** The index of a data set: absent for the published one. Asked again after 5 minutes, when the page is looked at. */
export function indexQuery(dataSet: string | undefined) {
  return queryOptions({
    ...once,
    queryKey: indexKey(dataSet),
    queryFn: (context): Promise<DataIndex> => findIndex(dataSet, context),
    staleTime: 5 * minute,
    // A page whose code comes later finds what the header was told: it asks no second time.
    retryOnMount: false,
    // A failed index waits for the reader or the network: looking at the page again is no reason to ask a server in trouble.
    refetchOnWindowFocus: ({ state }) => state.status === 'success',
    structuralSharing: (old, fresh) =>
      isIndex(old) &&
      isIndex(fresh) &&
      old.url === fresh.url &&
      old.dataVersion === fresh.dataVersion
        ? old
        : fresh,
  })
}

const isIndex = (value: unknown): value is DataIndex =>
  typeof value === 'object' && value !== null && 'dataVersion' in value && 'url' in value

/** Key of what an index names: the address holds the hash of the content. */
export const keyOf = (index: DataIndex | undefined, kind: string, url: string | undefined) =>
  ['data', index?.dataset.id ?? null, kind, url ?? null] as const

/** What makes the figures of a large set when they are asked for: only such a set brings it, and is read without it where it cannot be had. */
const lateMaker = async ({ indicatorsAt }: DataIndex) =>
  indicatorsAt === null
    ? undefined
    : import('./lateFigures').then(
        ({ lateFigures }) => lateFigures,
        () => undefined,
      )

/** Promises and figures of one exercise. Without a year, or with one that the index does not know, the latest. Waits for the index. */
export function catalogueQuery(
  index: DataIndex | undefined,
  year: number | undefined,
  language: 'fr' | 'en',
) {
  const exercise = index?.exercises.find((known) => known.year === year) ?? index?.exercises[0]
  const url = exercise?.catalogue[language]
  return queryOptions({
    ...hashed,
    queryKey: keyOf(index, 'catalogue', url),
    queryFn: index
      ? async (context): Promise<ParsedCatalogue> => {
          const makeLate = await lateMaker(index)
          const read = (value: unknown): ParsedCatalogue => readCatalogue(value, makeLate)
          return readHashed(url, read, context, { pack: index.packs[language] })
        }
      : skipToken,
  })
}

/** All exercises as one answer, latest first; those that were read before are not asked for again. Waits for the index. */
export function everyCatalogueQuery(index: DataIndex | undefined, language: 'fr' | 'en') {
  return queryOptions({
    ...hashed,
    queryKey: keyOf(index, `catalogues ${language}`, index?.dataVersion),
    queryFn: index
      ? ({ client }): Promise<ParsedCatalogue[]> =>
          Promise.all(allCatalogueQueries(index, language).map((query) => client.fetchQuery(query)))
      : skipToken,
  })
}

/** The catalogues of all exercises, latest first, for `useQueries`; none until the index is there. */
export function allCatalogueQueries(index: DataIndex | undefined, language: 'fr' | 'en') {
  return (index?.exercises ?? []).map(({ year }) => catalogueQuery(index, year, language))
}
