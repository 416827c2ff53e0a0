import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { type BidView, clausesOf } from '../../subjects/bid/bidView'
import { Link } from '../../ui/Link'
import { PhoneFold } from '../../ui/PhoneFold'
import { WithFrench } from '../../ui/WithFrench'
import small from '../../ui/Text.module.css'

interface Props {
  readonly contradictions: BidView['view']['contradictions']
}

/** What the acts leave open about an indicator: to be settled before the next is signed. Nothing where all is clear. */
export function Clauses({ contradictions }: Props) {
  const { lasting } = useViewState()
  const language = currentLocale()
  const open = clausesOf(contradictions)
  if (open.length === 0) return null
  return (
    <section>
      <h3>{m.bid_clauses()}</h3>
      <PhoneFold
        summary={m.bid_clauses_count({ n: open.length, shown: formatNumber(open.length) })}
      >
        <ul>
          {open.map(({ id, title, arithmetic }) => (
            <li key={id}>
              <Link to={addresses.control(id, lasting)}>
                <WithFrench text={title[language]} />
              </Link>
              <span className={small.sub}>
                <WithFrench text={arithmetic[language]} />
              </span>
            </li>
          ))}
        </ul>
      </PhoneFold>
    </section>
  )
}
