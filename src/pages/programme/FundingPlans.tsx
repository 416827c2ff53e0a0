import { m } from '../../format/words'
import { AmountTable } from '../../subjects/money/AmountTable'
import type { PlansView } from '../../subjects/money/planView'
import { PlanBar } from './PlanBar'
import { PlanTable } from './PlanTable'

/** Who pays: each plan that the acts print, and what is printed beside them. */
export function FundingPlans({ income }: { readonly income: PlansView }) {
  const { plans, details, summaries } = income
  if (plans.length === 0 && summaries.length === 0) return <p>{m.programme_plan_none()}</p>
  return (
    <>
      {plans.map((plan) => (
        <div key={plan.id}>
          <PlanBar plan={plan} />
          <PlanTable plan={plan} />
        </div>
      ))}
      {details.length > 0 ? (
        <details>
          <summary>{m.programme_plan_details()}</summary>
          <AmountTable caption={m.programme_plan_details()} lines={details} />
        </details>
      ) : null}
      {summaries.length > 0 ? (
        <details>
          <summary>{m.programme_spending_summaries()}</summary>
          <AmountTable caption={m.programme_spending_summaries()} lines={summaries} />
        </details>
      ) : null}
    </>
  )
}
