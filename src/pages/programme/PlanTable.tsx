import { m } from '../../format/words'
import { basesOf } from '../../subjects/money/amountLine'
import { AmountTable } from '../../subjects/money/AmountTable'
import { describePlan } from '../../subjects/money/describePlan'
import { useFundingData } from '../../subjects/money/FundingContext'
import { basisWords } from '../../subjects/money/amountWords'
import type { Plan } from '../../subjects/money/planView'
import { DataTable } from '../../subjects/table/DataTable'
import { PhoneFold } from '../../ui/PhoneFold'
import styles from './Programme.module.css'

/** One funding plan, and below it the lines and columns that the act prints of it. */
export function PlanTable({ plan }: { readonly plan: Plan }) {
  const data = useFundingData()
  const { total, rows, columns } = plan
  const table = describePlan(plan, data)
  const lines = rows.flatMap((row) => [...(row.printed ? [row.printed] : []), ...row.lines])
  const inside = rows.flatMap((row) => row.lines)
  const others = basesOf(lines).filter((basis) => basis !== total?.taxBasis)
  return (
    <>
      <PhoneFold summary={table.caption} count={rows.length}>
        <DataTable table={table} look="shown" />
      </PhoneFold>
      {total !== null && others.length > 0 ? (
        <p className={styles.note}>
          {m.programme_plan_bases({
            total: basisWords[total.taxBasis](),
            parts: others.map((basis) => basisWords[basis]()).join(', '),
          })}
        </p>
      ) : null}
      {inside.length > 0 ? (
        <details>
          <summary>{m.programme_plan_lines()}</summary>
          <AmountTable caption={m.programme_plan_lines()} lines={inside} />
        </details>
      ) : null}
      {columns.length > 0 ? (
        <details>
          <summary>{m.programme_plan_columns()}</summary>
          <AmountTable caption={m.programme_plan_columns()} lines={columns} />
        </details>
      ) : null}
    </>
  )
}
