import { formatDay, formatDue } from '../../format/dates'
import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { ContradictionNotes } from './ContradictionNotes'
import type { InstalmentLine } from './instalmentView'
import small from '../../ui/Text.module.css'
import styles from './Lines.module.css'
import { instalmentWords, labelText, stageWords } from './moneyWords'
import { PrintedSource } from './PrintedSource'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly instalments: readonly InstalmentLine[]
  /** An address may lead to each of them: in one list of a page alone. */
  readonly isNamed?: boolean
}

/** Payments: amount, state in words, condition, and the checklist of pieces each of them asks for. */
export function InstalmentList({ instalments, isNamed = true }: Props) {
  if (instalments.length === 0) return <p>{m.money_instalments_none()}</p>
  return (
    <ul className={styles.list}>
      {instalments.map((instalment) => (
        <li key={instalment.id} id={isNamed ? instalment.id : undefined}>
          <div className={styles.head}>
            <strong>{labelText(instalment.label)}</strong>
            <span className={styles.amount}>{formatEuros(instalment.euros)}</span>
          </div>
          <span className={small.sub}>
            <WithFrench
              text={[
                stageWords[instalment.stage](),
                instalment.payment === null
                  ? instalmentWords[instalment.state]()
                  : m.money_paid_on({ day: formatDay(instalment.payment.day) }),
                ...(instalment.payment?.status === 'simulated' ? [m.quality_simulated()] : []),
                ...(instalment.share
                  ? [m.money_instalment_share({ share: formatPercent(instalment.share.value) })]
                  : []),
                ...(instalment.computed
                  ? [m.money_instalment_computed({ how: labelText(instalment.computed) })]
                  : []),
              ].join(' · ')}
            />
          </span>
          <p>{labelText(instalment.condition)}</p>
          {instalment.pieces.length > 0 ? (
            <>
              <span className={small.sub}>{m.money_pieces()}</span>
              <ul className={styles.pieces}>
                {instalment.pieces.map(({ label }) => (
                  <li key={label.fr}>{labelText(label)}</li>
                ))}
              </ul>
            </>
          ) : null}
          {instalment.due === null ? null : (
            <p>{m.money_instalment_due({ due: formatDue(instalment.due) })}</p>
          )}
          <ContradictionNotes contradictions={instalment.contradictions} />
          <PrintedSource source={instalment.source} />
        </li>
      ))}
    </ul>
  )
}
