import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { calendarWords } from '../../subjects/changes/calendarWords'
import type { ChangesView } from '../../subjects/changes/changesView'
import styles from './Changes.module.css'
import { describeMoves } from '../../subjects/changes/describeChanges'
import { DataTable } from '../../subjects/table/DataTable'

interface Props {
  readonly view: Pick<ChangesView, 'expiries' | 'promises'>
}

/** What the calendar alone moved, on one counted line that opens, and how many targets came and were voted: no news about results. */
export function Calendar({ view: { expiries, promises } }: Props) {
  const lines = calendarWords({ expiries, promises })
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{m.changes_calendar()}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {expiries.length === 0 ? null : (
        <details className={styles.calendar}>
          <summary>
            {m.changes_calendar_list({ n: expiries.length, shown: formatNumber(expiries.length) })}
          </summary>
          <DataTable table={describeMoves(m.changes_calendar(), expiries)} />
        </details>
      )}
    </section>
  )
}
