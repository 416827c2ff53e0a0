import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { formatEuros } from '../../format/numbers'
import { shortName } from '../../format/shortName'
import { m } from '../../format/words'
import { describeSums } from '../../subjects/money/describeYears'
import { funderGiving } from '../../subjects/money/funderGiving'
import type { Funding } from '../../subjects/money/useFunding'
import { Failure } from '../../subjects/failure/Failure'
import { DataTable } from '../../subjects/table/DataTable'
import { Link } from '../../ui/Link'
import { Tabs } from '../../ui/Tabs'
import { Coming } from './Coming'
import text from '../../ui/Text.module.css'
import styles from './Dashboard.module.css'
import { YearColumns } from './YearColumns'

interface Props {
  readonly funder: string | null
  readonly funding: Funding
}

/** What one funder gives, year by year: filled where it is voted, signed or paid, hollow where it is not. */
export function MoneyPanel({ funder, funding }: Props) {
  const { lasting } = useViewState()
  const { data, asOf, error, retry } = funding
  const view = data && (funder === null ? null : funderGiving(funder, data, asOf))
  const title =
    view === undefined || view === null
      ? m.dash_money()
      : m.dash_money_of({ funder: shortName(view.funder) })
  return (
    <article className={styles.panel} aria-labelledby="panneau-argent">
      <h2 id="panneau-argent">
        {funder === null ? title : <Link to={addresses.funder(funder, lasting)}>{title}</Link>}
        <small className={text.sub}>{m.dash_money_unit()}</small>
      </h2>
      {error ? <Failure error={error} onRetry={retry} /> : null}
      {view === undefined ? (
        error ? null : (
          <p className={styles.slot}>
            <Coming />
          </p>
        )
      ) : view === null || view.byYear.years.length === 0 ? (
        <p className={styles.slot}>{m.funder_amounts_none()}</p>
      ) : (
        <Tabs
          label={m.figure_forms()}
          tabs={[
            {
              id: 'drawing',
              label: m.figure_drawing(),
              panel: <YearColumns years={view.byYear.years} label={title} />,
            },
            {
              id: 'table',
              label: m.figure_table(),
              panel: (
                <div className={styles.table}>
                  <DataTable
                    table={describeSums(shortName(view.funder), view.byYear.years)}
                    look="shown"
                    folds="never"
                  />
                </div>
              ),
            },
          ]}
          foot={{
            above: (
              <p className={styles.finding}>
                {view.lever.euros === 0
                  ? m.dash_fact_lever_none()
                  : m.dash_fact_lever({ amount: formatEuros(view.lever.euros) })}
              </p>
            ),
            beside: <span>{m.dash_money_key()}</span>,
            className: styles.foot,
          }}
        />
      )}
    </article>
  )
}
