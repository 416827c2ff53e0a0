import { DataTable } from '../table/DataTable'
import type { AmountLine } from './amountLine'
import { describeAmounts } from './describeAmounts'
import { useFundingData } from './FundingContext'

interface Props {
  readonly caption: string
  /** True of a caption in the words of an act. */
  readonly isQuoted?: boolean
  readonly lines: readonly AmountLine[]
  /** Lines that another table of the page anchors. */
  readonly anchoredElsewhere?: ReadonlySet<string>
  /** Lines of the whole of which these are a part. */
  readonly among?: readonly AmountLine[]
}

/** Amounts as printed, on a page of the money. */
export function AmountTable({ caption, isQuoted = false, lines, ...around }: Props) {
  const data = useFundingData()
  return <DataTable table={{ ...describeAmounts(caption, lines, data, around), isQuoted }} />
}
