import { m } from '../../format/words'
import { DataFacts } from '../table/DataFacts'
import type { AgreementView } from './agreementView'
import styles from './AgreementSection.module.css'
import { ClauseList } from './ClauseList'
import { ContradictionNotes } from './ContradictionNotes'
import { describeAgreements } from './describeAgreements'
import { useFundingData } from './FundingContext'
import { InstalmentTable } from './InstalmentTable'
import { labelText } from './moneyWords'

/** One agreement: to whom its promises are made, when it was voted, what it pays and on which condition, what each side must do. */
export function AgreementSection({ view }: { readonly view: AgreementView }) {
  const { agreement, instalments, contradictions } = view
  const data = useFundingData()
  const { columns, rows } = describeAgreements([view], data)
  return (
    <section aria-labelledby={agreement.id}>
      <h3 id={agreement.id}>{labelText(agreement.label)}</h3>
      {rows.map((row) => (
        <DataFacts key={row.id} columns={columns} row={row} />
      ))}
      <ContradictionNotes contradictions={contradictions} />
      <h4 className={styles.subtitle}>{m.money_instalments()}</h4>
      <InstalmentTable instalments={instalments} />
      <ClauseList title={m.money_obligations()} clauses={agreement.obligations} />
      <ClauseList title={m.money_commitments()} clauses={agreement.commitments} />
    </section>
  )
}
