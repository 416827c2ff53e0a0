import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { basesOf } from '../../subjects/money/amountLine'
import { AmountTable } from '../../subjects/money/AmountTable'
import { ContradictionNotes } from '../../subjects/money/ContradictionNotes'
import { basisWords, periodText, stageWords } from '../../subjects/money/moneyWords'
import { type Plan, sharedContradictions } from '../../subjects/money/planView'
import { PrintedSource } from '../../subjects/money/PrintedSource'
import { PlanRowLine } from './PlanRowLine'
import table from '../../ui/Table.module.css'
import styles from './Programme.module.css'

/** One funding plan: each funder's amount, its share computed and as printed, stage and tax basis, source; the total as printed. */
export function PlanTable({ plan }: { readonly plan: Plan }) {
  const { period, total, rows, columns, rest } = plan
  const lines = rows.flatMap((row) => [...(row.printed ? [row.printed] : []), ...row.lines])
  const inside = rows.flatMap((row) => row.lines)
  const others = basesOf(lines).filter((basis) => basis !== total?.taxBasis)
  const shared = sharedContradictions(plan)
  const known = rows.reduce((sum, { euros }) => sum + euros, 0)
  return (
    <>
      <table className={`${table.folds} ${styles.table}`}>
        <caption>{m.programme_plan_table({ period: periodText(period) })}</caption>
        <thead>
          <tr>
            <th scope="col">{m.programme_plan_funder()}</th>
            <th scope="col" className={styles.number}>
              {m.money_amount()}
            </th>
            <th scope="col" className={styles.number}>
              {m.programme_plan_share()}
            </th>
            <th scope="col" className={styles.stageColumn}>
              {m.money_stage()}
            </th>
            <th scope="col" className={styles.sourceColumn}>
              {m.money_source()}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PlanRowLine key={row.funder ?? ''} row={row} plan={plan} shared={shared} />
          ))}
          {rest === null || total === null ? null : (
            <tr className={styles.row}>
              <th scope="row">
                {m.programme_plan_rest()}
                <span className={styles.sub}>
                  {m.programme_plan_rest_how({
                    total: formatEuros(total.euros),
                    known: formatEuros(known),
                    rest: formatEuros(rest),
                  })}
                </span>
              </th>
              <td className={styles.number}>{formatEuros(rest)}</td>
              <td className={styles.number}>{formatPercent((rest / total.euros) * 100)}</td>
              <td className={styles.stage} colSpan={2}>
                {m.money_computed()}
              </td>
            </tr>
          )}
          {total === null ? null : (
            <tr id={total.id} className={`${styles.row} ${styles.total}`}>
              <th scope="row">
                {m.programme_spending_total()}
                <ContradictionNotes
                  contradictions={[...new Set([...total.contradictions, ...shared])]}
                />
              </th>
              <td className={styles.number}>{formatEuros(total.euros)}</td>
              <td className={styles.number}>{rows.length === 0 ? null : formatPercent(100)}</td>
              <td className={styles.stage}>
                {m.money_stage_basis({
                  stage: stageWords[total.stage](),
                  basis: basisWords[total.taxBasis](),
                })}
              </td>
              <td className={styles.source}>
                <PrintedSource source={total.source} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
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
