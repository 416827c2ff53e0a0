import { formatDay, formatDue, formatPeriod } from '../../format/dates'
import { m } from '../../format/words'
import type { AgreementView } from './agreementView'
import styles from './AgreementSection.module.css'
import { ClauseList } from './ClauseList'
import { ContradictionNotes } from './ContradictionNotes'
import { FunderNames } from './FunderNames'
import { useFundingData } from './FundingContext'
import { InstalmentList } from './InstalmentList'
import small from '../../ui/Text.module.css'
import { labelText } from './moneyWords'

/** One agreement: to whom its promises are made, when it was voted, what it pays and on which condition, what each side must do. */
export function AgreementSection({ view }: { readonly view: AgreementView }) {
  const { agreement, programmePeriod, instalments, contradictions } = view
  const { acts } = useFundingData()
  const act = acts.get(agreement.act)
  return (
    <section aria-labelledby={agreement.id}>
      <h3 id={agreement.id}>{labelText(agreement.label)}</h3>
      <dl className={styles.facts}>
        <div>
          <dt>{m.money_period()}</dt>
          <dd>
            {formatPeriod(agreement.period)}
            {programmePeriod === null ? null : (
              <span className={small.sub}>
                {m.money_programme_period({ period: formatPeriod(programmePeriod) })}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{m.money_parties()}</dt>
          <dd>
            <FunderNames ids={agreement.parties} />
          </dd>
        </div>
        <div>
          <dt>{m.money_cofunders()}</dt>
          <dd>
            {agreement.cofunders.length > 0 ? (
              <FunderNames ids={agreement.cofunders} />
            ) : (
              m.money_cofunders_none()
            )}
          </dd>
        </div>
        <div>
          <dt>{m.money_adopted()}</dt>
          <dd>
            {formatDay(agreement.adopted)}
            {act ? <span className={small.sub}>{labelText(act.label)}</span> : null}
          </dd>
        </div>
        <div>
          <dt>{m.money_signed()}</dt>
          <dd>
            {agreement.signed === null ? m.money_signed_unknown() : formatDay(agreement.signed)}
          </dd>
        </div>
        <div>
          <dt>{m.money_report_due()}</dt>
          <dd>
            {agreement.reportDue === null ? m.money_report_none() : formatDue(agreement.reportDue)}
          </dd>
        </div>
      </dl>
      <ContradictionNotes contradictions={contradictions} />
      <h4 className={styles.subtitle}>{m.money_instalments()}</h4>
      <InstalmentList instalments={instalments} />
      <ClauseList title={m.money_obligations()} clauses={agreement.obligations} />
      <ClauseList title={m.money_commitments()} clauses={agreement.commitments} />
    </section>
  )
}
