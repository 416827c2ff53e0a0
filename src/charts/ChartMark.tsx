import type { MarkKind } from './chartPoint'
import { markShapes } from './markShapes'
import { pagePalette } from './shape'
import { ShapeList } from './ShapeList'

interface Props {
  readonly cx?: number
  readonly cy?: number
  readonly payload?: { readonly mark: MarkKind }
}

/** One mark of a chart on the page; nothing where it has no place. */
export function ChartMark({ cx, cy, payload }: Props) {
  if (cx === undefined || cy === undefined || payload === undefined || !Number.isFinite(cx) || !Number.isFinite(cy)) return null
  return (
    <g>
      <ShapeList shapes={markShapes(payload.mark, cx, cy, pagePalette)} />
    </g>
  )
}
