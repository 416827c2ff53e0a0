import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { lastingState, parseViewState, serializeViewState, type ViewState } from './viewState'

export interface ViewStateControl {
  readonly state: ViewState
  /** Part of the state that links to other pages carry along. */
  readonly lasting: ViewState
  /** Sets keys (undefined clears one). A new history entry, unless `replace`: typing in a field makes none. */
  readonly change: (
    changes: Partial<Record<keyof ViewState, string | undefined>>,
    how?: 'push' | 'replace',
  ) => void
}

/** The view state of the current address, and the way to change it. */
export function useViewState(): ViewStateControl {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const state = useMemo(() => parseViewState(search), [search])
  const lasting = useMemo(() => lastingState(state), [state])
  const change = useCallback<ViewStateControl['change']>(
    (changes, how = 'push') => {
      const next = Object.fromEntries(
        Object.entries({ ...state, ...changes }).filter(([, value]) => value !== undefined),
      )
      navigate(path + serializeViewState(next), { replace: how === 'replace' })
    },
    [navigate, path, state],
  )
  return { state, lasting, change }
}
