import { ContractError, HttpError } from './errors'
import { readJson } from './http'
import { forget, isAsNamed } from './storedLater'
import { cacheOf, type Context, triesOf } from './tries'

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

/**
 * Reads what an index names, and holds it against its name once it is shown. An address that is gone means that newer data were
 * published since: the index is asked again, and brings the new addresses.
 */
export async function readHashed<T>(
  url: string | undefined,
  read: (value: unknown) => T,
  context: Context,
  tries = triesOf(context),
): Promise<T> {
  if (url === undefined) throw new HttpError({ fault: 'status', url: '', status: 404 }, 0)
  try {
    const named = await readNamed(url, read, {
      signal: context.signal,
      cache: cacheOf(context, 'default'),
      tries,
    })
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
