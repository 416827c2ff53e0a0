import { formatPeriod } from '../../format/dates'
import { formatEuros, formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { labelText, shortBasisWords, stageWords } from '../../parts/funding/moneyWords'
import type { StatusTally } from '../../parts/funding/promiseLine'
import { TallyLine } from '../../parts/funding/TallyLine'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import { PayerList } from './PayerList'
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
    <table className={styles.table} role="table">
      <caption>{m.programmes_table()}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {m.programmes_column_programme()}
          </th>
          <th scope="col" role="columnheader" className={styles.budgetColumn}>
            {m.programmes_column_budget()}
          </th>
          <th scope="col" role="columnheader" className={styles.payersColumn}>
            {m.programmes_column_payers()}
          </th>
          <th scope="col" role="columnheader" className={styles.promisesColumn}>
            {m.programmes_column_promises()}
          </th>
          <th scope="col" role="columnheader" className={styles.leverColumn}>
            {m.programmes_column_lever()}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {programmes.map(({ programme, plans, agreements, lever }) => {
          const own = tallies?.get(programme.id) ?? []
          const count = own.reduce((sum, one) => sum + one.count, 0)
          const [first] = plans
          return (
            <tr key={programme.id} role="row" className={styles.row}>
              <th scope="row" role="rowheader">
                <Link to={addresses.programme(programme.id, lasting)}>{labelText(programme.label)}</Link>
                <span className={styles.sub}>
                  {formatPeriod(programme.period)} · {m.programmes_agreement_count({ n: agreements.length, shown: formatNumber(agreements.length) })}
                </span>
                <span className={styles.purpose}>{labelText(programme.purpose)}</span>
              </th>
              <td role="cell">
                {plans.length === 0 ? m.programmes_no_budget() : null}
                {plans.map(({ id, period, total }) =>
                  total === null ? null : (
                    <span key={id} className={styles.line}>
                      <span className={styles.figure}>{formatEuros(total.euros)}</span>
                      <span className={styles.sub}>
                        {[...(plans.length > 1 && period ? [formatPeriod(period)] : []), stageWords[total.stage](), shortBasisWords[total.taxBasis]()].join(' · ')}
                      </span>
                    </span>
                  ),
                )}
              </td>
              <td role="cell">{first ? <PayerList plan={first} dated={plans.length > 1} /> : null}</td>
              <td role="cell">
                {tallies === undefined ? null : count === 0 ? (
                  m.programmes_no_promise()
                ) : (
                  <>
                    {m.programmes_promise_count({ n: count, shown: formatNumber(count) })}
                    <TallyLine tallies={own} />
                  </>
                )}
              </td>
              <td role="cell">{lever.instalments.length > 0 ? <span className={styles.figure}>{formatEuros(lever.euros)}</span> : <span className={styles.sub}>{m.programmes_no_lever()}</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
