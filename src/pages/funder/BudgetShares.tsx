import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { ContradictionNotes } from '../../subjects/money/ContradictionNotes'
import { basisWords, periodText, stageWords } from '../../subjects/money/moneyWords'
import { PrintedSource } from '../../subjects/money/PrintedSource'
import { ProgrammeNames } from '../../subjects/money/ProgrammeNames'
import { stagesOf } from '../../subjects/money/amountLine'
import { AmountTable } from '../../subjects/money/AmountTable'
import table from '../../ui/Table.module.css'
import small from '../../ui/Text.module.css'
import styles from './Funder.module.css'
import type { BudgetShare } from '../../subjects/money/funderMoney'

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
                <span className={small.sub}>{periodText(plan.period)}</span>
                <ContradictionNotes contradictions={row.printed?.contradictions ?? []} />
              </th>
              <td className={styles.number}>
                {formatEuros(row.euros)}
                <span className={small.sub}>
                  {stagesOf(row.printed ? [row.printed] : row.lines)
                    .map((stage) => stageWords[stage]())
                    .join(', ')}
                </span>
              </td>
              <td className={styles.number}>
                {row.share === null ? null : formatPercent(row.share)}
                {row.printed?.share ? (
                  <span className={small.sub}>
                    {m.programme_plan_printed_share({
                      share: formatPercent(row.printed.share.value, 2),
                    })}
                  </span>
                ) : null}
              </td>
              <td>
                {plan.total === null ? null : (
                  <>
                    {formatEuros(plan.total.euros)}
                    <span className={small.sub}>
                      {m.money_stage_basis({
                        stage: stageWords[plan.total.stage](),
                        basis: basisWords[plan.total.taxBasis](),
                      })}
                    </span>
                  </>
                )}
              </td>
              <td>
                {row.printed === null ? (
                  m.programme_plan_computed()
                ) : (
                  <PrintedSource source={row.printed.source} />
                )}
              </td>
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
