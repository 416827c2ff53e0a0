import { formatDay } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { describeDues } from '../../subjects/money/describeDues'
import type { NextDue } from '../../subjects/money/funderMoney'
import { DataTable } from '../../subjects/table/DataTable'
import { usePhone } from '../../ui/usePhone'

interface Props {
  readonly dues: readonly NextDue[]
  readonly asOf: string
}

/** Lines that stand open on a phone. */
const onPhone = 3

/** What is due next, under which agreement, the nearest first. */
export function NextDues({ dues, asOf }: Props) {
  const shown = usePhone() ? onPhone : dues.length
  return (
    <>
      <p>{m.funder_next_after({ day: formatDay(asOf) })}</p>
      <DataTable table={describeDues(dues.slice(0, shown))} />
      {shown < dues.length ? (
        <details>
          <summary>
            {m.funder_next_more({
              n: dues.length - shown,
              shown: formatNumber(dues.length - shown),
            })}
          </summary>
          <DataTable table={describeDues(dues.slice(shown))} />
        </details>
      ) : null}
    </>
  )
}
