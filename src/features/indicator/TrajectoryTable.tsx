import type { ResourceReading } from '../../data/resources'
import type { Observation } from '../../domain/observation'
import { formatPeriod } from '../../format/dates'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'
import { formatGap } from '../../format/numbers'
import { qualityOf, qualityWords, reasonWords, statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { NotPublished } from '../../parts/NotPublished'
import { SourceNote } from '../../parts/SourceNote'
import { StatusMark } from '../../parts/StatusMark'
import type { ViewState } from '../../viewState/viewState'
import styles from './Indicator.module.css'
import type { ScopeRow } from './indicatorView'

interface Props {
  readonly rows: readonly ScopeRow[]
  readonly unit: UnitWords
  readonly acts: ResourceReading<'sources'>['acts']
  readonly lasting: ViewState
}

const periodOf = (period: Observation['period']): string => (period === null ? m.indicator_undated() : formatPeriod(period))

/** Every printed value of the indicator, latest first, with its reading and the sources of each figure: the chart's equal. */
export function TrajectoryTable({ rows, unit, acts, lasting }: Props) {
  const hasScopes = rows.some(({ scope }) => scope !== null)
  const words = (figure: Observation): string =>
    m.indicator_cited({ figure: figureWithUnit(figure, unit) ?? figure.words, period: periodOf(figure.period) })
  return (
    <table className={styles.table}>
      <caption>{m.indicator_table()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.indicator_column_year()}</th>
          {hasScopes ? <th scope="col">{m.indicator_column_scope()}</th> : null}
          <th scope="col" className={styles.number}>
            {m.indicator_column_result()}
          </th>
          <th scope="col" className={`${styles.number} ${styles.objective}`}>
            {m.indicator_column_target()}
          </th>
          <th scope="col" className={styles.number}>
            {m.indicator_column_gap()}
          </th>
          <th scope="col">{m.indicator_column_reading()}</th>
          <th scope="col">{m.indicator_column_source()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, period, scope, results, baselines, promises, wordings }) => (
          <tr key={key}>
            <th scope="row">{periodOf(period)}</th>
            {hasScopes ? <td className={styles.scope}>{scope === null ? '' : typeset(scope)}</td> : null}
            <td className={styles.number}>
              {[...results, ...baselines].map((figure) => (
                <div key={figure.id}>
                  <b>{figureText(figure) ?? <span lang="fr">{typeset(figure.words, 'fr')}</span>}</b>
                  {figure.role === 'baseline' ? <span className={styles.sub}>{m.indicator_baseline()}</span> : null}
                  {qualityOf(figure) === 'final' ? null : <span className={styles.sub}>{qualityWords[qualityOf(figure)]()}</span>}
                </div>
              ))}
              {results.length + baselines.length === 0 ? <NotPublished /> : null}
            </td>
            <td className={styles.number}>
              {[...promises.map(({ promise }) => promise.target), ...wordings].map((target) => (
                <div key={target.id}>
                  {target.value === null ? null : <b className={styles.objective}>{figureText(target)}</b>}
                  <span className={styles.sub} lang="fr">
                    {typeset(m.overview_quoted({ words: target.words }, { locale: 'fr' }), 'fr')}
                  </span>
                </div>
              ))}
            </td>
            <td className={styles.number}>
              {promises.map(({ promise, reading }) =>
                reading.gap === null ? null : <div key={promise.target.id}>{formatGap(reading.gap)}</div>,
              )}
            </td>
            <td>
              {promises.length === 0 && results.length > 0 ? <span className={styles.sub}>{statusWords.noTarget()}</span> : null}
              {promises.map(({ promise, reading }) => (
                <div key={promise.target.id}>
                  <StatusMark status={reading.status} /> {statusWords[reading.status]()}
                  {reading.reason === null ? null : <span className={styles.sub}>{reasonWords[reading.reason]()}</span>}
                </div>
              ))}
            </td>
            <td>
              {[...results, ...baselines, ...promises.map(({ promise }) => promise.target), ...wordings].map((figure) => (
                <SourceNote key={figure.id} figure={figure} words={words(figure)} acts={acts} lasting={lasting} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
