import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { ContradictionNotes } from '../../parts/funding/ContradictionNotes'
import { basisWords, periodText, stageWords } from '../../parts/funding/moneyWords'
import { PrintedSource } from '../../parts/funding/PrintedSource'
import { ProgrammeNames } from '../../parts/funding/ProgrammeNames'
import { stagesOf } from '../../parts/funding/amountLine'
import { AmountTable } from '../../parts/funding/AmountTable'
import table from '../../ui/Table.module.css'
import styles from './Funder.module.css'
import type { BudgetShare } from '../../parts/funding/funderMoney'

/** The funder's place in each budget: its amount, the budget with its tax basis, its share computed and as printed. */
export function BudgetShares({ shares }: { readonly shares: readonly BudgetShare[] }) {
  if (shares.length === 0) return <p>{m.funder_shares_none()}</p>
  const parts = shares.flatMap(({ row }) => row.lines)
  return (
    <>
      <p>{m.funder_shares_basis()}</p>
      <table className={`${table.heard} ${table.folds} ${styles.table}`}>
        <caption>{m.funder_shares()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.funder_programme()}</th>
            <th scope="col" className={styles.number}>
              {m.money_amount()}
            </th>
            <th scope="col" className={styles.number}>
              {m.programme_plan_share()}
            </th>
            <th scope="col" className={styles.budgetColumn}>
              {m.funder_budget()}
            </th>
            <th scope="col" className={styles.sourceColumn}>
              {m.money_source()}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ programme, plan, row }) => (
            <tr key={`${programme.id} ${plan.id}`} className={styles.row}>
              <th scope="row">
                <ProgrammeNames programmes={[programme]} />
                <span className={styles.sub}>{periodText(plan.period)}</span>
                <ContradictionNotes contradictions={row.printed?.contradictions ?? []} />
              </th>
              <td className={styles.number}>
                {formatEuros(row.euros)}
                <span className={styles.sub}>
                  {stagesOf(row.printed ? [row.printed] : row.lines)
                    .map((stage) => stageWords[stage]())
                    .join(', ')}
                </span>
              </td>
              <td className={styles.number}>
                {row.share === null ? null : formatPercent(row.share)}
                {row.printed?.share ? (
                  <span className={styles.sub}>{m.programme_plan_printed_share({ share: formatPercent(row.printed.share.value, 2) })}</span>
                ) : null}
              </td>
              <td>
                {plan.total === null ? null : (
                  <>
                    {formatEuros(plan.total.euros)}
                    <span className={styles.sub}>
                      {m.money_stage_basis({ stage: stageWords[plan.total.stage](), basis: basisWords[plan.total.taxBasis]() })}
                    </span>
                  </>
                )}
              </td>
              <td>{row.printed === null ? m.programme_plan_computed() : <PrintedSource source={row.printed.source} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {parts.length > 0 ? (
        <details>
          <summary>{m.programme_plan_lines()}</summary>
          <AmountTable caption={m.programme_plan_lines()} lines={parts} dated />
        </details>
      ) : null}
    </>
  )
}
