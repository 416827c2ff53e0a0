import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { useFundingData } from '../../subjects/money/FundingContext'
import { labelText } from '../../subjects/money/moneyWords'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import styles from './Factsheet.module.css'
import { FactsheetBlock } from './FactsheetBlock'
import type { FactsheetView } from './factsheetView'

/** The sheet as it is printed: a block per agreement, what is recalled without one, the acts, and how to read it. */
export function Factsheet({ view }: { readonly view: FactsheetView }) {
  const { acts } = useFundingData()
  const { lasting } = useViewState()
  const { funder, blocks, recalled } = view
  const ids = [...new Set(blocks.map(({ agreement }) => agreement.act))]
  return (
    <div className={blocks.length > 1 ? `${styles.sheet} ${styles.several}` : styles.sheet}>
      <p className={styles.tools}>
        <Link to={addresses.funder(funder.id, lasting)}>{labelText(funder.name)}</Link>{' '}
        <button type="button" onClick={() => globalThis.print()}>
          {m.sheet_print()}
        </button>
      </p>
      {blocks.map((block) => (
        <FactsheetBlock key={block.agreement.id} block={block} funder={funder} />
      ))}
      {recalled.length > 0 ? (
        <p>
          {m.sheet_recalled({
            grants: recalled
              .map(({ label, euros }) =>
                m.programmes_payer({ funder: labelText(label), amount: formatEuros(euros) }),
              )
              .join(m.sheet_between()),
          })}
        </p>
      ) : null}
      <p className={styles.foot}>
        {m.sheet_foot()}{' '}
        {ids.map((id) => {
          const act = acts.get(id)
          return act ? m.sheet_source({ act: labelText(act.label) }) : null
        })}
      </p>
    </div>
  )
}
