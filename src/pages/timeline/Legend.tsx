import { TrajectoryKey } from '../../charts/TrajectoryKey'
import { m } from '../../format/words'

/** What the marks of all charts are. */
export function Legend() {
  return (
    <TrajectoryKey
      label={m.timeline_legend()}
      marks={[
        { mark: 'result', label: m.timeline_result() },
        { mark: 'hollow', label: m.timeline_legend_unsure() },
        { mark: 'target', label: m.timeline_target() },
        { mark: 'baseline', label: m.timeline_baseline() },
      ]}
    />
  )
}
