import type { ReactNode } from 'react'
import type { ParsedResource } from '../../api/resources'
import type { ViewState } from '../../address/viewState'
import { m } from '../../format/words'
import {
  linesOf,
  type Said,
  type TrajectoryColumn,
} from '../../subjects/indicator/describeTrajectory'
import type { ReadPromise, ScopeRow } from '../../subjects/indicator/indicatorView'
import { citedFigure } from '../../subjects/source/citation'
import { SourceNote } from '../../subjects/source/SourceNote'
import { DataCell } from '../../subjects/table/DataCell'
import { Fold } from '../../ui/Fold'
import { endOnly } from '../../ui/TableFrame'
import { PromisedTo } from './PromisedTo'
import { RuleDetails } from './RuleDetails'
import table from './Table.module.css'

interface Props {
  readonly row: ScopeRow
  readonly said: Said
  readonly columns: readonly TrajectoryColumn[]
  readonly lasting: ViewState
  readonly funders: ParsedResource<'funders'>['funders']
  readonly asOf: string
  /** The promise whose rule stands beside the table already. */
  readonly main: ReadPromise | null
}

/** One scope at one period: its lines below each other in one row, to whom each promise was made, how it is read, who says so. */
export function TrajectoryRow({ row, said, columns, lasting, funders, asOf, main }: Props) {
  const lines = linesOf(row, said)
  const promised = (read: ReadPromise): ReactNode => (
    <div data-elsewhere>
      <PromisedTo promise={read.promise} funders={funders} asOf={asOf} />
      {read.promise.target.id === main?.promise.target.id ? null : (
        <Fold className={table.rule} summary={m.indicator_compute()}>
          {() => <RuleDetails read={read} unit={said.unit} />}
        </Fold>
      )}
    </div>
  )
  const sources = lines
    .flatMap(({ cited }) => cited)
    .map((figure) => (
      <SourceNote
        key={figure.id}
        figure={figure}
        words={citedFigure(figure, said.unit)}
        acts={said.acts}
        lasting={lasting}
      />
    ))
  return (
    <tr>
      {columns.map(({ label, align, is }, place) => {
        // What holds of all lines stands in each of them.
        const isOnce = is === 'period' || is === 'scope'
        const cells = (isOnce ? lines.slice(0, 1) : lines).flatMap(({ id, read, cells: own }) => {
          const cell = own[place]
          return cell === undefined || cell.text === '' ? [] : [{ id, read, cell }]
        })
        const content = cells.map(({ id, read, cell }) => (
          <div
            key={id}
            className={table[is]}
            id={is === 'reading' ? read?.promise.target.id : undefined}
          >
            <DataCell cell={cell} lasting={lasting} />
            {is === 'reading' && read !== null ? promised(read) : null}
          </div>
        ))
        if (is === 'period')
          return (
            <th key={label} scope="row">
              {content}
            </th>
          )
        return (
          <td
            key={label}
            data-label={label}
            data-align={
              cells.every(({ cell }) => cell.quoted === true) ? undefined : endOnly(align)
            }
          >
            {is === 'source' ? (
              <div className={table.source} data-apart>
                {sources}
              </div>
            ) : (
              <div>{content}</div>
            )}
          </td>
        )
      })}
    </tr>
  )
}
