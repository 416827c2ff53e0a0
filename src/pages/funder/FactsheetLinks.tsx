import { groupBy } from '../../api/groupBy'
import { m } from '../../format/words'
import { labelText } from '../../subjects/money/moneyWords'
import { PhoneFold } from '../../ui/PhoneFold'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import styles from './Funder.module.css'
import type { FactsheetLink } from '../../subjects/money/funderView'

interface Props {
  readonly funder: string
  readonly sheets: readonly FactsheetLink[]
}

/** One A4 page per agreement and year, and one per year for all agreements together. */
export function FactsheetLinks({ funder, sheets }: Props) {
  const { lasting } = useViewState()
  return (
    <section aria-labelledby="sheets" className={styles.sheets}>
      <h2 id="sheets" className={styles.small}>
        {m.funder_sheets()}
      </h2>
      <PhoneFold summary={m.funder_sheets()} count={sheets.length}>
        <ul>
          {[...groupBy(sheets, ({ year }) => year)].map(([year, own]) => (
            <li key={year}>
              <b>{year}</b>
              {own.map(({ agreement }) => (
                <span key={agreement?.id ?? ''}>
                  {' · '}
                  <Link to={addresses.factsheet(funder, year, agreement?.id ?? null, lasting)}>
                    {agreement === null ? m.funder_sheet_year() : labelText(agreement.label)}
                  </Link>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </PhoneFold>
    </section>
  )
}
