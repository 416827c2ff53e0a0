import type { Shape } from './shape'
import { ShapeList } from './ShapeList'

interface Props {
  readonly shapes: readonly Shape[]
  readonly width: number
  readonly height: number
  /** What is drawn, in words. */
  readonly label: string
}

/** Shapes as one picture of the page. Not every browser leaves the texts in a picture out of what a screen reader is given: they are hidden from it. */
export function Drawing({ shapes, width, height, label }: Props) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      role="img"
      aria-label={label}
      focusable="false"
    >
      <g aria-hidden="true">
        <ShapeList shapes={shapes} />
      </g>
    </svg>
  )
}
