import type { ResourceReading } from '../../api/resources'
import type { Observation } from '../../domain/observation'
import { formatPeriod } from '../../format/dates'
import type { UnitWords } from '../../format/figures'
import { formatGap } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { citedFigure } from '../../subjects/source/citation'
import { NotPublished } from '../../subjects/reading/NotPublished'
import { SourceNote } from '../../subjects/source/SourceNote'
import type { ViewState } from '../../address/viewState'
import type { ReadPromise, ScopeRow } from '../../subjects/indicator/indicatorView'
import { wordingWords } from '../../subjects/indicator/datedWords'
import { resultCell, targetCell } from '../../subjects/indicator/indicatorCells'
import { DataCell } from '../../subjects/table/DataCell'
import { replacedWords } from '../../subjects/indicator/replacedTarget'
import { Fold } from '../../ui/Fold'
import { PromisedTo } from './PromisedTo'
import { ReadingCell } from './ReadingCell'
import { RuleDetails } from './RuleDetails'
import table from './Table.module.css'

interface Props {
  readonly row: ScopeRow
  readonly unit: UnitWords
  readonly acts: ResourceReading<'sources'>['acts']
  readonly lasting: ViewState
  readonly funders: ResourceReading<'funders'>['funders']
  readonly asOf: string
  /** The promise whose rule stands beside the table already. */
  readonly main: ReadPromise | null
  /** True where the table has a column of scopes. */
  readonly hasScopes: boolean
}

const periodOf = (period: Observation['period']): string =>
  period === null ? m.indicator_undated() : formatPeriod(period)

/** One scope at one period: what was obtained, what was promised in the act's words, the gap, the reading, who says so. */
export function TrajectoryRow({ row, hasScopes, main, funders, ...around }: Props) {
  const { unit, acts, lasting, asOf } = around
  const { period, scope, results, baselines, promises, wordings, replaced } = row
  const seen = [...results, ...baselines]
  const targets = [
    ...promises.map(({ promise }) => promise.target),
    ...wordings,
    ...replaced.map(({ target }) => target),
  ]
  const saidOf = new Map([
    ...wordings.map((target) => [target.id, wordingWords(target)] as const),
    ...replaced.map((gone) => [gone.target.id, replacedWords(gone)] as const),
  ])
  const gaps = promises.filter(({ reading }) => reading.gap !== null)
  const isRunning =
    promises.length > 0 && promises.every(({ reading }) => reading.reason === 'noResultPublished')
  const isInWords = targets.length > 0 && targets.every(({ value }) => value === null)
  return (
    <tr>
      <th scope="row">{periodOf(period)}</th>
      {hasScopes ? (
        <td className={table.scope}>
          {promises.some(({ promise }) => promise.target.partOf !== undefined)
            ? `${m.indicator_part()} `
            : ''}
          {scope === null ? '' : typeset(scope)}
        </td>
      ) : null}
      <td className={table.number} data-label={m.indicator_column_result()}>
        {seen.map((figure) => (
          <div key={figure.id} className={table.figure}>
            <DataCell cell={resultCell(figure, unit, seen)} lasting={lasting} />
          </div>
        ))}
        {seen.length > 0 ? null : isRunning ? (
          <span title={m.indicator_none_yet()}>{m.overview_no_gap()}</span>
        ) : (
          <NotPublished />
        )}
      </td>
      <td
        className={isInWords ? undefined : table.number}
        data-label={targets.length === 0 ? undefined : m.indicator_column_target()}
      >
        {targets.map((target) => (
          <div
            key={target.id}
            className={target.value === null ? undefined : `${table.figure} ${table.objective}`}
          >
            <DataCell
              cell={targetCell(target, unit, saidOf.get(target.id) ?? null)}
              lasting={lasting}
            />
          </div>
        ))}
      </td>
      <td
        className={table.number}
        data-label={gaps.length === 0 ? undefined : m.indicator_column_gap()}
      >
        {gaps.map(({ promise, reading }) => (
          <div key={promise.target.id}>{reading.gap === null ? null : formatGap(reading.gap)}</div>
        ))}
      </td>
      <td className={table.reading}>
        {promises.length === 0 && results.length > 0 ? (
          <span className={table.sub}>{statusWords.noTarget()}</span>
        ) : null}
        {promises.map((read) => (
          <div key={read.promise.target.id} id={read.promise.target.id}>
            <ReadingCell read={read} />
            <PromisedTo promise={read.promise} funders={funders} asOf={asOf} />
            {read.promise.target.id === main?.promise.target.id ? null : (
              <Fold className={table.rule} summary={m.indicator_compute()}>
                {() => <RuleDetails read={read} unit={unit} />}
              </Fold>
            )}
          </div>
        ))}
      </td>
      <td className={table.source}>
        {[...seen, ...targets].map((figure) => (
          <SourceNote
            key={figure.id}
            figure={figure}
            words={citedFigure(figure, unit)}
            acts={acts}
            lasting={lasting}
          />
        ))}
      </td>
    </tr>
  )
}
