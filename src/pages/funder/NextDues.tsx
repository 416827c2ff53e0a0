import { formatDay } from '../../format/dates'
import { m } from '../../format/words'
import { describeDues } from '../../subjects/money/describeDues'
import type { NextDue } from '../../subjects/money/funderMoney'
import { DataTable } from '../../subjects/table/DataTable'

interface Props {
  readonly dues: readonly NextDue[]
  readonly asOf: string
}

/** What is due next, under which agreement, the nearest first. */
export function NextDues({ dues, asOf }: Props) {
  return (
    <>
      <p>{m.funder_next_after({ day: formatDay(asOf) })}</p>
      <DataTable table={describeDues(dues)} />
    </>
  )
}
