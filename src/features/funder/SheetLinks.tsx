import { m } from '../../format/words'
import { labelText } from '../../parts/funding/moneyWords'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import styles from './Funder.module.css'
import type { SheetLink } from './funderView'

interface Props {
  readonly funder: string
  readonly sheets: readonly SheetLink[]
}

/** One A4 page per agreement and year, and one per year for all agreements together. */
export function SheetLinks({ funder, sheets }: Props) {
  const { lasting } = useViewState()
  return (
    <section aria-labelledby="sheets" className={styles.sheets}>
      <h2 id="sheets" className={styles.small}>
        {m.funder_sheets()}
      </h2>
      <ul>
        {sheets.map(({ year, agreement }) => (
          <li key={`${year} ${agreement?.id ?? ''}`}>
            <Link to={addresses.sheet(funder, year, agreement?.id ?? null, lasting)}>
              {agreement === null ? m.funder_sheet_year({ year }) : m.funder_sheet_of({ agreement: labelText(agreement.label), year })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
