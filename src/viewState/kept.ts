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
}

/** Milliseconds between a change and its writing: typing in a long text is not written letter by letter. */
const pause = 300

const storage = (): Storage | null => globalThis.localStorage ?? null

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
 * followed when another tab changes it. What cannot be read goes to `jalons:<name>:unread`.
 */
export function keptSlice<T>({ name, version, empty, read }: Slice<T>): UseBoundStore<StoreApi<Kept<T>>> {
  const key = `jalons:${name}`
  const aside = `${key}:unread`
  let timer: ReturnType<typeof setTimeout> | undefined

  const understood = (text: string): T | null => {
    try {
      const stored: unknown = JSON.parse(text)
      if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('value' in stored)) return null
      return typeof stored.version === 'number' && stored.version <= version ? read(stored.value, stored.version) : null
    } catch {
      return null
    }
  }

  const useSlice = create<Kept<T>>()((set, get) => {
    const write = (): void => {
      clearTimeout(timer)
      timer = undefined
      const text = JSON.stringify({ version, value: get().value })
      const keeping = tried((to) => to.setItem(key, text))
      if (keeping !== get().keeping) set({ keeping })
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
      clearTimeout(timer)
      timer = undefined
      const next = newValue === null ? empty() : understood(newValue)
      set(next === null ? { unread: newValue } : { value: next, keeping: 'kept' })
    })
    globalThis.addEventListener?.('pagehide', () => {
      if (timer !== undefined) write()
    })
    return {
      value: value ?? empty(),
      keeping,
      unread,
      put: (next) => {
        set({ value: next })
        clearTimeout(timer)
        timer = setTimeout(write, pause)
      },
      forgetUnread: () => {
        tried((from) => from.removeItem(aside))
        set({ unread: null })
      },
    }
  })
  return useSlice
}
