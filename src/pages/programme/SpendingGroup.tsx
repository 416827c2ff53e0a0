import { formatEuros } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { AmountTable } from '../../subjects/money/AmountTable'
import { ContradictionNotes } from '../../subjects/money/ContradictionNotes'
import { labelText } from '../../subjects/money/moneyWords'
import { PrintedSource } from '../../subjects/money/PrintedSource'
import styles from './Programme.module.css'
import type { LineGroup } from '../../subjects/money/spendingView'

/** One axis or category, closed to its subtotal, open to its lines. A subtotal that its lines do not make says so. */
export function SpendingGroup({ group }: { readonly group: LineGroup }) {
  const { label, lines, groups, printed, sum } = group
  const title = typeof label === 'string' ? typeset(label, 'fr') : labelText(label)
  const lang = typeof label === 'string' ? 'fr' : undefined
  const shown = printed?.euros ?? sum
  return (
    <details className={styles.group}>
      <summary>
        <span lang={lang}>{title}</span>
        {shown === null ? null : <span className={styles.subtotal}>{formatEuros(shown)}</span>}
      </summary>
      {groups.map((inner) => (
        <SpendingGroup key={inner.id} group={inner} />
      ))}
      {lines.length > 0 ? (
        <AmountTable caption={title} isQuoted={typeof label === 'string'} lines={lines} />
      ) : null}
      {printed === null ? null : (
        <div id={printed.id} className={styles.printedTotal}>
          <span className={styles.sub}>
            {sum === null || sum === printed.euros
              ? m.money_subtotal()
              : m.money_sum_differs({ sum: formatEuros(sum), printed: formatEuros(printed.euros) })}
          </span>
          <ContradictionNotes contradictions={printed.contradictions} />
          <PrintedSource source={printed.source} />
        </div>
      )}
    </details>
  )
}
