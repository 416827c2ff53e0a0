import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { Kept } from './kept'

interface Step<T> {
  readonly value: T
  /** What was done then, in words: "retrait de Adhérents". */
  readonly what: string
  /** Steps of one run, as letters typed into one field, are one. */
  readonly run: string | null
}

export interface History<T> {
  readonly past: readonly Step<T>[]
  readonly future: readonly Step<T>[]
  /** Changes the slice; `run` names a field whose letters are undone together. */
  readonly change: (value: T, what: string, run?: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Steps that can be taken back. */
const longest = 60

/** Undo and redo for a kept slice, as long as the page is open; nothing that was there is gone by a change. */
export function historyOf<T>(
  slice: UseBoundStore<StoreApi<Kept<T>>>,
): UseBoundStore<StoreApi<History<T>>> {
  const now = (): T => slice.getState().value
  const put = (value: T): void => slice.getState().put(value)
  return create<History<T>>()((set, get) => ({
    past: [],
    future: [],
    change: (value, what, run) => {
      const last = get().past.at(-1)
      const goesOn = run !== undefined && last?.run === run && get().future.length === 0
      if (!goesOn)
        set({ past: [...get().past, { value: now(), what, run: run ?? null }].slice(-longest) })
      set({ future: [] })
      put(value)
    },
    undo: () => {
      const { past, future } = get()
      const last = past.at(-1)
      if (last === undefined) return
      set({ past: past.slice(0, -1), future: [...future, { ...last, run: null, value: now() }] })
      put(last.value)
    },
    redo: () => {
      const { past, future } = get()
      const next = future.at(-1)
      if (next === undefined) return
      set({ future: future.slice(0, -1), past: [...past, { ...next, value: now() }] })
      put(next.value)
    },
  }))
}
