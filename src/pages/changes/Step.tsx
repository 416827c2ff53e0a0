import styles from './Changes.module.css'

interface Props {
  readonly before: number | null
  readonly now: number | null
  readonly target: number | null
}

const size = { width: 120, height: 16 } as const

/** One figure on its way from zero to its target: what was known before, what is known now. The figures themselves stand beside it. */
export function Step({ before, now, target }: Props) {
  if (now === null || target === null) return null
  const most = Math.max(before ?? 0, now, target)
  if (most <= 0 || Math.min(before ?? 0, now, target) < 0) return null
  const x = (value: number): number => (value / most) * (size.width - 4) + 2
  return (
    <svg
      className={styles.step}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
    >
      <path className={styles.axis} d={`M2 12.5H${size.width - 2}`} />
      {before === null ? null : <path className={styles.was} d={`M2 8H${x(before)}`} />}
      <path className={styles.now} d={`M${x(before ?? 0)} 8H${x(now)}`} />
      <path className={styles.goal} d={`M${x(target)} 1V15`} />
    </svg>
  )
}
