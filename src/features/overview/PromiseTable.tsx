import { m } from '../../format/words'
import type { ViewState } from '../../viewState/viewState'
import { typeset } from '../../format/typography'
import type { OverviewView } from '../../parts/promises/overviewView'
import { ProgrammeBudget } from './ProgrammeBudget'
import { PromiseRow } from './PromiseRow'
import styles from './PromiseTable.module.css'

interface Props {
  readonly view: OverviewView
  readonly state: ViewState
  readonly lasting: ViewState
  /** First and last year of every row's small time axis. */
  readonly span: { readonly from: number; readonly to: number }
}

/** The promises, one line each, by programme and axis or in the order asked for. On narrow screens a row folds into blocks. */
export function PromiseTable({ view, state, lasting, span }: Props) {
  const row = { lasting, span, funder: state.financeur }
  return (
    <table className={styles.table}>
      <caption>{m.overview_table()}</caption>
      <colgroup>
        <col />
        <col className={styles.trendColumn} />
        <col className={styles.resultColumn} />
        <col className={styles.barColumn} />
        <col className={styles.targetColumn} />
        <col className={styles.gapColumn} />
        <col className={styles.readingColumn} />
        <col className={styles.sourceColumn} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{m.overview_column_indicator()}</th>
          <th scope="col">{m.overview_column_trend(span)}</th>
          <th scope="col" className={styles.number}>
            {m.overview_column_result()}
          </th>
          <th scope="col">
            <span className={styles.hidden}>{m.overview_column_bar()}</span>
          </th>
          <th scope="col" className={`${styles.number} ${styles.objective}`}>
            {m.overview_column_target()}
          </th>
          <th scope="col" className={styles.number}>
            {m.overview_column_gap()}
          </th>
          <th scope="col">{m.overview_column_reading()}</th>
          <th scope="col">{m.overview_column_source()}</th>
        </tr>
      </thead>
      {view.groups.map(({ id, label, programme, axes }) => (
        <tbody key={id}>
          <tr className={styles.programme}>
            <th scope="rowgroup" colSpan={8}>
              <div className={styles.heading}>
                <h2>{typeset(label)}</h2>
                {programme ? <ProgrammeBudget programme={programme} funders={view.funderNames} /> : null}
              </div>
            </th>
          </tr>
          {axes.map((axis) => [
            axis.label === null ? null : (
              <tr key={`axis ${axis.id}`} className={styles.axis}>
                <th scope="rowgroup" colSpan={8}>
                  {typeset(axis.label)}
                </th>
              </tr>
            ),
            ...axis.rows.map((promise) => <PromiseRow key={promise.promise.target.id} row={promise} {...row} />),
          ])}
        </tbody>
      ))}
      {view.sorted.length > 0 ? (
        <tbody>
          {view.sorted.map((promise) => (
            <PromiseRow key={promise.promise.target.id} row={promise} {...row} />
          ))}
        </tbody>
      ) : null}
    </table>
  )
}
