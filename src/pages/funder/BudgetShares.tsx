import { m } from '../../format/words'
import { AmountTable } from '../../subjects/money/AmountTable'
import { describeShares } from '../../subjects/money/describeShares'
import type { BudgetShare } from '../../subjects/money/funderMoney'
import { useFundingData } from '../../subjects/money/FundingContext'
import { DataTable } from '../../subjects/table/DataTable'
import { PhoneFold } from '../../ui/PhoneFold'

/** The funder's place in each budget, and below it the lines that make its amounts. */
export function BudgetShares({ shares }: { readonly shares: readonly BudgetShare[] }) {
  const data = useFundingData()
  if (shares.length === 0) return <p>{m.funder_shares_none()}</p>
  const table = describeShares(shares, data)
  const parts = shares.flatMap(({ row }) => row.lines)
  return (
    <>
      <p>{m.funder_shares_basis()}</p>
      <PhoneFold summary={table.caption}>
        <DataTable table={table} />
      </PhoneFold>
      {parts.length > 0 ? (
        <details>
          <summary>{m.programme_plan_lines()}</summary>
          <AmountTable caption={m.programme_plan_lines()} lines={parts} />
        </details>
      ) : null}
    </>
  )
}
