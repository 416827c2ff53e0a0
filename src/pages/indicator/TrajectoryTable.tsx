import type { ParsedResource } from '../../api/resources'
import type { UnitWords } from '../../format/figures'
import type { ViewState } from '../../address/viewState'
import {
  hasScopes,
  trajectoryCaption,
  trajectoryColumns,
} from '../../subjects/indicator/describeTrajectory'
import type { ReadPromise, ScopeRow } from '../../subjects/indicator/indicatorView'
import { TableFrame } from '../../ui/TableFrame'
import { TrajectoryRow } from './TrajectoryRow'

interface Props {
  readonly rows: readonly ScopeRow[]
  readonly unit: UnitWords
  readonly acts: ParsedResource<'sources'>['acts']
  readonly lasting: ViewState
  /** False while the page is first shown: the older rows follow. */
  readonly isWhole: boolean
  readonly funders: ParsedResource<'funders'>['funders']
  readonly asOf: string
  /** The promise whose rule stands beside the table already. */
  readonly main: ReadPromise | null
}

/** Rows that show with the page. */
const first = 12

/** Every printed value of the indicator, latest first, with its reading and the sources of each figure: the chart's equal. */
export function TrajectoryTable({ rows, isWhole, unit, acts, ...around }: Props) {
  const said = { unit, acts, hasScopes: hasScopes(rows) }
  const columns = trajectoryColumns(said.hasScopes)
  return (
    <TableFrame caption={trajectoryCaption(unit)} look="shown" heads={columns}>
      <tbody>
        {(isWhole ? rows : rows.slice(0, first)).map((row) => (
          <TrajectoryRow key={row.key} row={row} said={said} columns={columns} {...around} />
        ))}
      </tbody>
    </TableFrame>
  )
}
