import { formatPeriod } from '../../format/dates'
import { formatEuros, formatNumber, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { FunderNames } from '../../subjects/money/FunderNames'
import { labelText } from '../../subjects/money/moneyWords'
import { tally } from '../../subjects/money/promiseLine'
import { Unaddressed } from '../../subjects/money/Unaddressed'
import { TallyLine } from '../../subjects/money/TallyLine'
import { DataCell } from '../../subjects/table/DataCell'
import { useViewState } from '../../address/useViewState'
import { budgetCell, leverCell } from './programmeCells'
import styles from './Programme.module.css'
import type { ProgrammePromises, ProgrammeView } from '../../subjects/money/programmeView'

interface Props {
  readonly view: ProgrammeView
  readonly promises: ProgrammePromises | undefined
}

/** The programme in a few lines: period, budget with stage and tax basis, what remains to be paid, promises, axes. */
export function ProgrammeFacts({ view, promises }: Props) {
  const { programme, income, lever, agreements } = view
  const { lasting } = useViewState()
  const instalments = agreements.flatMap((agreement) => agreement.instalments)
  const parties = [...new Set(agreements.flatMap(({ agreement }) => agreement.parties))]
  return (
    <dl className={styles.facts} aria-label={m.programme_facts()}>
      <div>
        <dt>{m.programme_budget()}</dt>
        <dd className={styles.budget}>
          <DataCell cell={budgetCell(income)} lasting={lasting} />
        </dd>
      </div>
      {parties.map((party) => {
        const shares = (income.plans.length === 1 ? income.plans : []).flatMap((plan) =>
          plan.rows.flatMap((row) =>
            row.funder === party && row.share !== null
              ? [{ plan, share: row.share, euros: row.euros }]
              : [],
          ),
        )
        return shares.map(({ plan, share, euros }) => (
          <div key={`${party} ${plan.id}`}>
            <dt>
              <FunderNames ids={[party]} />
            </dt>
            <dd>
              <span className={styles.figure}>{formatPercent(share)}</span>
              <span className={styles.sub}>{formatEuros(euros)}</span>
            </dd>
          </div>
        ))
      })}
      <div>
        <dt>{m.programme_lever()}</dt>
        <dd className={styles.budget}>
          <DataCell cell={leverCell({ lever, instalments })} lasting={lasting} />
        </dd>
      </div>
      <div>
        <dt>{m.programme_period()}</dt>
        <dd>{formatPeriod(programme.period)}</dd>
      </div>
      <div className={styles.wide}>
        <dt>{m.programme_axes()}</dt>
        <dd>{programme.axes.map(({ label }) => labelText(label)).join(' · ')}</dd>
      </div>
      {promises ? (
        <div className={styles.wide}>
          <dt>{m.programme_counts()}</dt>
          <dd>
            {promises.all.length === 0 ? (
              m.programmes_no_promise()
            ) : (
              <>
                {m.programmes_promise_count({
                  n: promises.all.length,
                  shown: formatNumber(promises.all.length),
                })}
                <TallyLine tallies={tally(promises.all)} />
                <Unaddressed all={promises.all.length} count={promises.unaddressed} />
              </>
            )}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
