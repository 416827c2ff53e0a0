import { PlainTrajectory } from '../../charts/PlainTrajectory'
import { TrajectoryKey } from '../../charts/TrajectoryKey'
import type { Block } from '../document'
import { m } from '../../format/words'
import { useWidth } from '../../ui/useWidth'
import styles from './Section.module.css'

interface Props {
  readonly block: Extract<Block, { readonly type: 'chart' }>
}

/** Widest drawing: what A4 holds at the size in which its texts are meant to be read. */
const widest = 760
const height = 320

/** The chart of a section with its key and caption. A narrow place gets a narrower drawing, not smaller letters. */
export function SectionChart({ block: { caption, alternative, chart } }: Props) {
  const { ref, width } = useWidth<HTMLElement>(widest)
  return (
    <figure className={styles.chart} ref={ref}>
      {chart.unit === '' ? null : <p className={styles.unit}>{chart.unit}</p>}
      <PlainTrajectory
        content={chart}
        width={Math.min(widest, Math.max(280, Math.round(width)))}
        height={height}
        label={m.indicator_chart_alternative({ sentence: alternative })}
      />
      <figcaption>
        <TrajectoryKey marks={chart.marks} label={m.indicator_key_marks()} />
        {caption}
      </figcaption>
    </figure>
  )
}
