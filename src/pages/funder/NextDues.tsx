import { formatDay, formatDue } from '../../format/dates'
import { m } from '../../format/words'
import { labelText } from '../../subjects/money/moneyWords'
import table from '../../ui/Table.module.css'
import small from '../../ui/Text.module.css'
import styles from './Funder.module.css'
import type { NextDue } from '../../subjects/money/funderMoney'

interface Props {
  readonly dues: readonly NextDue[]
  readonly asOf: string
}

/** What is due next, under which agreement, the nearest first. A month stays a month. */
export function NextDues({ dues, asOf }: Props) {
  return (
    <>
      <p>{m.funder_next_after({ day: formatDay(asOf) })}</p>
      <table className={`${table.heard} ${table.folds} ${styles.table}`}>
        <caption>{m.funder_next_table()}</caption>
        <tbody>
          {dues.map(({ id, due, label, agreement }) => (
            <tr key={id} className={styles.row}>
              <th scope="row" className={styles.due}>
                {formatDue(due)}
              </th>
              <td>
                {label === null ? m.funder_next_report() : labelText(label)}
                <span className={small.sub}>{labelText(agreement.label)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
