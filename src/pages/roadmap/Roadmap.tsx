import { useMemo } from 'react'
import { m } from '../../format/words'
import { WithFrench } from '../../ui/WithFrench'
import { Notice } from '../../ui/Notice'
import { useViewState } from '../../address/useViewState'
import { AsdEvents } from './AsdEvents'
import { AxisTable } from './AxisTable'
import { Industry } from './Industry'
import { Lanes } from './Lanes'
import type { RoadmapData } from './roadmapData'
import { roadmapView } from './roadmapView'

/** The roadmap of data that are there: the last one first, each as lanes, then 2022 with what became of it, the companies, the events. */
export function Roadmap({ data }: { readonly data: RoadmapData }) {
  const { lasting } = useViewState()
  const view = useMemo(() => roadmapView(data), [data])
  if (view.roadmaps.every(({ total }) => total === 0)) {
    return (
      <Notice>
        <p>{m.roadmap_none()}</p>
      </Notice>
    )
  }
  return (
    <>
      {view.roadmaps.toReversed().map(({ year, axes, total, isLast }) => (
        <section key={year}>
          <h2>{m.roadmap_year({ year })}</h2>
          <p>{m.roadmap_total({ n: total })}</p>
          {axes.length === 0 ? null : <Lanes title={m.roadmap_lanes()} axes={axes} />}
          {isLast ? null : <p>{m.roadmap_continuation_rule()}</p>}
          {axes.map((axis) => (
            <AxisTable
              key={axis.id}
              axis={axis}
              acts={data.acts}
              lasting={lasting}
              withNext={!isLast}
            />
          ))}
        </section>
      ))}
      <section>
        <h2>
          <WithFrench text={m.roadmap_industry()} />
        </h2>
        <Industry industry={view.industry} acts={data.acts} lasting={lasting} />
      </section>
      <section>
        <h2>{m.roadmap_events()}</h2>
        <p>{m.roadmap_events_rule()}</p>
        <AsdEvents years={view.events} acts={data.acts} lasting={lasting} />
      </section>
    </>
  )
}
