import { m } from '../../format/words'
import { AddToDossier } from '../../document/view/AddToDossier'
import { labelText } from '../../subjects/money/moneyWords'
import { AgreementSection } from '../../subjects/money/AgreementSection'
import { AmountTable } from '../../subjects/money/AmountTable'
import { DeliverableTable } from '../../subjects/money/DeliverableTable'
import { LeverSection } from '../../subjects/money/LeverSection'
import { ProjectLink } from '../../subjects/register/ProjectLink'
import { PhoneFold } from '../../ui/PhoneFold'
import { FundingPlans } from './FundingPlans'
import { PrivateShare } from './PrivateShare'
import styles from './Programme.module.css'
import { ProgrammeFacts } from './ProgrammeFacts'
import { ProgrammePromisesSection } from './ProgrammePromisesSection'
import type { ProgrammePromises, ProgrammeView } from '../../subjects/money/programmeView'
import { Spending } from './Spending'

interface Props {
  readonly view: ProgrammeView
  /** `undefined` until the promises are read. */
  readonly promises: ProgrammePromises | undefined
  readonly asOf: string
}

/** A programme whose amounts are there, from what it costs to what is promised. */
export function Programme({ view, promises, asOf }: Props) {
  const { spending, income, subsidies, rates, others, agreements, lever, deliverables } = view
  const instalments = agreements.flatMap((agreement) => agreement.instalments)
  return (
    <div className={styles.programme}>
      <AddToDossier
        subject={`programme:${view.programme.id}`}
        title={labelText(view.programme.label)}
      />
      <ProgrammeFacts view={view} promises={promises} />
      <p>
        <ProjectLink subject={`programme:${view.programme.id}`} />
      </p>
      <h2>{m.programme_lever()}</h2>
      <LeverSection lever={lever} instalments={instalments} />
      <h2>{m.programme_plan()}</h2>
      <FundingPlans income={income} />
      <PrivateShare plans={income.plans} floors={promises?.floors ?? []} />
      {subsidies.length > 0 ? (
        <>
          <h3>{m.programme_subsidies()}</h3>
          <PhoneFold summary={m.programme_subsidies()} count={subsidies.length}>
            <AmountTable caption={m.programme_subsidies()} lines={subsidies} />
          </PhoneFold>
        </>
      ) : null}
      <h2>{m.programme_deliverables()}</h2>
      {deliverables.length === 0 ? (
        <DeliverableTable deliverables={deliverables} asOf={asOf} />
      ) : (
        <PhoneFold summary={m.programme_deliverables()} count={deliverables.length}>
          <DeliverableTable deliverables={deliverables} asOf={asOf} />
        </PhoneFold>
      )}
      <h2>{m.programme_promises()}</h2>
      <ProgrammePromisesSection promises={promises} />
      <h2>{m.programme_spending()}</h2>
      <Spending spending={spending} />
      {rates.length > 0 ? (
        <>
          <h3>{m.programme_rates()}</h3>
          <PhoneFold summary={m.programme_rates()} count={rates.length}>
            <AmountTable caption={m.programme_rates()} lines={rates} />
          </PhoneFold>
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3>{m.programme_others()}</h3>
          <PhoneFold summary={m.programme_others()} count={others.length}>
            <AmountTable caption={m.programme_others()} lines={others} />
          </PhoneFold>
        </>
      ) : null}
      <h2>{m.programme_agreements()}</h2>
      {agreements.length === 0 ? <p>{m.programme_agreements_none()}</p> : null}
      {agreements.map((agreement) => (
        <PhoneFold key={agreement.agreement.id} summary={labelText(agreement.agreement.label)}>
          <AgreementSection view={agreement} />
        </PhoneFold>
      ))}
    </div>
  )
}
