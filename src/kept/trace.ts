/** What Jalons has left in this browser: names of its settings and databases, and files kept to be read without network. */
export interface Trace {
  readonly settings: readonly string[]
  readonly databases: readonly string[]
  readonly files: number
}

/** Jalons begins every name with this; what the same host's other sites keep is theirs. */
const isOurs = (name: string): boolean => name.startsWith('jalons')

/** Storage that the browser denies holds nothing. */
async function orNone<T>(read: () => T | Promise<T>, none: T): Promise<T> {
  try {
    return await read()
  } catch {
    return none
  }
}

const settings = (): string[] =>
  [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(isOurs)
const databases = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name = '' }) => (isOurs(name) ? [name] : []))
const cacheNames = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`jalons:${import.meta.env.BASE_URL}:`))

async function keptFiles(): Promise<number> {
  const counts = await Promise.all(
    (await cacheNames()).map(async (name) => (await (await caches.open(name)).keys()).length),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** What is kept now. */
export async function traceOf(): Promise<Trace> {
  return {
    settings: await orNone(settings, []),
    databases: await orNone(databases, []),
    files: await orNone(keptFiles, 0),
  }
}

/** Resolves when the database is gone; rejects where another tab holds it open. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error(name)))
    request.addEventListener('blocked', () => reject(new Error(name)))
  })

/**
 * Erases all that `traceOf` counts and takes the worker away, so that nothing is kept anew until
 * Jalons is opened again. What is still there afterwards, `traceOf` says.
 */
export async function eraseTrace(): Promise<void> {
  const worker = await orNone(
    () => navigator.serviceWorker.getRegistration(import.meta.env.BASE_URL),
    undefined,
  )
  await orNone(async () => worker?.unregister(), false)
  for (const name of await orNone(cacheNames, [])) await orNone(() => caches.delete(name), false)
  await orNone(() => {
    for (const name of settings()) {
      localStorage.removeItem(name)
      sessionStorage.removeItem(name)
    }
  }, undefined)
  for (const name of await orNone(databases, []))
    await orNone(() => deleteDatabase(name), undefined)
}
