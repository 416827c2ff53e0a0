import { m } from '../../format/words'
import { AmountTable } from '../../parts/funding/AmountTable'
import type { FundingByYear } from '../../parts/funding/fundingByYear'
import type { Funder } from '../../parts/funding/fundingData'
import { labelText } from '../../parts/funding/moneyWords'
import { YearBars } from './YearBars'

interface Props {
  readonly funder: Funder
  readonly byYear: FundingByYear
}

/** What the funder gives: a bar per year, and every amount with its programme and source. */
export function GrantsByYear({ funder, byYear }: Props) {
  const { years, several } = byYear
  if (years.length === 0 && several.length === 0) return <p>{m.funder_amounts_none()}</p>
  return (
    <>
      {years.length > 0 ? (
        <>
          <YearBars caption={m.funder_amounts_chart({ funder: labelText(funder.name) })} years={years} />
          <p>{m.funder_amounts_note()}</p>
          <details>
            <summary>{m.funder_amounts_table()}</summary>
            <AmountTable caption={m.funder_amounts_table()} lines={years.flatMap(({ grants }) => grants.map(({ line }) => line))} dated />
          </details>
        </>
      ) : null}
      {several.length > 0 ? (
        <>
          <h3>{m.funder_amounts_several()}</h3>
          <AmountTable caption={m.funder_amounts_several()} lines={several.map(({ line }) => line)} dated />
        </>
      ) : null}
    </>
  )
}
