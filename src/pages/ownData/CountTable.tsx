import type { CountLine } from '../../ownSet/session'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import styles from './OwnData.module.css'
import { FoldingTable } from '../../ui/FoldingTable'

interface Props {
  readonly counts: readonly CountLine[]
  /** Name of the set where its rules are borrowed from another. */
  readonly borrower: string | null
}

/** Results that rules count from the rows, and typed totals that say something else. */
export function CountTable({ counts, borrower }: Props) {
  if (counts.length === 0) return null
  return (
    <>
      <h3>{m.own_counts()}</h3>
      <p className={styles.note}>{m.own_counts_lede()}</p>
      {borrower === null ? null : (
        <p className={styles.note}>{m.own_counts_borrowed({ set: borrower })}</p>
      )}
      <FoldingTable
        title={m.own_counts()}
        columns={[m.own_count_rule(), m.own_count_value(), m.own_count_typed()]}
        rows={counts.map(({ id, label, value, rows, unsaid, typed }) => ({
          id,
          cells: [
            label[currentLocale()],
            <>
              <strong>{formatNumber(value)}</strong>{' '}
              <span className={styles.soft}>
                {m.own_count_rows({ n: rows, shown: formatNumber(rows) })}
              </span>
              {unsaid > 0 ? (
                <span className={styles.soft}>
                  {m.own_count_unsaid({ n: unsaid, shown: formatNumber(unsaid) })}
                </span>
              ) : null}
            </>,
            typed.length === 0
              ? m.own_count_agrees()
              : typed.map((other) => (
                  <span key={`${other.value} ${other.printed}`} className={styles.wrong}>
                    {m.own_count_differs({
                      value: formatNumber(other.value),
                      source: other.source[currentLocale()],
                    })}
                  </span>
                )),
          ],
        }))}
      />
    </>
  )
}
