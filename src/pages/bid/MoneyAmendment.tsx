import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { resourceQuery } from '../../api/resourceQueries'
import { formatDue } from '../../format/dates'
import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { amendables } from '../../subjects/bid/amendables'
import { amendmentOf, amendmentRow } from '../../subjects/bid/amendments'
import type { BidAround } from '../../subjects/bid/bidView'
import { moneyMoved } from '../../subjects/bid/moneyWhatIf'
import { Gathered } from '../../subjects/failure/Gathered'
import type { Cells } from '../../subjects/grid/gridText'
import { fundingData } from '../../subjects/money/fundingData'
import { labelText } from '../../subjects/money/moneyWords'
import { PhoneFold } from '../../ui/PhoneFold'
import { AmendmentFields } from './AmendmentFields'
import styles from './Bid.module.css'
import { MovedMoney } from './MovedMoney'

interface Props {
  readonly index: DataIndex
  readonly around: BidAround
  readonly cells: Cells
  readonly onText: (row: string, column: string, text: string) => void
}

const euros = { whole: false, symbol: '€' }

/** An amount, a payment or a due date of a running programme, changed before the vote: the sums and dues that would change. */
export function MoneyAmendment({ index, around, cells, onText }: Props) {
  const { asOf } = around
  const programmes = useQuery(resourceQuery(index, 'programmes'))
  const agreements = useQuery(resourceQuery(index, 'agreements'))
  const funders = useQuery(resourceQuery(index, 'funders'))
  const reference = useQuery(resourceQuery(index, 'reference'))
  const reporting = useQuery(resourceQuery(index, 'reporting'))
  const data = useMemo(
    () =>
      programmes.data && agreements.data && funders.data && reference.data && reporting.data
        ? fundingData({
            programmes: programmes.data,
            agreements: agreements.data,
            funders: funders.data,
            reference: reference.data,
            reporting: reporting.data,
            asOf,
          })
        : undefined,
    [programmes.data, agreements.data, funders.data, reference.data, reporting.data, asOf],
  )
  const offered = useMemo(() => (data === undefined ? [] : amendables(data, asOf)), [data, asOf])
  const [asked, setAsked] = useState('')
  const moved = useMemo(
    () =>
      data === undefined
        ? undefined
        : moneyMoved(
            data,
            offered.map(({ id }) => amendmentOf(cells, id, euros)),
            asOf,
          ),
    [data, offered, cells, asOf],
  )
  // What is amended already comes first.
  const chosen =
    offered.find(({ id }) => id === asked) ??
    offered.find(({ id }) => cells[amendmentRow(id)] !== undefined) ??
    offered[0]
  return (
    <section>
      <h3>
        {m.whatif_money()} <span className={styles.mark}>{m.bid_mark()}</span>
      </h3>
      {data === undefined || moved === undefined ? (
        <Gathered asked={[programmes, agreements, funders, reference, reporting]}>{null}</Gathered>
      ) : chosen === undefined ? (
        <p>{m.whatif_money_empty()}</p>
      ) : (
        <>
          <p>{m.whatif_money_note()}</p>
          <PhoneFold summary={m.whatif_try()}>
            <AmendmentFields
              label={m.whatif_money_which()}
              options={offered.map((one) => ({
                value: one.id,
                label: [
                  labelText(one.label),
                  ...(one.euros === null ? [] : [formatEuros(one.euros)]),
                  ...(one.due === null ? [] : [formatDue(one.due)]),
                ].join(' · '),
              }))}
              chosen={amendmentOf(cells, chosen.id, euros)}
              onChoose={setAsked}
              columns={[
                ...(chosen.euros === null ? [] : [['value', m.whatif_money_euros()] as const]),
                ...(chosen.kind === 'grant' ? [] : [['date', m.whatif_money_due()] as const]),
              ]}
              cells={cells}
              onText={onText}
            />
            <MovedMoney moved={moved} data={data} />
          </PhoneFold>
        </>
      )}
    </section>
  )
}
