import { formatMonth } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { dayNumber } from '../../domain/period'
import type { Period } from '../../domain/observation'
import type { CourseStep } from './courseView'
import styles from './Course.module.css'

interface Props {
  readonly steps: readonly CourseStep[]
  readonly target: number
  readonly period: Period
  readonly asOf: string
}

const [width, height, left, top, foot] = [320, 116, 4, 18, 20] as const
const floor = height - foot

/** The count of a register from the first day of the period on, as steps, with its target across. The table beside it says the same. */
export function CourseChart({ steps, target, period, asOf }: Props) {
  const [first, last] = [dayNumber(period.start), dayNumber(period.end)]
  const value = steps.at(-1)?.value ?? 0
  const max = Math.max(target, value, 1)
  const today = asOf < period.end ? asOf : period.end
  const x = (day: string): number =>
    left +
    (Math.max(0, Math.min(last, dayNumber(day)) - first) / Math.max(1, last - first)) *
      (width - 2 * left)
  const y = (count: number): number => floor - (count / max) * (floor - top)
  const line = steps.map((step) => `H${x(step.day)}V${y(step.value)}`).join('')
  const end = { x: x(today), y: y(value) }
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.floor} x1={left} x2={width - left} y1={floor} y2={floor} />
      <line className={styles.target} x1={left} x2={width - left} y1={y(target)} y2={y(target)} />
      <text className={styles.targetLabel} x={left} y={y(target) - 4}>
        {formatNumber(target)}
      </text>
      <path className={styles.line} d={`M${left} ${floor}${line}H${end.x}`} />
      <circle className={styles.dot} cx={end.x} cy={end.y} r="3.5" />
      <text className={styles.tick} x={left} y={height - 4}>
        {formatMonth(period.start.slice(0, 7))}
      </text>
      <text className={styles.tick} x={width - left} y={height - 4} textAnchor="end">
        {formatMonth(period.end.slice(0, 7))}
      </text>
    </svg>
  )
}
