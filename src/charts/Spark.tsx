import styles from './Spark.module.css'

export interface SparkPoint {
  /** Year, with decimals where needed: the axis is proportional to time. */
  readonly at: number
  readonly value: number
  /** Estimated, provisional, derived or simulated: drawn hollow. */
  readonly hollow: boolean
}

interface Props {
  readonly from: number
  readonly to: number
  /** Runs of consecutive published years of one definition; no line runs between them. */
  readonly segments: readonly (readonly SparkPoint[])[]
  readonly targets: readonly { readonly at: number; readonly value: number }[]
  /** What is drawn, in words. */
  readonly label: string
}

const width = 120
const height = 30
const pad = 5

/** A small trajectory: results as dots and lines, objectives as hollow diamonds, gaps left open. */
export function Spark({ from, to, segments, targets, label }: Props) {
  const values = [...segments.flat(), ...targets].map(({ value }) => value)
  if (values.length === 0) return null
  const low = Math.min(0, ...values)
  const high = Math.max(...values)
  const x = (at: number): number => pad + ((at - from) / Math.max(1, to - from)) * (width - 2 * pad)
  const y = (value: number): number => (high === low ? height / 2 : height - pad - ((value - low) / (high - low)) * (height - 2 * pad))
  return (
    <svg className={styles.spark} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} focusable="false">
      {segments.map((points) => (
        <g key={points.map(({ at, value }) => `${at} ${value}`).join()}>
          {points.length > 1 ? (
            <polyline className={styles.line} points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
          ) : null}
          {points.map(({ at, value, hollow }) => (
            <circle key={at} className={hollow ? styles.hollow : styles.dot} cx={x(at)} cy={y(value)} r="2" />
          ))}
        </g>
      ))}
      {targets.map(({ at, value }) => (
        <path key={`${at} ${value}`} className={styles.target} d={`M${x(at)} ${y(value) - 4}l4 4-4 4-4-4z`} />
      ))}
    </svg>
  )
}
