import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import type { AmountLine } from '../../subjects/money/amountLine'
import { useFundingData } from '../../subjects/money/FundingContext'
import { periodText } from '../../subjects/money/amountWords'
import type { Plan } from '../../subjects/money/planView'
import { publicTitle } from '../../subjects/money/planWords'
import { shortNameOf } from '../../format/shortName'
import styles from './ProgrammeTable.module.css'

interface Props {
  readonly plans: readonly Plan[]
  /** Grants, where no plan is printed. */
  readonly grants: readonly AmountLine[]
}

/** Who pays, in a few words: each funder's amount and its share of the first plan; the programme's page has the others. */
export function PayerList({ plans, grants }: Props) {
  const { funders } = useFundingData()
  const [plan] = plans
  return (
    <ul className={styles.payers}>
      {plans.length > 1 && plan ? <li className={styles.sub}>{periodText(plan.period)}</li> : null}
      {plan?.rows.map((row) => {
        const { funder, euros, share } = row
        const words = {
          funder: funder === null ? publicTitle(row) : shortNameOf(funders, funder),
          amount: formatEuros(euros),
        }
        return (
          <li key={funder ?? ''}>
            {share === null
              ? m.programmes_payer(words)
              : m.programmes_payer_share({ ...words, share: formatPercent(share) })}
          </li>
        )
      })}
      {plan && plan.rest !== null ? (
        <li>
          {m.programmes_payer({ funder: m.programme_plan_rest(), amount: formatEuros(plan.rest) })}
        </li>
      ) : null}
      {grants.map(({ id, funder, euros }) => (
        <li key={id}>
          {m.programmes_payer({
            funder: shortNameOf(funders, funder ?? ''),
            amount: formatEuros(euros),
          })}
        </li>
      ))}
    </ul>
  )
}
