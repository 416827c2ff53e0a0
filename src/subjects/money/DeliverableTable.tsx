import { m } from '../../format/words'
import { DataTable } from '../table/DataTable'
import type { DeliverableLine } from './deliverableView'
import { describeDeliverables } from './describeDeliverables'
import { useFundingData } from './FundingContext'

interface Props {
  readonly deliverables: readonly DeliverableLine[]
  readonly asOf: string
}

/** Deliverables: when, what, how often and how many, with which columns, and where they stand. */
export function DeliverableTable({ deliverables, asOf }: Props) {
  const data = useFundingData()
  if (deliverables.length === 0) return <p>{m.money_deliverables_none()}</p>
  return <DataTable table={describeDeliverables(deliverables, data, asOf)} />
}
