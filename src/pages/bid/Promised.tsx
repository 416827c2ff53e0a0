import { critiqueSentences } from '../../format/critiqueWords'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { BidView } from '../../subjects/bid/bidView'
import { describePromised, promisedCounts } from '../../subjects/bid/describePromised'
import { DataTable } from '../../subjects/table/DataTable'
import { plain, start } from '../../subjects/table/table'
import { Fold } from '../../ui/Fold'
import { PhoneFold } from '../../ui/PhoneFold'
import styles from './Bid.module.css'

interface Props {
  readonly view: BidView
  readonly label: string
}

/** Targets of the past, latest first: what each promised, what came of it, what may be said of its terms. */
export function Promised({ view, label }: Props) {
  const { promised, names } = view
  const table = describePromised(view, label)
  const withRemarks = {
    ...table,
    columns: [...table.columns, start(m.bid_critique())],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, plain('')] })),
  }
  const remarks = new Map(
    promised.map(({ promise: { target }, remarks: own }) => [
      target.id,
      <Fold
        key={target.id}
        summary={m.bid_remarks({ n: own.length, shown: formatNumber(own.length) })}
      >
        {() => (
          <ul className={styles.remarks}>
            {critiqueSentences(own, names(target)).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Fold>,
    ]),
  )
  return (
    <section>
      <h3>{m.bid_promised()}</h3>
      <p>{promisedCounts(view)}</p>
      {promised.length === 0 ? null : (
        <PhoneFold summary={table.caption}>
          <DataTable
            table={withRemarks}
            className={styles.promised}
            drawings={{ column: table.columns.length, byRow: remarks }}
          />
        </PhoneFold>
      )}
    </section>
  )
}
