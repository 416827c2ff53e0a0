import { formatNumber } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { FoldingTable } from '../../ui/FoldingTable'
import styles from './Lanes.module.css'
import type { RoadmapAxis } from './roadmapView'

interface Props {
  readonly title: string
  readonly axes: readonly RoadmapAxis[]
}

/** The axes of a roadmap as lanes: one shape per objective for its reading, which leads to its row, and the counts in words. */
export function Lanes({ title, axes }: Props) {
  return (
    <FoldingTable
      title={title}
      look="shown"
      columns={[
        m.roadmap_lane(),
        m.roadmap_lane_objectives(),
        { label: m.roadmap_lane_counts(), holds: 'words' },
      ]}
      rows={axes.map(({ id, label, objectives, counts }) => ({
        id,
        cells: [
          typeset(label ?? m.roadmap_other_axes()),
          <ul key="marks" className={styles.marks}>
            {objectives.map(({ placed, label: name, reading }) => {
              const words = m.roadmap_lane_objective({
                label: typeset(name),
                status: statusWords[reading.status]().toLowerCase(),
              })
              return (
                <li key={placed.promise.target.id}>
                  <a href={`#${placed.promise.target.id}`} aria-label={words} title={words}>
                    <StatusMark status={reading.status} />
                  </a>
                </li>
              )
            })}
          </ul>,
          <span key="counts" className={styles.counts}>
            {counts
              .map(({ status, count }) =>
                m.money_count_status({
                  count: formatNumber(count),
                  status: statusWords[status]().toLowerCase(),
                }),
              )
              .join(', ')}
          </span>,
        ],
      }))}
    />
  )
}
