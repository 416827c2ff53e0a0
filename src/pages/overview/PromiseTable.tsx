import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { m } from '../../format/words'
import type { OverviewView } from '../../subjects/promise/overviewView'
import type { ViewState } from '../../address/viewState'
import { useOnPaper } from '../../ui/useOnPaper'
import { Unfinished } from '../../ui/Unfinished'
import { Waiting } from '../../ui/Waiting'
import styles from './PromiseTable.module.css'
import { TableHead } from './TableHead'
import { tableItems } from './tableItems'
import { TableLine } from './TableLine'
import { useFolds } from './useFolds'

interface Props {
  readonly view: OverviewView
  readonly index: DataIndex
  readonly state: ViewState
  readonly lasting: ViewState
  readonly span: { readonly from: number; readonly to: number }
}

/** Promises from which only the lines near the screen are drawn. */
const many = 1000
/** Lines that the first table draws before it shows; the others follow while it can be read. */
const first = 12
let hasDrawn = false

// Few sets are so large: only they bring this code.
const WindowedTable = lazy(async () => ({
  default: (await import('./WindowedTable')).WindowedTable,
}))

const allOpen = { isAll: true, except: new Set<string>() }

/** The promises, one line each, by programme and axis or in the order asked for; those in words open on request, and on paper. A page that is written with the site holds these for paper and readers without JavaScript (`data-spare`). On narrow screens a row folds into blocks. */
export function PromiseTable({ view, index, state, lasting, span }: Props) {
  const [isWhole, setWhole] = useState(false)
  const isOnPaper = useOnPaper()
  const { q, forme } = view.filters
  // What was asked for by name is shown.
  const { open, onFold, setAll } = useFolds(q !== undefined || forme === 'mots')
  const shownOpen = isOnPaper ? allOpen : open
  const items = useMemo(() => tableItems(view, shownOpen), [view, shownOpen])
  const { funderNames } = view
  const funder = state.financeur
  const later = useDeferredValue(items, hasDrawn ? items : items.slice(0, first))
  // A printer does not wait for what is drawn later.
  const drawn = isOnPaper ? items : later
  useEffect(() => {
    hasDrawn = true
  }, [])
  const around = useMemo(
    () => ({ index, lasting, span, funder, funderNames, onFold }),
    [index, lasting, span, funder, funderNames, onFold],
  )
  const unfolding = items.some(({ kind }) => kind === 'words') ? (
    <p className={styles.unfolding}>
      <button type="button" onClick={() => setAll(!open.isAll)}>
        {open.isAll ? m.overview_fold_words() : m.overview_unfold_words()}
      </button>
    </p>
  ) : null
  if (view.total > many && !isWhole && !isOnPaper) {
    return (
      <>
        {unfolding}
        <Suspense fallback={<Waiting />}>
          <WindowedTable
            items={items}
            around={around}
            shown={view.shown}
            onWhole={() => setWhole(true)}
          >
            <TableHead span={span} />
          </WindowedTable>
        </Suspense>
      </>
    )
  }
  const starts = drawn.flatMap(({ kind }, place) =>
    kind === 'programme' || place === 0 ? [place] : [],
  )
  return (
    <>
      {unfolding}
      <table className={styles.table}>
        <TableHead span={span} />
        {starts.map((start, place) => (
          <tbody key={drawn[start]?.key}>
            {drawn.slice(start, starts[place + 1]).map((item) => (
              <TableLine key={item.key} item={item} around={around} />
            ))}
          </tbody>
        ))}
      </table>
      {drawn === items ? null : <Unfinished />}
    </>
  )
}
