import { m } from '../format/words'
import { Link } from '../ui/Link'
import { Page } from '../ui/Page'
import { addresses } from '../address/addresses'
import { useViewState } from '../address/useViewState'

/** What an address that is no page of Jalons shows. */
export function NotFoundPage() {
  const { lasting } = useViewState()
  return (
    <Page title={m.page_not_found()} lede={<p>{m.page_not_found_text()}</p>}>
      <p>
        <Link to={addresses.dashboard(lasting)}>{m.page_back_to_overview()}</Link>
      </p>
    </Page>
  )
}
