import { formatEuros } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { AmountLine } from '../../subjects/money/amountLine'
import { AmountTable } from '../../subjects/money/AmountTable'
import { labelText } from '../../subjects/money/moneyWords'
import type { LineGroup } from '../../subjects/money/spendingView'
import styles from './Programme.module.css'

interface Props {
  readonly group: LineGroup
  /** Every line of the table that the group is a part of. */
  readonly among: readonly AmountLine[]
}

/** One axis or category, closed to its subtotal, open to its lines and the printed one. A subtotal that its lines do not make says so. */
export function SpendingGroup({ group, among }: Props) {
  const { label, lines, groups, printed, sum } = group
  const title = typeof label === 'string' ? typeset(label, 'fr') : labelText(label)
  const isQuoted = typeof label === 'string'
  const shown = printed?.euros ?? sum
  const own = [...lines, ...(printed === null ? [] : [printed])]
  return (
    <details className={styles.group}>
      <summary>
        <span lang={isQuoted ? 'fr' : undefined}>{title}</span>
        {shown === null ? null : <span className={styles.subtotal}>{formatEuros(shown)}</span>}
      </summary>
      {groups.map((inner) => (
        <SpendingGroup key={inner.id} group={inner} among={among} />
      ))}
      {own.length > 0 ? (
        <AmountTable caption={title} isQuoted={isQuoted} lines={own} among={among} />
      ) : null}
      {printed === null || sum === null || sum === printed.euros ? null : (
        <p className={styles.note}>
          {m.money_sum_differs({ sum: formatEuros(sum), printed: formatEuros(printed.euros) })}
        </p>
      )}
    </details>
  )
}
