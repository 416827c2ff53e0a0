import { useQuery } from '@tanstack/react-query'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import { openedQuery } from './openedQuery'
import styles from './OwnData.module.css'

/** Below the header where the set of one's own files is asked for: what it is, or that the file must be opened again. */
export function OwnSetMark() {
  const { lasting } = useViewState()
  const { data } = useQuery(openedQuery)
  if (data === undefined) return null
  return (
    <p className={styles.mark} role={data === null ? 'alert' : undefined}>
      {data === null ? m.own_mark_missing() : m.own_mark()} <Link to={addresses.ownData(lasting)}>{m.own_mark_link()}</Link>
    </p>
  )
}
