import type { ResourceReading } from '../../data/resources'
import type { Observation } from '../../domain/observation'
import { formatPeriod } from '../../format/dates'
import { figureText, type UnitWords } from '../../format/figures'
import { formatGap } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { citedFigure } from '../../parts/citation'
import { NotPublished } from '../../parts/NotPublished'
import { SourceNote } from '../../parts/SourceNote'
import type { ViewState } from '../../viewState/viewState'
import type { ScopeRow } from '../../parts/indicator/indicatorView'
import { ReadingCell } from './ReadingCell'
import { ResultFigure } from './ResultFigure'
import table from './Table.module.css'

interface Props {
  readonly row: ScopeRow
  readonly unit: UnitWords
  readonly acts: ResourceReading<'sources'>['acts']
  readonly lasting: ViewState
  /** True where the table has a column of scopes. */
  readonly hasScopes: boolean
}

const periodOf = (period: Observation['period']): string => (period === null ? m.indicator_undated() : formatPeriod(period))

/** One scope at one period: what was obtained, what was promised in the act's words, the gap, the reading, who says so. */
export function TrajectoryRow({ row, unit, acts, lasting, hasScopes }: Props) {
  const { period, scope, results, baselines, promises, wordings } = row
  const seen = [...results, ...baselines]
  const targets = [...promises.map(({ promise }) => promise.target), ...wordings]
  const gaps = promises.filter(({ reading }) => reading.gap !== null)
  const isRunning = promises.length > 0 && promises.every(({ reading }) => reading.reason === 'noResultPublished')
  const isInWords = targets.length > 0 && targets.every(({ value }) => value === null)
  return (
    <tr>
      <th scope="row">{periodOf(period)}</th>
      {hasScopes ? (
        <td className={table.scope}>
          {promises.some(({ promise }) => promise.target.partOf !== undefined) ? `${m.indicator_part()} ` : ''}
          {scope === null ? '' : typeset(scope)}
        </td>
      ) : null}
      <td className={table.number} data-label={m.indicator_column_result()}>
        {seen.map((figure) => (
          <ResultFigure key={figure.id} figure={figure} />
        ))}
        {seen.length > 0 ? null : isRunning ? <span title={m.indicator_none_yet()}>{m.overview_no_gap()}</span> : <NotPublished />}
      </td>
      <td className={isInWords ? table.inWords : table.number} data-label={targets.length === 0 ? undefined : m.indicator_column_target()}>
        {targets.map((target) => (
          <div key={target.id}>
            {target.value === null ? null : <b className={table.objective}>{figureText(target)}</b>}
            {wordings.includes(target) ? <span className={table.sub}>{m.indicator_other_wordings()}</span> : null}
            <span className={table.sub} lang="fr">
              {typeset(m.overview_quoted({ words: target.words }, { locale: 'fr' }), 'fr')}
            </span>
          </div>
        ))}
      </td>
      <td className={table.number} data-label={gaps.length === 0 ? undefined : m.indicator_column_gap()}>
        {gaps.map(({ promise, reading }) => (
          <div key={promise.target.id}>{reading.gap === null ? null : formatGap(reading.gap)}</div>
        ))}
      </td>
      <td className={table.reading}>
        {promises.length === 0 && results.length > 0 ? <span className={table.sub}>{statusWords.noTarget()}</span> : null}
        {promises.map((read) => (
          <ReadingCell key={read.promise.target.id} read={read} />
        ))}
      </td>
      <td className={table.source}>
        {[...seen, ...targets].map((figure) => (
          <SourceNote key={figure.id} figure={figure} words={citedFigure(figure, unit)} acts={acts} lasting={lasting} />
        ))}
      </td>
    </tr>
  )
}
