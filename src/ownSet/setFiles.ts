import type { OwnOrigin } from './ownSet'

/** What stays in this browser, and in no other place, where the reader wishes so. */
export interface SetFiles {
  readonly origin: OwnOrigin
  /** Files of the API by path. */
  readonly files: readonly (readonly [path: string, text: string])[]
}

const name = 'jalons-fichier'
const store = 'jeu'
const key = 'courant'

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

/** Nothing is stored before its transaction is complete: a full storage shows only then. */
function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
  })
}

async function within<T>(
  mode: IDBTransactionMode,
  act: (of: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store))
  const database = await settled(opening)
  try {
    const transaction = database.transaction(store, mode)
    const [result] = await Promise.all([
      settled(act(transaction.objectStore(store))),
      completed(transaction),
    ])
    return result
  } finally {
    database.close()
  }
}

/** The set that was kept; `null` where there is none, where it cannot be read, and where the browser stores nothing. */
export async function readKept(): Promise<SetFiles | null> {
  try {
    const stored = await within<unknown>('readonly', (of) => of.get(key))
    // Most readers keep nothing: what checks it comes when there is something.
    return stored === undefined ? null : (await import('./setFilesShape')).setFilesIn(stored)
  } catch {
    return null
  }
}

/** `false` where the browser refuses to store it, or has no room. */
export async function keep(kept: SetFiles): Promise<boolean> {
  try {
    await within('readwrite', (of) => of.put({ version: 1, ...kept }, key))
    return true
  } catch {
    return false
  }
}

/** Erases the set, and the store with it. */
export async function forget(): Promise<void> {
  try {
    await settled(indexedDB.deleteDatabase(name))
  } catch {
    // A browser without a store has nothing to erase.
  }
}
