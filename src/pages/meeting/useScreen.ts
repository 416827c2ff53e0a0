import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { Section } from '../../document/document'
import { sectionQuery } from '../../document/sectionQuery'
import type { ViewState } from '../../address/viewState'

/** One screen after the first: the key of its section, and the section itself where it is frozen in a dossier. */
export interface Screen {
  readonly key: string
  readonly frozen: Section | null
}

export interface ScreenContent {
  /** `null` for a subject that the data do not hold, `undefined` until it is there. */
  readonly section: Section | null | undefined
  readonly error: Error | null
  readonly retry: () => void
}

/**
 * The section of a screen, and in the background those of all the others, the next ones first: none loads in front of the
 * committee, and they come without network.
 */
export function useScreen(
  index: DataIndex | undefined,
  screen: Screen | undefined,
  others: readonly Screen[],
  state: ViewState,
): ScreenContent {
  const client = useQueryClient()
  const asked = screen === undefined || screen.frozen !== null ? undefined : index
  const { data, error, refetch } = useQuery(sectionQuery(asked, screen?.key ?? '', state))
  const ahead = others.flatMap(({ key, frozen }) => (frozen === null ? [key] : [])).join('\n')
  useEffect(() => {
    if (index === undefined || ahead === '') return undefined
    let isOver = false
    const prepare = async (): Promise<void> => {
      // One after the other: the page stays free for the keys.
      for (const key of ahead.split('\n')) {
        if (isOver) return
        // eslint-disable-next-line no-await-in-loop
        await client.prefetchQuery(sectionQuery(index, key, state))
      }
    }
    void prepare()
    return () => {
      isOver = true
    }
  }, [client, index, ahead, state])
  return {
    section: screen?.frozen ?? data,
    error: data === undefined ? error : null,
    retry: () => void refetch(),
  }
}
