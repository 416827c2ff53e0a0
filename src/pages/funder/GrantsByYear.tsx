import { m } from '../../format/words'
import { AmountTable } from '../../subjects/money/AmountTable'
import { type FundingByYear, greatestSum } from '../../subjects/money/fundingByYear'
import type { Funder } from '../../subjects/money/fundingData'
import { besideWords } from '../../subjects/money/amountWords'
import { labelText } from '../../subjects/money/moneyWords'
import { openOnPaper, useOnPaper } from '../../ui/useOnPaper'
import { usePhone } from '../../ui/usePhone'
import { YearBars } from './YearBars'
import { yearsNote } from './yearsNote'

interface Props {
  readonly funder: Funder
  readonly byYear: FundingByYear
  /** Lines that the table of budget shares anchors. */
  readonly anchoredElsewhere: ReadonlySet<string>
}

/** Years that stand open on a phone. */
const onPhone = 4

/** What the funder gives: a bar per year, every amount with its programme and source, and those that no year holds with the reason. */
export function GrantsByYear({ funder, byYear, anchoredElsewhere }: Props) {
  const { years, beside } = byYear
  const isOnPaper = useOnPaper()
  const shown = usePhone() ? onPhone : years.length
  const name = labelText(funder.name)
  const max = greatestSum(years)
  if (years.length === 0 && beside.length === 0) return <p>{m.funder_amounts_none()}</p>
  return (
    <>
      {years.length > 0 ? (
        <>
          <YearBars funder={name} years={years.slice(-shown)} max={max} />
          {shown < years.length ? (
            <details>
              <summary>
                {m.funder_years_before({ year: years[years.length - shown]?.year ?? '' })}
              </summary>
              <YearBars funder={name} years={years.slice(0, -shown)} max={max} />
            </details>
          ) : null}
          <p>{yearsNote(byYear).join(' ')}</p>
          <details>
            <summary>{m.funder_amounts_table()}</summary>
            <AmountTable
              caption={m.funder_amounts_table()}
              lines={years.flatMap(({ grants }) => grants.map(({ line }) => line))}
            />
          </details>
        </>
      ) : null}
      {beside.length > 0 ? (
        <>
          <h3>{m.funder_beside()}</h3>
          {beside.map(({ reason, lines }) => (
            <details
              key={reason}
              {...openOnPaper(isOnPaper && (reason === 'undated' || reason === 'severalYears'))}
            >
              <summary>
                {m.counted_title({ title: besideWords[reason](), count: lines.length })}
              </summary>
              <AmountTable
                caption={besideWords[reason]()}
                lines={lines}
                anchoredElsewhere={anchoredElsewhere}
              />
            </details>
          ))}
        </>
      ) : null}
    </>
  )
}
