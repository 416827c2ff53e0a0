import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { useFundingData } from '../../subjects/money/FundingContext'
import type { Funder } from '../../subjects/money/fundingData'
import { labelText } from '../../subjects/money/moneyWords'
import { PromiseLines } from '../../subjects/money/PromiseLines'
import { tally } from '../../subjects/money/promiseLine'
import { TallyLine } from '../../subjects/money/TallyLine'
import { Unaddressed } from '../../subjects/money/Unaddressed'
import { shortName, shortNameOf } from '../../format/shortName'
import small from '../../ui/Text.module.css'
import styles from './Funder.module.css'
import type { FunderPromiseGroup } from '../../subjects/money/funderPromises'

interface Props {
  readonly funder: Funder
  readonly group: FunderPromiseGroup
  /** The promises are made to others: the block says to whom. */
  readonly cofunded: boolean
}

/** The promises of one programme: their counts, and opened the lines; the scopes of the funder's own territory first. */
export function FunderPromiseBlock({ funder, group, cofunded }: Props) {
  const { funders } = useFundingData()
  const { programme, id, own, others, parties, unaddressed } = group
  const title = programme ? labelText(programme.label) : id
  const names = parties.map((party) => shortNameOf(funders, party)).join(', ')
  const count = own.length + others.length
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <TallyLine tallies={tally([...own, ...others])} />
      <Unaddressed all={count + unaddressed} count={unaddressed} />
      {cofunded ? (
        <p className={small.sub}>
          {m.funder_cofunded_note({ parties: names, funder: shortName(funder) })}
        </p>
      ) : null}
      <details>
        <summary>{m.funder_promises_open({ n: count, shown: formatNumber(count) })}</summary>
        {own.length > 0 ? (
          <>
            <h4>{m.funder_promises_own()}</h4>
            <PromiseLines caption={m.funder_promises_own_caption({ title })} lines={own} />
          </>
        ) : null}
        {others.length > 0 ? (
          <>
            {own.length > 0 ? <h4>{m.funder_promises_whole()}</h4> : null}
            <PromiseLines caption={m.funder_promises_whole_caption({ title })} lines={others} />
          </>
        ) : null}
      </details>
    </section>
  )
}
