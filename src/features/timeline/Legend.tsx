import { m } from '../../format/words'
import chart from './KpiChart.module.css'
import styles from './Timeline.module.css'

/** What the marks of all charts are. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label={m.timeline_legend()}>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className={chart.dot} cx="7" cy="7" r="4" />
        </svg>
        {m.timeline_result()}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className={chart.hollow} cx="7" cy="7" r="4" />
        </svg>
        {m.timeline_legend_unsure()}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path className={chart.target} d="M7 2l5 5-5 5-5-5z" />
        </svg>
        {m.timeline_target()}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <rect className={chart.baseline} x="3" y="3" width="8" height="8" />
        </svg>
        {m.timeline_baseline()}
      </li>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <line className={chart.break} x1="7" x2="7" y1="0" y2="14" />
        </svg>
        {m.timeline_legend_break()}
      </li>
    </ul>
  )
}
