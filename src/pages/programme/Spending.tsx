import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { AmountTable } from '../../subjects/money/AmountTable'
import { basisWords, periodText } from '../../subjects/money/amountWords'
import styles from './Programme.module.css'
import { SpendingGroup } from './SpendingGroup'
import { linesOfSpending, type SpendingView } from '../../subjects/money/spendingView'

/** Spending as printed: one block per period and tax basis, opened by axis or category down to the lines. */
export function Spending({ spending }: { readonly spending: SpendingView }) {
  const { tables, summaries } = spending
  if (tables.length === 0 && summaries.length === 0) return <p>{m.programme_spending_none()}</p>
  return (
    <>
      {tables.map(({ id, period, taxBasis, total, sum, groups, byNature }) => (
        <section key={id} className={styles.block}>
          <div className={styles.head}>
            <h3>{m.programme_spending_table({ period: periodText(period) })}</h3>
            <span>
              <span className={styles.figure}>{formatEuros(total?.euros ?? sum)}</span>{' '}
              <span className={styles.basis}>{basisWords[taxBasis]()}</span>
            </span>
          </div>
          {groups.map((group) => (
            <SpendingGroup
              key={group.id}
              group={group}
              among={linesOfSpending({ groups, total })}
            />
          ))}
          {byNature.length > 0 ? (
            <details className={styles.group}>
              <summary>{m.programme_spending_nature()}</summary>
              <AmountTable caption={m.programme_spending_nature()} lines={byNature} />
            </details>
          ) : null}
          {total === null ? null : (
            <>
              <AmountTable
                caption={m.programme_spending_total()}
                lines={[total]}
                among={linesOfSpending({ groups, total })}
              />
              {sum === total.euros ? null : (
                <p className={styles.note}>
                  {m.money_sum_differs({
                    sum: formatEuros(sum),
                    printed: formatEuros(total.euros),
                  })}
                </p>
              )}
            </>
          )}
        </section>
      ))}
      {summaries.length > 0 ? (
        <details className={styles.group}>
          <summary>{m.programme_spending_summaries()}</summary>
          <AmountTable caption={m.programme_spending_summaries()} lines={summaries} />
        </details>
      ) : null}
    </>
  )
}
