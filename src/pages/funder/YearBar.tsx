import { type Grant, isFirm } from '../../subjects/money/fundingByYear'
import styles from './YearBars.module.css'

interface Props {
  readonly grants: readonly Grant[]
  /** Right end of the scale, the same for all years. */
  readonly max: number
}

const width = 200

/** One year from zero: a filled piece for what is voted, a hollow one for what is not. The words beside it say the same. */
export function YearBar({ grants, max }: Props) {
  const scale = (euros: number): number => (max > 0 ? (euros / max) * width : 0)
  const pieces = grants.map(({ id, euros, stage }, place) => {
    const before = grants.slice(0, place).reduce((sum, grant) => sum + grant.euros, 0)
    return { id, x: scale(before), length: scale(euros), isDecided: isFirm(stage) }
  })
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${width} 12`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {pieces.map(({ id, x, length, isDecided }) => (
        <rect
          key={id}
          className={isDecided ? styles.firm : styles.hollow}
          x={x + 0.5}
          y="1"
          width={Math.max(0, length - 1)}
          height="10"
        />
      ))}
    </svg>
  )
}
