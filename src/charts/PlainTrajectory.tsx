import { trajectoryShapes, type TrajectoryContent } from './trajectoryShapes'
import { pagePalette } from './shape'
import { ShapeList } from './ShapeList'

interface Props {
  readonly content: TrajectoryContent
  /** Size in which it is laid out; on screen and paper it fills its place, texts growing along. */
  readonly width: number
  readonly height: number
  /** What is drawn, in words. */
  readonly label: string
}

/** A trajectory without interaction: for the projector, paper and small places. The table beside it holds the same values. */
export function PlainTrajectory({ content, width, height, label }: Props) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={label}>
      <ShapeList shapes={trajectoryShapes(content, { width, height }, pagePalette)} />
    </svg>
  )
}
