import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { DataIndex } from '../../data/apiIndex'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { OverviewView } from '../../parts/promises/overviewView'
import type { ViewState } from '../../viewState/viewState'
import styles from './PromiseTable.module.css'
import { TableHead } from './TableHead'
import { tableItems } from './tableItems'
import { TableLine } from './TableLine'
import { useOnPaper } from './useOnPaper'
import { WindowedTable } from './WindowedTable'

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

/** The promises, one line each, by programme and axis or in the order asked for. On narrow screens a row folds into blocks. */
export function PromiseTable({ view, index, state, lasting, span }: Props) {
  const [isWhole, setWhole] = useState(false)
  const isOnPaper = useOnPaper()
  const items = useMemo(() => tableItems(view), [view])
  const { funderNames } = view
  const funder = state.financeur
  const drawn = useDeferredValue(items, hasDrawn ? items : items.slice(0, first))
  useEffect(() => {
    hasDrawn = true
  }, [])
  const around = useMemo(() => ({ index, lasting, span, funder, funderNames }), [index, lasting, span, funder, funderNames])
  if (view.total > many && !isWhole && !isOnPaper) {
    return (
      <>
        <p className={styles.windowed}>
          {m.overview_windowed()}{' '}
          <button type="button" onClick={() => setWhole(true)}>
            {m.overview_draw_all({ number: formatNumber(view.shown) })}
          </button>
        </p>
        <WindowedTable items={items} around={around}>
          <TableHead span={span} />
        </WindowedTable>
      </>
    )
  }
  const starts = drawn.flatMap(({ kind }, place) => (kind === 'programme' || place === 0 ? [place] : []))
  return (
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
  )
}
