import { create, type StoreApi, type UseBoundStore } from 'zustand'

/**
 * How safe a slice is: `kept` in this browser; in the page alone because storage is not there (`memory`), is full
 * (`full`) or is refused (`denied`). In the last three closing the page loses it, which the page has to say.
 */
export type Keeping = 'kept' | 'memory' | 'full' | 'denied'

export interface Kept<T> {
  readonly value: T
  readonly keeping: Keeping
  /** Text that was stored under this name and cannot be read: set aside, never written over. `null` where all was read. */
  readonly unread: string | null
  readonly put: (value: T) => void
  /** Writes what waits to be written or could not be, and says what became of it. */
  readonly settle: () => Keeping
  readonly forgetUnread: () => void
}

interface Slice<T> {
  /** Stored as `jalons:<name>`. */
  readonly name: string
  /** Moves when the stored shape does; an older one goes through `read`, a newer one is set aside. */
  readonly version: number
  readonly empty: () => T
  /** What was stored, checked; `null` for anything that is none. */
  readonly read: (value: unknown, version: number) => T | null
  /** What became of `base` here and in another tab at once, put together (`merge.ts`); without it the other tab's stands. */
  readonly merge?: (base: T, mine: T, theirs: T) => unknown
}

/** Milliseconds between a change and its writing: typing in a long text is not written letter by letter. */
const pause = 300

const storage = (): Storage | null => globalThis.localStorage ?? null

/** Milliseconds within which two tabs that write may not know of each other yet. */
const overlap = 1000

/** What storing does, or why it does not. */
function tried(act: (to: Storage) => void): Keeping {
  try {
    const to = storage()
    if (to === null) return 'memory'
    act(to)
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied'
  }
}

/**
 * One slice that this browser keeps: read when it is made, written a moment after each change and when the page is left,
 * followed when another tab changes it: what both changed at once is put together. What cannot be read goes to
 * `jalons:<name>:unread`.
 */
export function keptSlice<T>({
  name,
  version,
  empty,
  read,
  merge,
}: Slice<T>): UseBoundStore<StoreApi<Kept<T>>> {
  const key = `jalons:${name}`
  const aside = `${key}:unread`
  let timer: ReturnType<typeof setTimeout> | undefined
  let agreeing: ReturnType<typeof setTimeout> | undefined

  const understood = (text: string): T | null => {
    try {
      const stored: unknown = JSON.parse(text)
      if (
        typeof stored !== 'object' ||
        stored === null ||
        !('version' in stored) ||
        !('value' in stored)
      )
        return null
      return typeof stored.version === 'number' && stored.version <= version
        ? read(stored.value, stored.version)
        : null
    } catch {
      return null
    }
  }

  const useSlice = create<Kept<T>>()((set, get) => {
    /** What all tabs know, and the text that this one read or wrote last. */
    let base: T
    let last: string | null = null
    /** Our changes since `base`, put together with what another tab stored; ours where together they are none. */
    const together = (theirs: T): T =>
      merge === undefined
        ? theirs
        : (read(merge(base, get().value, theirs), version) ?? get().value)
    const write = (): void => {
      clearTimeout(timer)
      timer = undefined
      const keeping = tried((to) => {
        const stored = to.getItem(key)
        const theirs =
          merge === undefined || stored === null || stored === last ? null : understood(stored)
        if (theirs !== null) set({ value: together(theirs) })
        const { value } = get()
        const text = JSON.stringify({ version, value })
        to.setItem(key, text)
        last = text
        clearTimeout(agreeing)
        agreeing = setTimeout(() => {
          base = value
        }, overlap)
      })
      if (keeping !== get().keeping) set({ keeping })
    }
    const writeLater = (): void => {
      clearTimeout(timer)
      timer = setTimeout(write, pause)
    }
    let found: string | null = null
    let unread: string | null = null
    const keeping = tried((from) => {
      found = from.getItem(key)
      unread = from.getItem(aside)
    })
    const value = found === null ? null : understood(found)
    if (found !== null && value === null) {
      unread = found
      tried((to) => {
        to.setItem(aside, found ?? '')
        to.removeItem(key)
      })
    }
    globalThis.addEventListener?.('storage', ({ key: changed, newValue }: StorageEvent) => {
      if (changed !== key) return
      const theirs = newValue === null ? empty() : understood(newValue)
      if (theirs === null) {
        clearTimeout(timer)
        timer = undefined
        set({ unread: newValue })
        return
      }
      // What another tab erased is erased.
      const next = newValue === null ? theirs : together(theirs)
      last = newValue
      base = theirs
      clearTimeout(agreeing)
      set({ value: next, keeping: 'kept' })
      if (JSON.stringify(next) === JSON.stringify(theirs)) {
        clearTimeout(timer)
        timer = undefined
      } else writeLater()
    })
    globalThis.addEventListener?.('pagehide', () => {
      if (timer !== undefined) write()
    })
    base = value ?? empty()
    last = value === null ? null : found
    return {
      value: base,
      keeping,
      unread,
      put: (next) => {
        set({ value: next })
        writeLater()
      },
      settle: () => {
        if (timer !== undefined || get().keeping !== 'kept') write()
        return get().keeping
      },
      forgetUnread: () => {
        tried((from) => from.removeItem(aside))
        set({ unread: null })
      },
    }
  })
  return useSlice
}
