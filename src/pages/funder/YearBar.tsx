import { isFirm, type StageSum } from '../../subjects/money/fundingByYear'
import styles from './YearBars.module.css'

interface Props {
  readonly sums: readonly StageSum[]
  /** Right end of the scale, the same for all years. */
  readonly max: number
}

const width = 200
const lane = 12

/** One year from zero, a bar per stage: filled where it is voted, hollow where it is not, a piece per grant. The words beside it say the same. */
export function YearBar({ sums, max }: Props) {
  const scale = (euros: number): number => (euros / max) * width
  return (
    <>
      {sums.map(({ stage, grants }) => (
        <svg
          key={stage}
          className={styles.bar}
          viewBox={`0 0 ${width} ${lane}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {grants.map(({ id, euros }, place) => {
            const before = grants.slice(0, place).reduce((sum, grant) => sum + grant.euros, 0)
            return (
              <rect
                key={id}
                className={isFirm(stage) ? styles.firm : styles.hollow}
                x={scale(before) + 0.5}
                y="1"
                width={Math.max(0, scale(euros) - 1)}
                height={lane - 2}
              />
            )
          })}
        </svg>
      ))}
    </>
  )
}
