import { readJson } from './http'
import type { Context } from './tries'
import { turn } from './turn'

/** As many files of one kind come by themselves as soon as their pack would: it holds all the others too. */
const few = 2
/** Milliseconds that a pack is kept after it was read: what was taken from it is with its query, the rest may be asked for next. */
const keptFor = 60_000

/** Texts of files by their address. What is no text is not among them. */
export async function readPack(
  url: string,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, string>> {
  const value = await readJson(url, { signal, tries: 1 })
  const files: unknown = Object(value).files
  return new Map(
    Object.entries(Object(files)).flatMap(([href, text]) =>
      typeof text === 'string' ? [[new URL(href, url).href, text]] : [],
    ),
  )
}

/** How many ask for files of a pack in this turn of the page. */
const asked = new Map<string, number>()

async function askedAtOnce(pack: string): Promise<number> {
  asked.set(pack, (asked.get(pack) ?? 0) + 1)
  await Promise.resolve()
  const all = asked.get(pack) ?? 0
  // Once each of them has counted.
  await Promise.resolve()
  asked.delete(pack)
  return all
}

/**
 * The text of a file, where it comes with others of its kind: the pack is there already, or several ask for it at once.
 * `undefined` where the file is to be asked for by itself, as after a pack that failed or does not hold it.
 */
export async function textInPack(
  pack: string | undefined,
  url: string,
  { client, signal }: Context,
): Promise<string | undefined> {
  if (pack === undefined) return undefined
  const atOnce = await askedAtOnce(pack)
  const queryKey = ['data', null, 'pack', pack]
  const state = client.getQueryState(queryKey)
  const isThere = state?.data !== undefined || state?.fetchStatus === 'fetching'
  if (state?.status === 'error' || (!isThere && atOnce <= few)) return undefined
  try {
    const texts = await client.fetchQuery({
      queryKey,
      queryFn: (context) => readPack(pack, context.signal),
      retry: false,
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: keptFor,
    })
    await turn()
    return texts.get(url)
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}
