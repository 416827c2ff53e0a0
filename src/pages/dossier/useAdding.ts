import { useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { m } from '../../format/words'
import type { Wanted } from '../../document/dossierItems'
import { useViewState } from '../../address/useViewState'
import { withItems } from '../../document/dossierEdits'
import type { DossierControl } from './useDossier'
import { type Making, useMaking } from './useMaking'
import { formatNumber } from '../../format/numbers'
import type { DossierItem } from '../../document/dossier'

export interface Adding {
  readonly making: Making
  /** Keys of which the data held nothing the last time. */
  readonly missing: readonly string[]
  /** Makes subjects and puts them into the dossier, `before` them the given items; `title` names a dossier that nobody named. */
  readonly add: (
    wanted: readonly (Wanted & { readonly id?: string })[],
    what: string,
    extra?: Extra,
  ) => void
}

interface Extra {
  readonly before?: readonly DossierItem[]
  readonly title?: string
}

/** The way to put subjects into the dossier, all at once when the last one is made: cancelled or failed, nothing has changed. */
export function useAdding(index: DataIndex, control: DossierControl): Adding {
  const { state } = useViewState()
  const making = useMaking(index, state)
  const [missing, setMissing] = useState<readonly string[]>([])
  const { change, announce } = control
  return {
    making,
    missing,
    add: (wanted, what, { before = [], title = '' } = {}) =>
      making.make(wanted, ({ items, missing: none }) => {
        setMissing(none)
        change((dossier) => {
          const next = withItems(dossier, [...before, ...items])
          return next.title === '' ? { ...next, title } : next
        }, what)
        const n = items.length + before.length
        announce(m.dossier_added({ n, shown: formatNumber(n) }))
      }),
  }
}
