import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import styles from './ContradictionNotes.module.css'
import { isArithmetical } from './contradictionKinds'
import type { Contradiction } from './fundingData'
import { labelText } from './moneyWords'
import { WithFrench } from '../../ui/WithFrench'

/** One contradiction: what does not add up, with its sum. A miss by rounding is one small line. */
export function ContradictionNote({ contradiction }: { readonly contradiction: Contradiction }) {
  const { lasting } = useViewState()
  const { id, title, arithmetic, rounding } = contradiction
  const more = (
    <span data-screen>
      <Link to={addresses.control(id, lasting)}>{m.money_contradiction_more()}</Link>
    </span>
  )
  if (rounding)
    return (
      <li className={styles.rounding}>
        <WithFrench text={m.money_rounding({ arithmetic: labelText(arithmetic) })} /> {more}
      </li>
    )
  return (
    <li className={styles.contradiction}>
      <strong>
        <WithFrench text={labelText(title)} />
      </strong>{' '}
      {isArithmetical(contradiction) ? (
        <>
          <WithFrench text={labelText(arithmetic)} />{' '}
        </>
      ) : null}
      {more}
    </li>
  )
}
