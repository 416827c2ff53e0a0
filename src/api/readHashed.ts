import { ContractError, HttpError } from './errors'
import { readJson } from './http'
import { parseJson } from './json'
import { textInPack } from './packs'
import { forget, isAsNamed } from './storedLater'
import { cacheOf, type Context, triesOf } from './tries'
import { turn } from './turn'

/** Milliseconds after which what is shown is held against its name: the first screen has the machine for itself. */
const checkAfter = 1000

interface Named<T> {
  readonly value: T
  readonly isAsNamed: () => Promise<boolean>
}

async function readNamed<T>(
  url: string,
  read: (value: unknown) => T,
  reading: Parameters<typeof readJson>[1],
): Promise<Named<T>> {
  let bytes = new Uint8Array()
  const json = await readJson(url, {
    ...reading,
    onBytes: (came) => {
      bytes = came
    },
  })
  const isSound = (): Promise<boolean> => isAsNamed(url, bytes)
  await turn()
  try {
    return { value: read(json), isAsNamed: isSound }
  } catch (error) {
    // A shape that is wrong in a file of that very name is the publisher's; any other may be a cache's.
    if (!(error instanceof ContractError) || reading?.cache === 'reload' || (await isSound()))
      throw error
    await forget(url)
    return readNamed(url, read, { ...reading, cache: 'reload', tries: 1 })
  }
}

/** What a text from a pack says; `null` where it cannot be read: the file itself may be well. */
function readText<T>(url: string, read: (value: unknown) => T, text: string): Named<T> | null {
  try {
    return {
      value: read(parseJson(text)),
      isAsNamed: () => isAsNamed(url, new TextEncoder().encode(text)),
    }
  } catch (error) {
    if (error instanceof ContractError) return null
    throw error
  }
}

/** Replaces what is shown where it is not what its name promises, and a cache was to blame. */
async function checkLater<T>(
  url: string,
  read: (value: unknown) => T,
  { client, queryKey }: Context,
  first: Named<T>,
): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, checkAfter)
  })
  if (await first.isAsNamed()) return
  await forget(url)
  const again = await readNamed(url, read, { cache: 'reload', tries: 1 })
  if ((await again.isAsNamed()) && client.getQueryData(queryKey) !== undefined)
    client.setQueryData(queryKey, again.value)
}

interface How {
  /** Where the file may come with others of its kind. */
  readonly pack?: string | undefined
  readonly tries?: number | undefined
}

/**
 * Reads what an index names, and holds it against its name once it is shown. An address that is gone means that newer data were
 * published since: the index is asked again, and brings the new addresses.
 */
export async function readHashed<T>(
  url: string | undefined,
  read: (value: unknown) => T,
  context: Context,
  { pack, tries = triesOf(context) }: How = {},
): Promise<T> {
  if (url === undefined) throw new HttpError({ fault: 'status', url: '', status: 404 }, 0)
  try {
    const since = performance.now()
    const cache = cacheOf(context, 'default')
    const text = cache === 'reload' ? undefined : await textInPack(pack, url, context)
    const named =
      (text === undefined ? null : readText(url, read, text)) ??
      (await readNamed(url, read, { signal: context.signal, cache, tries, since }))
    // What is shown stays where the network has nothing better.
    checkLater(url, read, context, named).catch(() => undefined)
    return named.value
  } catch (error) {
    if (error instanceof HttpError && (error.status === 404 || error.status === 410))
      void context.client.invalidateQueries({
        queryKey: ['data'],
        predicate: ({ queryKey }) => queryKey[2] === 'index',
      })
    throw error
  }
}
