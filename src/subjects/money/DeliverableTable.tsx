import { formatDay, formatDue } from '../../format/dates'
import { withUnit } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ContradictionNotes } from './ContradictionNotes'
import type { DeliverableLine } from './deliverableView'
import table from '../../ui/Table.module.css'
import small from '../../ui/Text.module.css'
import styles from './DeliverableTable.module.css'
import { useFundingData } from './FundingContext'
import { deliverableWords, frequencyWords, labelText } from './moneyWords'
import { PrintedSource } from './PrintedSource'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly deliverables: readonly DeliverableLine[]
  readonly asOf: string
}

/** Deliverables: when, what, how often and how many, with which columns, and where they stand. */
export function DeliverableTable({ deliverables, asOf }: Props) {
  const { units } = useFundingData()
  const quantityText = ({ quantity }: DeliverableLine): string | null => {
    const unit = quantity && units.get(quantity.unit)
    if (!quantity || !unit) return null
    const words = { one: unit.one[currentLocale()], other: unit.other[currentLocale()] }
    return quantity.upper === undefined
      ? withUnit(quantity.value, words)
      : `${formatNumber(quantity.value)}–${withUnit(quantity.upper, words)}`
  }
  if (deliverables.length === 0) return <p>{m.money_deliverables_none()}</p>
  return (
    <table className={`${table.heard} ${table.folds} ${styles.table}`}>
      <caption>{m.money_deliverables_table()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.money_deliverable()}</th>
          <th scope="col" className={styles.due}>
            {m.money_due()}
          </th>
          <th scope="col" className={styles.state}>
            {m.money_state()}
          </th>
          <th scope="col" className={styles.source}>
            {m.money_source()}
          </th>
        </tr>
      </thead>
      <tbody>
        {deliverables.map((line) => (
          <tr key={line.id} id={line.id} className={styles.row}>
            <th scope="row">
              <WithFrench text={labelText(line.label)} />
              <span className={small.sub}>
                {[frequencyWords[line.frequency](), quantityText(line)]
                  .filter((words) => words !== null)
                  .join(' · ')}
              </span>
              {line.requiredColumns.length > 0 ? (
                <details className={styles.columns}>
                  <summary>{m.money_columns()}</summary>
                  <ul lang="fr">
                    {line.requiredColumns.map((column) => (
                      <li key={column}>{typeset(column, 'fr')}</li>
                    ))}
                  </ul>
                </details>
              ) : null}
              <ContradictionNotes contradictions={line.contradictions} />
            </th>
            <td>
              {line.due === null ? m.money_no_due() : formatDue(line.due)}
              {line.dueInferred ? (
                <span className={small.sub}>
                  {m.money_due_inferred({ how: labelText(line.dueInferred) })}
                </span>
              ) : null}
            </td>
            <td>
              {deliverableWords(line)}
              {line.lastDelivery?.reservations ? (
                <span className={small.sub}>{labelText(line.lastDelivery.reservations)}</span>
              ) : null}
              {line.lastDelivery?.status === 'simulated' ? (
                <span className={small.sub}>{m.quality_simulated()}</span>
              ) : null}
              {line.isUnsaid ? <span className={small.sub}>{m.money_state_unsaid()}</span> : null}
              {line.isPassedSince ? (
                <span className={small.sub}>{m.money_passed_since({ day: formatDay(asOf) })}</span>
              ) : null}
            </td>
            <td>
              <PrintedSource source={line.source} words={line.words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
