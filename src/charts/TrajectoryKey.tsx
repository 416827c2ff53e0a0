import { ChartMark } from './ChartMark'
import type { MarkKind } from './chartPoint'
import styles from './TrajectoryChart.module.css'

interface Props {
  readonly marks: readonly { readonly mark: MarkKind; readonly label: string }[]
  readonly label: string
}

/** What each sign means. Scopes need no key: each is named at its end. */
export function TrajectoryKey({ marks, label }: Props) {
  return (
    <ul className={styles.key} aria-label={label}>
      {marks.map(({ mark, label: meaning }) => (
        <li key={mark}>
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <ChartMark mark={mark} x={7} y={7} />
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  )
}
