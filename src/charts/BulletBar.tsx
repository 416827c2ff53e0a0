import styles from './BulletBar.module.css'

interface Props {
  /** Right end of the scale; all values are drawn from 0. */
  readonly max: number
  readonly target: number | null
  readonly upper?: number | undefined
  /** A result that answers its objective: a filled bar. */
  readonly result: number | null
  /** A stock's last known figure, of another day: a hollow bar. */
  readonly lastKnown: number | null
  /** The result is estimated, provisional or simulated: hatched. */
  readonly uncertain?: boolean
}

const width = 190
const height = 22

/**
 * One result against one objective, from zero. Empty where no result answers. The row's own text
 * says the same, so that this drawing is hidden from screen readers.
 */
export function BulletBar({ max, target, upper, result, lastKnown, uncertain = false }: Props) {
  const x = (value: number): number => (max > 0 ? Math.max(0, Math.min(1, value / max)) * width : 0)
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="none"
    >
      <rect className={styles.band} x="0" y="3" width={width} height="16" />
      {target !== null && upper !== undefined ? (
        <rect
          className={styles.range}
          x={x(target)}
          y="3"
          width={Math.max(0, x(upper) - x(target))}
          height="16"
        />
      ) : null}
      {lastKnown === null ? null : (
        <rect
          className={styles.hollow}
          x="0.6"
          y="7.5"
          width={Math.max(0, x(lastKnown) - 0.6)}
          height="7"
        />
      )}
      {result === null ? null : (
        <rect
          className={uncertain ? styles.uncertain : styles.filled}
          x="0"
          y="7"
          width={x(result)}
          height="8"
        />
      )}
      {target === null ? null : (
        <rect
          className={styles.tick}
          x={Math.max(0, x(target) - 1.5)}
          y="1"
          width="3"
          height="20"
        />
      )}
    </svg>
  )
}
