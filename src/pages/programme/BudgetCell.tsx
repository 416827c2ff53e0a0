import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { basesOf, stagesOf } from '../../subjects/money/amountLine'
import { periodText, shortBasisWords } from '../../subjects/money/amountWords'
import { stageWords } from '../../subjects/money/moneyWords'
import type { Plan } from '../../subjects/money/planView'
import styles from './ProgrammeTable.module.css'

/** The printed total of each plan, with stage and tax basis once for all of them. */
export function BudgetCell({ plans }: { readonly plans: readonly Plan[] }) {
  const totals = plans.flatMap((plan) => (plan.total === null ? [] : [{ plan, total: plan.total }]))
  if (totals.length === 0) return m.programmes_no_budget()
  const lines = totals.map(({ total }) => total)
  return (
    <>
      {totals.map(({ plan, total }) => (
        <span key={plan.id} className={styles.line}>
          <span className={styles.figure}>{formatEuros(total.euros)}</span>{' '}
          {totals.length > 1 ? (
            <span className={styles.beside}>{periodText(plan.period)}</span>
          ) : null}
        </span>
      ))}
      <span className={styles.sub}>
        {[
          ...stagesOf(lines).map((stage) => stageWords[stage]()),
          ...basesOf(lines).map((basis) => shortBasisWords[basis]()),
        ].join(' · ')}
      </span>
    </>
  )
}
