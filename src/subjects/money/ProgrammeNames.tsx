import { Fragment } from 'react'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import type { Programme } from './fundingData'
import { labelText } from './moneyWords'

/** Names of programmes, each the way to its page. */
export function ProgrammeNames({
  programmes,
}: {
  readonly programmes: readonly Pick<Programme, 'id' | 'label'>[]
}) {
  const { lasting } = useViewState()
  return programmes.map(({ id, label }, place) => (
    <Fragment key={id}>
      {place > 0 ? ', ' : null}
      <Link to={addresses.programme(id, lasting)}>{labelText(label)}</Link>
    </Fragment>
  ))
}
