import { formatNumber } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { StatusMark } from '../reading/StatusMark'
import styles from './Lines.module.css'
import type { StatusTally } from './promiseLine'

/** How many promises have which reading: a shape, a count, a word; never a score. */
export function TallyLine({ tallies }: { readonly tallies: readonly StatusTally[] }) {
  return (
    <ul className={styles.tally} aria-label={m.programme_counts()}>
      {tallies.map(({ status, count }) => (
        <li key={status}>
          <StatusMark status={status} />{' '}
          {m.money_count_status({
            count: formatNumber(count),
            status: statusWords[status]().toLowerCase(),
          })}
        </li>
      ))}
    </ul>
  )
}
