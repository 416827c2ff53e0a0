import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import styles from './ContradictionNotes.module.css'
import type { Contradiction } from './fundingData'
import { labelText } from './moneyWords'

/** Contradictions in place: what does not add up, with its arithmetic. A miss by rounding is one small line. */
export function ContradictionNotes({ contradictions }: { readonly contradictions: readonly Contradiction[] }) {
  const { lasting } = useViewState()
  if (contradictions.length === 0) return null
  return (
    <ul className={styles.notes}>
      {contradictions.map(({ id, title, arithmetic, rounding }) => (
        <li key={id} className={rounding ? styles.rounding : styles.contradiction}>
          {rounding ? (
            m.money_rounding({ arithmetic: labelText(arithmetic) })
          ) : (
            <>
              <strong>{labelText(title)}</strong> {labelText(arithmetic)}
            </>
          )}{' '}
          <Link to={addresses.control(id, lasting)} title={labelText(title)}>
            {m.money_contradiction_more()}
          </Link>
        </li>
      ))}
    </ul>
  )
}
