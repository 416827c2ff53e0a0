import { useMemo } from 'react'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { useFragment } from '../../ui/useFragment'
import { WithFrench } from '../../ui/WithFrench'
import { Notice } from '../../ui/Notice'
import { useViewState } from '../../address/useViewState'
import { AxisTable } from './AxisTable'
import { Industry } from './Industry'
import { Lanes } from './Lanes'
import { type RoadmapData, roadmapYears } from './roadmapData'
import { RoadmapEvents } from './RoadmapEvents'
import { roadmapView } from './roadmapView'

/** The roadmap of data that are there: the last one first, each as lanes, then the earlier with what became of them, the companies, the events. */
export function Roadmap({ data }: { readonly data: RoadmapData }) {
  const { lasting } = useViewState()
  const { companies } = data.roadmap
  const last = roadmapYears(data.roadmap).at(-1)
  const view = useMemo(() => roadmapView(data), [data])
  useFragment(true)
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
          {isLast ? null : <p>{m.roadmap_continuation_rule({ year: last ?? year })}</p>}
          {axes.map((axis) => (
            <AxisTable
              key={axis.id}
              axis={axis}
              acts={data.acts}
              lasting={lasting}
              next={isLast ? null : (last ?? null)}
            />
          ))}
        </section>
      ))}
      {companies === undefined ? null : (
        <section>
          <h2>
            <WithFrench text={companies.label[currentLocale()]} />
          </h2>
          <Industry
            industry={view.industry}
            indicator={companies.indicator}
            acts={data.acts}
            lasting={lasting}
          />
        </section>
      )}
      <section>
        <h2>{m.roadmap_events()}</h2>
        <p>{m.roadmap_events_rule()}</p>
        <RoadmapEvents years={view.events} acts={data.acts} lasting={lasting} />
      </section>
    </>
  )
}
