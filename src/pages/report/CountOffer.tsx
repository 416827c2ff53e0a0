import { formatNumber } from '../../format/numbers'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import small from '../../ui/Text.module.css'
import type { RegisterCount } from './counts'
import styles from './Report.module.css'

interface Props {
  readonly count: RegisterCount
  /** The promise that it counts for, as the grid names it. */
  readonly label: string
  /** The figure that was typed; `null` where none was. */
  readonly typed: number | null
  readonly onTake: () => void
}

const pages = {
  visits: addresses.visits,
  events: addresses.events,
  participations: addresses.events,
  projects: addresses.projects,
} as const

/** What a register counts for a promise: its rows to be opened, and the number to be taken over where another or none was typed. */
export function CountOffer({
  count: { register, value, rows, unsaid },
  label,
  typed,
  onTake,
}: Props) {
  const { lasting } = useViewState()
  const shown = formatNumber(value)
  return (
    <span className={small.sub}>
      {m.report_counted({ value: shown })}{' '}
      <Link to={pages[register](lasting)}>
        {m.report_counted_rows({ n: rows, shown: formatNumber(rows) })}
      </Link>
      {unsaid === 0
        ? null
        : ` ${m.report_counted_unsaid({ n: unsaid, shown: formatNumber(unsaid) })}`}{' '}
      {typed === value ? null : (
        <button
          type="button"
          className={styles.take}
          aria-label={m.report_take_count_of({ value: shown, label })}
          onClick={onTake}
        >
          {m.report_take_count()}
        </button>
      )}
    </span>
  )
}
