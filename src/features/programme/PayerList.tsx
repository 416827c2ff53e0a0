import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { useFundingData } from '../../parts/funding/FundingContext'
import { periodText } from '../../parts/funding/moneyWords'
import type { Plan } from '../../parts/funding/planView'
import styles from './ProgrammeTable.module.css'

interface Props {
  readonly plan: Plan
  /** Says the period, where the programme has several plans and this is the first. */
  readonly dated: boolean
}

/** Who pays, in a few words: each funder's amount and its share of the plan. */
export function PayerList({ plan, dated }: Props) {
  const { funders } = useFundingData()
  return (
    <ul className={styles.payers}>
      {dated ? <li className={styles.sub}>{periodText(plan.period)}</li> : null}
      {plan.rows.map(({ funder, euros, share }) => {
        const name = funder === null ? m.programme_plan_public() : (funders.get(funder)?.short ?? funder)
        const amount = formatEuros(euros)
        return <li key={funder ?? ''}>{share === null ? m.programmes_payer({ funder: name, amount }) : m.programmes_payer_share({ funder: name, amount, share: formatPercent(share) })}</li>
      })}
      {plan.rest === null ? null : <li>{m.programmes_payer({ funder: m.programme_plan_rest(), amount: formatEuros(plan.rest) })}</li>}
    </ul>
  )
}
