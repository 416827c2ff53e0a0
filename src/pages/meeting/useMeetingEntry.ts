import { useState } from 'react'
import { useLocation } from 'wouter'
import { usePagesShown } from '../../ui/Page'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { focusLater } from './focusLater'
import { originOf } from './origin'

/** What the history entry of a meeting remembers, through a reload too. */
interface Entry {
  /** True where another page of Jalons lies before it. */
  readonly isInside: boolean
  /** Milliseconds at which the meeting began. */
  readonly since: number
}

function entryNow(): Entry {
  const stored: unknown = history.state
  const known =
    typeof stored === 'object' && stored !== null && 'since' in stored && 'isInside' in stored
      ? stored
      : null
  return {
    isInside: known === null ? usePagesShown.getState().shown !== null : known.isInside === true,
    since: typeof known?.since === 'number' ? known.since : Date.now(),
  }
}

export interface MeetingEntry {
  readonly since: number
  /** Shows another screen: the address follows, the history grows by none. */
  readonly go: (place: number) => void
  /** Goes back to where one came from, or to what the address was made of, with the focus on the way back in. */
  readonly leave: () => void
}

/** A meeting in the browser's history: one entry, whatever is shown in it. */
export function useMeetingEntry(state: ViewState): MeetingEntry {
  const [, navigate] = useLocation()
  const [entry] = useState(entryNow)
  return {
    since: entry.since,
    go: (place) =>
      navigate(addresses.meeting({ ...state, place: String(place) }), {
        replace: true,
        state: entry,
      }),
    leave: () => {
      if (document.fullscreenElement) void document.exitFullscreen()
      focusLater('#projeter a')
      if (entry.isInside) history.back()
      else navigate(originOf(state), { replace: true })
    },
  }
}
