import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DataIndex } from '../../data/apiIndex'
import type { Section } from '../../data/document/document'
import { sectionQuery } from '../../parts/document/sectionQuery'
import type { ViewState } from '../../viewState/viewState'

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

/** The section of a screen, and in the background that of the next one, so that it comes at once and without network. */
export function useScreen(
  index: DataIndex | undefined,
  screen: Screen | undefined,
  next: Screen | undefined,
  state: ViewState,
): ScreenContent {
  const client = useQueryClient()
  const asked = screen === undefined || screen.frozen !== null ? undefined : index
  const { data, error, refetch } = useQuery(sectionQuery(asked, screen?.key ?? '', state))
  const nextKey = next === undefined || next.frozen !== null ? null : next.key
  useEffect(() => {
    if (nextKey !== null && index !== undefined) void client.prefetchQuery(sectionQuery(index, nextKey, state))
  }, [client, index, nextKey, state])
  return { section: screen?.frozen ?? data, error: data === undefined ? error : null, retry: () => void refetch() }
}
