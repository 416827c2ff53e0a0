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
import { TableFrame } from '../../ui/TableFrame'
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
    <TableFrame
      caption={m.programmes_table()}
      heads={[
        m.programmes_column_programme(),
        { label: m.programmes_column_budget(), holds: 'day' },
        { label: m.programmes_column_payers(), holds: 'state' },
        m.programmes_column_promises(),
        { label: m.programmes_column_lever(), holds: 'day' },
      ]}
      className={styles.table}
    >
      <tbody>
        {programmes.map((line) => {
          const { programme, agreements } = line
          const own = tallies?.get(programme.id) ?? []
          const count = own.reduce((sum, one) => sum + one.count, 0)
          return (
            <tr key={programme.id}>
              <th scope="row">
                <Link to={addresses.programme(programme.id, lasting)}>
                  {labelText(programme.label)}
                </Link>
                <span className={styles.sub}>
                  {formatPeriod(programme.period)} ·{' '}
                  {agreements.length === 0
                    ? m.programmes_no_agreement()
                    : m.programmes_agreement_count({
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
                <div>
                  <LeverCell line={line} />
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
}
