import { useMemo } from 'react'
import type { TrajectoryContent } from './chartPoint'
import { Beside } from './Beside'
import { Drawing } from './Drawing'
import { PointTips } from './PointTips'
import { pagePalette } from './shape'
import { trajectoryLayout } from './trajectoryLayout'

export interface TipWords {
  /** Name of the way from point to point: "Lire les points". */
  readonly read: string
  /** What opens at a point: "Voir la source". */
  readonly open: string
}

interface Props {
  readonly content: TrajectoryContent
  /** Size in which it is laid out; on screen and paper it fills its place, texts growing along. */
  readonly width: number
  readonly height: number
  /** What is drawn, in words. */
  readonly label: string
  /** Where its points are to be pointed at; a still drawing, for paper and the projector, has none. */
  readonly tips?: TipWords | undefined
  /** Opens the source of a figure. */
  readonly onOpen?: ((key: string) => void) | undefined
}

/** A trajectory as plain shapes, for wherever many stand together. The table beside it holds the same values. */
export function PlainTrajectory({ content, width, height, label, tips, onOpen }: Props) {
  const layout = useMemo(
    () => trajectoryLayout(content, { width, height }, pagePalette),
    [content, width, height],
  )
  const drawing = <Drawing shapes={layout.shapes} width={width} height={height} label={label} />
  return (
    <>
      {tips === undefined ? (
        drawing
      ) : (
        <PointTips points={layout.points} size={{ width, height }} words={tips} onOpen={onOpen}>
          {drawing}
        </PointTips>
      )}
      <Beside words={layout.unplaced} label={content.besideLabel} />
    </>
  )
}
