import type { TrajectoryContent } from '../../charts/chartPoint'
import { PlainTrajectory } from '../../charts/PlainTrajectory'
import { m } from '../../format/words'
import { useWidth } from '../../ui/useWidth'
import type { KpiView } from './kpiView'
import { chartSentence } from './kpiWords'

interface Props {
  readonly view: KpiView
  readonly content: TrajectoryContent
  readonly span: { readonly from: number; readonly to: number }
  /** Opens the page of the figure. */
  readonly onOpen: () => void
}

const height = 170

/** One indicator on the time axis that all charts of the page share. */
export function KpiChart({ view, content, span, onOpen }: Props) {
  const { ref, width, isKnown } = useWidth<HTMLDivElement>(320)
  return (
    <div ref={ref}>
      {isKnown ? (
        <PlainTrajectory
          content={{ ...content, ...span }}
          width={width}
          height={height}
          label={chartSentence(view)}
          tips={{ read: m.indicator_chart_read(), open: m.indicator_chart_open() }}
          onOpen={onOpen}
        />
      ) : null}
    </div>
  )
}
