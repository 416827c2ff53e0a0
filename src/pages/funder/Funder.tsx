import { formatDay } from '../../format/dates'
import { m } from '../../format/words'
import { AddToDossier } from '../../document/view/AddToDossier'
import { AgreementSection } from '../../subjects/money/AgreementSection'
import { LeverSection } from '../../subjects/money/LeverSection'
import { labelText } from '../../subjects/money/moneyWords'
import { ProjectLink } from '../../subjects/register/ProjectLink'
import { Link } from '../../ui/Link'
import { Unfolding } from '../../ui/Unfolding'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { BudgetShares } from './BudgetShares'
import styles from './Funder.module.css'
import { FunderBand } from './FunderBand'
import { FunderNamesOverTime } from './FunderNamesOverTime'
import { FunderPromisesSection } from './FunderPromisesSection'
import type { FunderPromises } from '../../subjects/money/funderPromises'
import type { FunderView } from '../../subjects/money/funderView'
import { GrantsByYear } from './GrantsByYear'
import { NextDues } from './NextDues'
import { OwedDeliverables } from './OwedDeliverables'
import { FactsheetLinks } from './FactsheetLinks'

interface Props {
  readonly view: FunderView
  /** `undefined` until the promises are read. */
  readonly promises: FunderPromises | undefined
  readonly asOf: string
}

/** A funder whose amounts are there: what it gives, what is promised, what is owed. */
export function Funder({ view, promises, asOf }: Props) {
  const { funder, byYear, shares, agreements, lever, deliverables, next, sheets } = view
  const { lasting } = useViewState()
  const isParty = agreements.length > 0
  const inShares = new Set(shares.flatMap(({ row }) => row.lines.map(({ id }) => id)))
  return (
    <div className={styles.funder}>
      <FunderBand view={view} />
      <AddToDossier subject={`funder:${funder.id}`} title={labelText(funder.name)} />
      <FunderNamesOverTime funder={funder} />
      <p data-screen>
        <ProjectLink subject={`funder:${funder.id}`} />
      </p>
      <Unfolding openWords={m.unfold_all()} closeWords={m.fold_all()}>
        <h2>{m.funder_amounts()}</h2>
        <GrantsByYear funder={funder} byYear={byYear} anchoredElsewhere={inShares} />
        {isParty ? (
          <>
            <h2>{m.funder_next()}</h2>
            {next.length === 0 ? (
              <p>{m.funder_next_none({ day: formatDay(asOf) })}</p>
            ) : (
              <NextDues dues={next} asOf={asOf} />
            )}
            <h2>{m.funder_lever()}</h2>
            <LeverSection
              lever={lever}
              instalments={agreements.flatMap(({ instalments }) => instalments)}
            />
          </>
        ) : null}
        <FunderPromisesSection funder={funder} promises={promises} isParty={isParty} />
        <h2>{m.funder_shares()}</h2>
        <BudgetShares shares={shares} />
        {isParty ? (
          <>
            <h2>{m.funder_deliverables()}</h2>
            <p data-screen>
              <Link to={addresses.notes({ ...lasting, financeur: funder.id })}>
                {m.pointage_open()}
              </Link>
            </p>
            <OwedDeliverables agreements={agreements} deliverables={deliverables} asOf={asOf} />
            <h2>{m.funder_agreements()}</h2>
            {agreements.map((agreement) => (
              <details key={agreement.agreement.id} className={styles.group}>
                <summary>{labelText(agreement.agreement.label)}</summary>
                <AgreementSection view={agreement} />
              </details>
            ))}
          </>
        ) : null}
      </Unfolding>
      {sheets.length > 0 ? <FactsheetLinks funder={funder.id} sheets={sheets} /> : null}
    </div>
  )
}
