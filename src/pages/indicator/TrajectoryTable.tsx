import type { ResourceReading } from '../../api/resources'
import type { UnitWords } from '../../format/figures'
import { m } from '../../format/words'
import { tableCaption } from '../../document/indicatorTable'
import type { ViewState } from '../../address/viewState'
import type { ReadPromise, ScopeRow } from '../../subjects/indicator/indicatorView'
import table from './Table.module.css'
import { TrajectoryRow } from './TrajectoryRow'

interface Props {
  readonly rows: readonly ScopeRow[]
  readonly unit: UnitWords
  readonly acts: ResourceReading<'sources'>['acts']
  readonly lasting: ViewState
  /** False while the page is first shown: the older rows follow. */
  readonly isWhole: boolean
  readonly funders: ResourceReading<'funders'>['funders']
  readonly asOf: string
  /** The promise whose rule stands beside the table already. */
  readonly main: ReadPromise | null
}

/** Rows that show with the page. */
const first = 12

/** Every printed value of the indicator, latest first, with its reading and the sources of each figure: the chart's equal. */
export function TrajectoryTable({ rows, isWhole, ...around }: Props) {
  const { unit } = around
  const hasScopes = rows.some(({ scope }) => scope !== null)
  return (
    <table className={table.table}>
      <caption>{tableCaption(unit)}</caption>
      <thead>
        <tr>
          <th scope="col">{m.indicator_column_year()}</th>
          {hasScopes ? <th scope="col">{m.indicator_column_scope()}</th> : null}
          <th scope="col" className={table.number}>
            {m.indicator_column_result()}
          </th>
          <th scope="col" className={`${table.number} ${table.objective}`}>
            {m.indicator_column_target()}
          </th>
          <th scope="col" className={table.number}>
            {m.indicator_column_gap()}
          </th>
          <th scope="col">{m.indicator_column_reading()}</th>
          <th scope="col">{m.indicator_column_source()}</th>
        </tr>
      </thead>
      <tbody>
        {(isWhole ? rows : rows.slice(0, first)).map((row) => (
          <TrajectoryRow key={row.key} row={row} {...around} hasScopes={hasScopes} />
        ))}
      </tbody>
    </table>
  )
}
