import type { DataIndex } from '../../api/apiIndex'
import { m } from '../../format/words'
import type { BidAround, BidView } from '../../subjects/bid/bidView'
import type { Cells } from '../../subjects/grid/gridText'
import { Amendment } from './Amendment'
import styles from './Bid.module.css'
import { MoneyAmendment } from './MoneyAmendment'
import { Versions } from './Versions'

interface Props {
  readonly index: DataIndex
  readonly around: BidAround
  readonly view: BidView
  readonly versions: Readonly<Record<'a' | 'b', Cells>>
  /** Of the version that is shown: what is amended in it. */
  readonly cells: Cells
  readonly onText: (row: string, column: string, text: string) => void
}

/** What would be otherwise: two versions of a bid held against each other, and amendments of targets, amounts and dues before they are voted. */
export function WhatIf({ index, around, view, versions, cells, onText }: Props) {
  return (
    <section className={styles.pack} data-screen>
      <h2>{m.whatif_title()}</h2>
      <Versions index={index} around={around} versions={versions} />
      <Amendment
        key={view.resource.indicator.id}
        view={view}
        around={around}
        cells={cells}
        onText={onText}
      />
      <MoneyAmendment index={index} around={around} cells={cells} onText={onText} />
    </section>
  )
}
