import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { hostQuery } from '../api/host'
import { m } from '../format/words'

/** How to open the page again: at the public address where the host declares one, else at the one that it was opened at. */
export function PublicAddress() {
  const [path] = useLocation()
  const { data } = useQuery(hostQuery())
  const address = data?.address
    ? new URL(path.slice(1) + location.search + location.hash, data.address).href
    : location.href
  return m.print_address({ address })
}
