import { formatPeriod } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { labelText } from '../../subjects/money/moneyWords'
import type { StatusTally } from '../../subjects/money/promiseLine'
import { TallyLine } from '../../subjects/money/TallyLine'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { BudgetCell } from './BudgetCell'
import { LeverCell } from './LeverCell'
import { PayerList } from './PayerList'
import table from '../../ui/Table.module.css'
import styles from './ProgrammeTable.module.css'
import type { ProgrammeLine } from './programmesView'

interface Props {
  readonly programmes: readonly ProgrammeLine[]
  /** `undefined` until the promises are read. */
  readonly tallies: ReadonlyMap<string, readonly StatusTally[]> | undefined
}

/** One line per programme: what it is for, what it costs, who pays, what is promised, what remains to be paid. */
export function ProgrammeTable({ programmes, tallies }: Props) {
  const { lasting } = useViewState()
  return (
    <table className={`${table.heard} ${table.foldsEarly} ${styles.table}`}>
      <caption>{m.programmes_table()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.programmes_column_programme()}</th>
          <th scope="col" className={styles.budgetColumn}>
            {m.programmes_column_budget()}
          </th>
          <th scope="col" className={styles.payersColumn}>
            {m.programmes_column_payers()}
          </th>
          <th scope="col" className={styles.promisesColumn}>
            {m.programmes_column_promises()}
          </th>
          <th scope="col" className={styles.leverColumn}>
            {m.programmes_column_lever()}
          </th>
        </tr>
      </thead>
      <tbody>
        {programmes.map((line) => {
          const { programme, agreements } = line
          const own = tallies?.get(programme.id) ?? []
          const count = own.reduce((sum, one) => sum + one.count, 0)
          return (
            <tr key={programme.id} className={styles.row}>
              <th scope="row">
                <Link to={addresses.programme(programme.id, lasting)}>
                  {labelText(programme.label)}
                </Link>
                <span className={styles.sub}>
                  {formatPeriod(programme.period)} ·{' '}
                  {m.programmes_agreement_count({
                    n: agreements.length,
                    shown: formatNumber(agreements.length),
                  })}
                </span>
                <span className={styles.purpose}>{labelText(programme.purpose)}</span>
              </th>
              <td>
                <BudgetCell plans={line.plans} />
              </td>
              <td>
                <PayerList plans={line.plans} grants={line.grants} />
              </td>
              <td>
                {tallies === undefined ? null : count === 0 ? (
                  m.programmes_no_promise()
                ) : (
                  <>
                    {m.programmes_promise_count({ n: count, shown: formatNumber(count) })}
                    <TallyLine tallies={own} />
                  </>
                )}
              </td>
              <td data-label={m.programmes_column_lever()}>
                <LeverCell line={line} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
