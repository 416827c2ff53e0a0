import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { DossierItem } from '../../document/dossier'
import { itemOf, makeSections, type Wanted } from '../../document/dossierItems'
import { fetchFrame } from '../../document/frame'
import { readerDay } from '../../format/readerDay'
import type { ViewState } from '../../address/viewState'

interface Done {
  readonly items: readonly DossierItem[]
  /** Keys of which the data hold nothing. */
  readonly missing: readonly string[]
}

export interface Making {
  /** `null` while nothing is being made. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly failure: Error | null
  readonly make: (
    wanted: readonly (Wanted & { readonly id?: string })[],
    then: (done: Done) => void,
  ) => void
  readonly cancel: () => void
  /** Makes again what failed. */
  readonly retry: () => void
}

/** Makes sections from the data of the address, one at a time: it can be followed and cancelled, and a failure changes nothing. */
export function useMaking(index: DataIndex, state: ViewState): Making {
  const client = useQueryClient()
  const running = useRef<AbortController | null>(null)
  const last = useRef<() => void>(() => {})
  const [progress, setProgress] = useState<Making['progress']>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const make: Making['make'] = (wanted, then) => {
    running.current?.abort()
    last.current = () => make(wanted, then)
    const controller = new AbortController()
    running.current = controller
    const total = wanted.length
    setFailure(null)
    setProgress({ done: 0, total })
    const run = async (): Promise<void> => {
      const frame = await fetchFrame(client, index, state, readerDay())
      const keys = wanted.map(({ key }) => key)
      const sections = await makeSections(client, index, keys, {
        state,
        signal: controller.signal,
        onProgress: (done) => {
          if (running.current === controller) setProgress({ done, total })
        },
      })
      controller.signal.throwIfAborted()
      then({
        items: wanted.flatMap((one, place) => {
          const section = sections[place] ?? null
          return section === null ? [] : [{ ...itemOf(section, frame, one), id: one.id ?? one.key }]
        }),
        missing: keys.filter((_key, place) => sections[place] === null),
      })
    }
    run()
      .catch((error: unknown) => {
        if (!controller.signal.aborted)
          setFailure(error instanceof Error ? error : new Error(String(error)))
      })
      .finally(() => {
        if (running.current !== controller) return
        running.current = null
        setProgress(null)
      })
  }
  return {
    progress,
    failure,
    make,
    cancel: () => running.current?.abort(),
    retry: () => last.current(),
  }
}
