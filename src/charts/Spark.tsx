import type { TrajectoryContent } from './chartPoint'
import { pagePalette } from './shape'
import { ShapeList } from './ShapeList'
import styles from './Spark.module.css'
import { sparkShapes } from './sparkShapes'

interface Props {
  readonly content: TrajectoryContent
  /** Years of the axis that all rows share. */
  readonly from: number
  readonly to: number
  /** What is drawn, in words. */
  readonly label: string
}

const size = { width: 120, height: 30 }

/** The small trajectory of a row. */
export function Spark({ content, from, to, label }: Props) {
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <g aria-hidden="true">
        <ShapeList shapes={sparkShapes(content, { from, to }, size, pagePalette)} />
      </g>
    </svg>
  )
}
