import { Fragment } from 'react'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { useFundingData } from './FundingContext'
import { labelText } from './moneyWords'

/** Names of funders, each the way to its page. */
export function FunderNames({ ids }: { readonly ids: readonly string[] }) {
  const { funders } = useFundingData()
  const { lasting } = useViewState()
  return ids.map((id, place) => {
    const funder = funders.get(id)
    return (
      <Fragment key={id}>
        {place > 0 ? ', ' : null}
        {funder ? <Link to={addresses.funder(id, lasting)}>{labelText(funder.name)}</Link> : id}
      </Fragment>
    )
  })
}
