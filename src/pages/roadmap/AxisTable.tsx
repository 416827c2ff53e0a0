import type { ComponentProps } from 'react'
import { formatNumber } from '../../format/numbers'
import { reasonsText } from '../../format/reasonWords'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { SourcedAct } from '../../subjects/source/ActSource'
import { StatusMark } from '../../subjects/reading/StatusMark'
import type { ViewState } from '../../address/viewState'
import { ObjectiveRow } from './ObjectiveRow'
import { PhoneFold } from '../../ui/PhoneFold'
import { TableFrame } from '../../ui/TableFrame'
import styles from './Roadmap.module.css'
import type { RoadmapAxis } from './roadmapView'

interface Props {
  readonly axis: RoadmapAxis
  readonly acts: readonly SourcedAct[]
  readonly lasting: ViewState
  /** The exercise of the last roadmap, where the table says what became of each objective. */
  readonly next: number | null
}

/** One axis: how many objectives have which reading, then each of them. */
export function AxisTable({ axis, acts, lasting, next }: Props) {
  const name = typeset(axis.label ?? m.roadmap_other_axes())
  const columns: ComponentProps<typeof TableFrame>['heads'] = [
    { label: m.roadmap_column_objective(), holds: 'name' },
    { label: m.roadmap_column_reading(), holds: 'reading' },
    m.roadmap_column_known(),
    ...(next === null
      ? []
      : [{ label: m.roadmap_column_next({ year: next }), holds: 'next' as const }]),
    { label: m.roadmap_column_source(), holds: 'source' },
  ]
  return (
    <section className={styles.axis}>
      <h3>
        {name}
        {axis.label === null ? null : (
          <span className={styles.programme}>{typeset(axis.programme)}</span>
        )}
      </h3>
      <ul className={styles.counts} aria-label={m.roadmap_counts({ axis: name })}>
        {axis.counts.map(({ status, count, reasons }) => (
          <li key={status}>
            <b>{formatNumber(count)}</b> <StatusMark status={status} /> {statusWords[status]()}{' '}
            {reasons.length === 0 ? null : (
              <span className={styles.soft}>{reasonsText(reasons)}</span>
            )}
          </li>
        ))}
      </ul>
      <PhoneFold summary={m.roadmap_axis_objectives()} count={axis.objectives.length}>
        <TableFrame
          caption={m.roadmap_table({ axis: name })}
          heads={columns}
          className={next === null ? styles.table : `${styles.table} ${styles.withNext}`}
        >
          <tbody>
            {axis.objectives.map((objective) => (
              <ObjectiveRow
                key={objective.placed.promise.target.id}
                objective={objective}
                acts={acts}
                lasting={lasting}
                next={next}
              />
            ))}
          </tbody>
        </TableFrame>
      </PhoneFold>
    </section>
  )
}
