import { useMemo } from 'react'
import { PlainTrajectory } from '../../charts/PlainTrajectory'
import { TrajectoryKey } from '../../charts/TrajectoryKey'
import { marksIn } from '../../document/indicatorChart'
import { m } from '../../format/words'
import { bidContent } from '../../subjects/bid/bidContent'
import type { BidView, ProposalView } from '../../subjects/bid/bidView'
import { useWidth } from '../../ui/useWidth'
import styles from './Bid.module.css'

interface Props {
  readonly view: BidView
  readonly proposal: ProposalView
  readonly label: string
  readonly asOf: string
}

const [widest, height] = [760, 260]

/** What is known and what is proposed, drawn; nothing where nothing has a date and a value. */
export function BidChart({ view, proposal, label, asOf }: Props) {
  const { ref, width } = useWidth<HTMLElement>(widest)
  const content = useMemo(() => bidContent(view, proposal, asOf), [view, proposal, asOf])
  if (content === null) return null
  return (
    <figure className={styles.chart} ref={ref}>
      <PlainTrajectory
        content={content}
        width={Math.min(widest, Math.max(280, Math.round(width)))}
        height={height}
        label={m.bid_chart({ label })}
      />
      <figcaption>
        <TrajectoryKey marks={marksIn(content)} label={m.indicator_key_marks()} />
      </figcaption>
    </figure>
  )
}
