import { formatNumber } from '../../format/numbers'
import { reasonsText } from '../../format/reasonWords'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import type { OverviewView } from '../../subjects/promise/overviewView'
import styles from './StatusCounts.module.css'

/** How many promises have which reading, those without a verdict included, with their reasons; promises in words apart. Each count filters the table. */
export function StatusCounts({
  view,
  state,
}: {
  readonly view: OverviewView
  readonly state: ViewState
}) {
  const { statut, forme, ...others } = state
  return (
    <ul className={styles.counts} aria-label={m.overview_counts()}>
      {view.counts.map(({ status, count, reasons }) => (
        <li key={status}>
          <Link
            to={addresses.promises(statut === status ? others : { ...others, statut: status })}
            className={styles.count}
            current={view.filters.statut === status}
          >
            <b>{formatNumber(count)}</b> <StatusMark status={status} /> {statusWords[status]()}
          </Link>
          {reasons.length > 0 ? (
            <span className={styles.reasons}> {reasonsText(reasons)}</span>
          ) : null}
        </li>
      ))}
      {view.inWords === 0 ? null : (
        <li>
          <Link
            to={addresses.promises(forme === 'mots' ? others : { ...others, forme: 'mots' })}
            className={`${styles.count} ${styles.words}`}
            current={view.filters.forme === 'mots'}
          >
            <b>{formatNumber(view.inWords)}</b> {m.overview_count_words()}
          </Link>
        </li>
      )}
    </ul>
  )
}
