import type { MarkKind } from './chartPoint'
import { markShapes } from './markShapes'
import { pagePalette } from './shape'
import { ShapeList } from './ShapeList'

interface Props {
  readonly mark: MarkKind
  readonly x: number
  readonly y: number
}

/** One mark of a chart on the page. */
export function ChartMark({ mark, x, y }: Props) {
  return <ShapeList shapes={markShapes(mark, x, y, pagePalette)} />
}
