import { PlainTrajectory } from '../../charts/PlainTrajectory'
import { TrajectoryKey } from '../../charts/TrajectoryKey'
import type { Block } from '../../document/document'
import { m } from '../../format/words'
import styles from './Meeting.module.css'
import { useDrawingSize } from './useDrawingSize'

interface Props {
  readonly chart: Extract<Block, { readonly type: 'chart' }>
}

/** Texts of the drawing are laid out at this size, in its own units. */
const textSize = 12

/** The trajectory, without a key for result and objective: they stand large beside it in the same colours. Fills its place; texts are as large as the small texts of the screen. */
export function SlideChart({ chart: { chart, alternative } }: Props) {
  const { ref, width, height, fontSize } = useDrawingSize()
  const scale = fontSize / textSize
  return (
    <figure className={styles.chart}>
      {chart.unit === '' ? null : <p className={styles.unit}>{chart.unit}</p>}
      <div ref={ref} className={styles.drawing}>
        {width > 0 && height > 0 ? (
          <PlainTrajectory
            content={chart}
            width={width / scale}
            height={height / scale}
            label={alternative}
          />
        ) : null}
      </div>
      <figcaption>
        <TrajectoryKey
          marks={chart.marks.filter(({ mark }) => mark !== 'result' && mark !== 'target')}
          label={m.indicator_key_marks()}
        />
      </figcaption>
    </figure>
  )
}
