import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import type { AmountLine } from '../../parts/funding/amountLine'
import { useFundingData } from '../../parts/funding/FundingContext'
import { periodText } from '../../parts/funding/moneyWords'
import type { Plan } from '../../parts/funding/planView'
import { shortNameOf } from '../../parts/shortName'
import styles from './ProgrammeTable.module.css'

interface Props {
  readonly plans: readonly Plan[]
  /** Grants, where no plan is printed. */
  readonly grants: readonly AmountLine[]
}

/** Who pays, in a few words: each funder's amount and its share of the first plan; the programme's page has the others. */
export function PayerList({ plans, grants }: Props) {
  const { funders } = useFundingData()
  const nameOf = (funder: string | null): string => (funder === null ? m.programme_plan_public() : shortNameOf(funders, funder))
  const [plan] = plans
  return (
    <ul className={styles.payers}>
      {plans.length > 1 && plan ? <li className={styles.sub}>{periodText(plan.period)}</li> : null}
      {plan?.rows.map(({ funder, euros, share }) => {
        const words = { funder: nameOf(funder), amount: formatEuros(euros) }
        return (
          <li key={funder ?? ''}>
            {share === null ? m.programmes_payer(words) : m.programmes_payer_share({ ...words, share: formatPercent(share) })}
          </li>
        )
      })}
      {plan && plan.rest !== null ? (
        <li>{m.programmes_payer({ funder: m.programme_plan_rest(), amount: formatEuros(plan.rest) })}</li>
      ) : null}
      {grants.map(({ id, funder, euros }) => (
        <li key={id}>{m.programmes_payer({ funder: nameOf(funder), amount: formatEuros(euros) })}</li>
      ))}
    </ul>
  )
}
