import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { AgreementView } from '../../subjects/money/agreementView'
import { DeliverableTable } from '../../subjects/money/DeliverableTable'
import type { DeliverableLine } from '../../subjects/money/deliverableView'
import { labelText } from '../../subjects/money/moneyWords'
import { openOnPaper, useOnPaper } from '../../ui/useOnPaper'
import styles from './Funder.module.css'

interface Props {
  readonly agreements: readonly AgreementView[]
  readonly deliverables: readonly DeliverableLine[]
  readonly asOf: string
}

/** What is owed under each agreement, behind a line with how many, as what is due next stands open above; paper has open what runs after `asOf`. */
export function OwedDeliverables({ agreements, deliverables, asOf }: Props) {
  const isOnPaper = useOnPaper()
  const owed = agreements
    .map(({ agreement }) => ({
      agreement,
      own: deliverables.filter((line) => line.agreement === agreement.id),
    }))
    .filter(({ own }) => own.length > 0)
  if (owed.length === 0) return <p>{m.money_deliverables_none()}</p>
  return owed.map(({ agreement, own }) => (
    <details
      key={agreement.id}
      className={styles.group}
      {...openOnPaper(isOnPaper && agreement.period.end >= asOf)}
    >
      <summary>
        {m.counted_title({ title: labelText(agreement.label), count: formatNumber(own.length) })}
      </summary>
      <DeliverableTable deliverables={own} asOf={asOf} />
    </details>
  ))
}
