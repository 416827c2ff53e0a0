import { ChartMark } from './ChartMark'
import { dashOf, type MarkKind } from './chartPoint'
import styles from './TrajectoryChart.module.css'

interface Props {
  readonly marks: readonly { readonly mark: MarkKind; readonly label: string }[]
  readonly marksLabel: string
  /** The scopes drawn, with the letter that stands by their figures and the dashes of their line, if any; empty for one scope. */
  readonly scopes: readonly { readonly letter: string; readonly line: number | null; readonly label: string }[]
  readonly scopesLabel: string
}

/** What each sign means, and which letter and dashes belong to which scope. */
export function TrajectoryKey({ marks, marksLabel, scopes, scopesLabel }: Props) {
  return (
    <>
      <ul className={styles.key} aria-label={marksLabel}>
        {marks.map(({ mark, label }) => (
          <li key={mark}>
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <ChartMark cx={7} cy={7} payload={{ mark }} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      {scopes.length === 0 ? null : (
        <ul className={styles.key} aria-label={scopesLabel}>
          {scopes.map(({ letter, line, label }) => (
            <li key={letter}>
              {line === null ? null : (
                <svg width="26" height="14" aria-hidden="true" focusable="false">
                  <path d="M1 7h24" stroke="var(--actual)" strokeWidth="1.8" strokeDasharray={dashOf(line)} />
                </svg>
              )}
              <span>
                <b>{letter}</b> {label}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
