import { useState } from 'react'
import type { ChartPoint } from './chartPoint'
import styles from './TrajectoryChart.module.css'

interface Props {
  readonly points: readonly ChartPoint[]
  readonly label: string
}

/** One tab stop for the whole drawing: the arrows go from point to point in time, each of which is read out and written. */
export function PointReader({ points, label }: Props) {
  const [reached, setReached] = useState<number | null>(null)
  const last = points.length - 1
  const place = Math.min(reached ?? last, last)
  const said = points[place]?.said ?? ''
  if (last < 1) return null
  return (
    <label className={styles.reader}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={last}
        value={place}
        aria-valuetext={said}
        onChange={({ target }) => setReached(Number(target.value))}
      />
      <span aria-hidden="true">{said}</span>
    </label>
  )
}
