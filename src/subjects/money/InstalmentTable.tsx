import { m } from '../../format/words'
import { DataTable } from '../table/DataTable'
import { describeInstalments } from './describeInstalments'
import { useFundingData } from './FundingContext'
import type { InstalmentLine } from './instalmentView'

interface Props {
  readonly instalments: readonly InstalmentLine[]
  /** An address may lead to each of them: in one table of a page alone. */
  readonly anchors?: 'own' | 'elsewhere'
}

/** Payments: amount, state in words, condition, and the checklist of pieces each of them asks for. */
export function InstalmentTable({ instalments, anchors }: Props) {
  const data = useFundingData()
  if (instalments.length === 0) return <p>{m.money_instalments_none()}</p>
  return <DataTable table={describeInstalments(instalments, data, anchors)} />
}
