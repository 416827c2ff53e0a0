import { DataTable } from '../table/DataTable'
import type { AmountLine } from './amountLine'
import { describeAmounts } from './describeAmounts'
import { useFundingData } from './FundingContext'

interface Props {
  readonly caption: string
  /** True of a caption in the words of an act. */
  readonly isQuoted?: boolean
  readonly lines: readonly AmountLine[]
  readonly anchoredElsewhere?: ReadonlySet<string> | undefined
}

/** Amounts as printed, on a page of the money. */
export function AmountTable({ caption, isQuoted = false, lines, anchoredElsewhere }: Props) {
  const data = useFundingData()
  const table = describeAmounts(caption, lines, data, anchoredElsewhere)
  return <DataTable table={{ ...table, isQuoted }} />
}
