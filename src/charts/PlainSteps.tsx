import { useMemo } from 'react'
import { Beside } from './Beside'
import { Drawing } from './Drawing'
import type { TipWords } from './PlainTrajectory'
import { PointTips } from './PointTips'
import { pagePalette } from './shape'
import { type StepContent, stepLayout } from './stepLayout'

interface Props {
  readonly content: StepContent
  readonly width: number
  readonly height: number
  /** What is drawn, in words. */
  readonly label: string
  readonly tips: TipWords
  readonly onOpen?: ((key: string) => void) | undefined
}

/** A year in progress: the count at each reading against the target and the pace that was declared for it. */
export function PlainSteps({ content, width, height, label, tips, onOpen }: Props) {
  const { shapes, points, unplaced } = useMemo(
    () => stepLayout(content, { width, height }, pagePalette),
    [content, width, height],
  )
  return (
    <>
      <PointTips points={points} size={{ width, height }} words={tips} onOpen={onOpen}>
        <Drawing shapes={shapes} width={width} height={height} label={label} />
      </PointTips>
      <Beside words={unplaced} label="" />
    </>
  )
}
