import { formatNumber } from '../../format/numbers'
import { shortReasonWords, statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { StatusMark } from '../../parts/StatusMark'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import type { ViewState } from '../../viewState/viewState'
import type { OverviewView } from '../../parts/promises/overviewView'
import styles from './StatusCounts.module.css'

/** How many promises have which reading, those without a verdict included, with their reasons. Each count filters the table. */
export function StatusCounts({ view, state }: { readonly view: OverviewView; readonly state: ViewState }) {
  const { statut, ...others } = state
  return (
    <ul className={styles.counts} aria-label={m.overview_counts()}>
      {view.counts.map(({ status, count, reasons }) => (
        <li key={status}>
          <Link
            to={addresses.overview(statut === status ? others : { ...others, statut: status })}
            className={styles.count}
            current={view.filters.statut === status}
          >
            <b>{formatNumber(count)}</b> <StatusMark status={status} /> {statusWords[status]()}
          </Link>
          {reasons.length > 0 ? (
            <span className={styles.reasons}>
              {' '}
              {m.overview_count_reasons({
                reasons: reasons
                  .map(({ reason, count: of }) =>
                    m.overview_reason_count({ count: formatNumber(of), reason: shortReasonWords[reason]({ n: of }) }),
                  )
                  .join(', '),
              })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
