import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import styles from './ContradictionNotes.module.css'
import type { Contradiction } from './fundingData'
import { labelText } from './moneyWords'

/** Kinds whose arithmetic is the point; of the others the title says enough in place. */
const arithmetical: ReadonlySet<Contradiction['kind']> = new Set(['total', 'share', 'growth', 'twoTargets', 'twoFigures', 'components'])

/** One contradiction: what does not add up, with its sum. A miss by rounding is one small line. */
export function ContradictionNote({ contradiction }: { readonly contradiction: Contradiction }) {
  const { lasting } = useViewState()
  const { id, kind, title, arithmetic, rounding } = contradiction
  const more = (
    <Link to={addresses.control(id, lasting)} title={labelText(title)}>
      {m.money_contradiction_more()}
    </Link>
  )
  if (rounding)
    return (
      <li className={styles.rounding}>
        {m.money_rounding({ arithmetic: labelText(arithmetic) })} {more}
      </li>
    )
  return (
    <li className={styles.contradiction}>
      <strong>{labelText(title)}</strong> {arithmetical.has(kind) ? <>{labelText(arithmetic)} </> : null}
      {more}
    </li>
  )
}
