import { describeYears } from '../../subjects/money/describeYears'
import { useFundingData } from '../../subjects/money/FundingContext'
import type { YearOfGrants } from '../../subjects/money/fundingByYear'
import { DataTable } from '../../subjects/table/DataTable'
import { YearBar } from './YearBar'

interface Props {
  readonly funder: string
  /** Every year from the first to the last: one of which nothing is known is an empty line. */
  readonly years: readonly YearOfGrants[]
  /** Right end of the scale, the same for all years. */
  readonly max: number
}

/** A chart that is a table: one line per year, latest first, the amounts in words and a bar from zero. */
export function YearBars({ funder, years, max }: Props) {
  const data = useFundingData()
  const bars = years.flatMap(({ year, sums }) =>
    sums.length === 0
      ? []
      : [[String(year), <YearBar key={year} sums={sums} max={max} />] as const],
  )
  return (
    <DataTable
      table={describeYears(funder, years, data)}
      look="shown"
      drawings={{ column: 1, byRow: new Map(bars) }}
    />
  )
}
