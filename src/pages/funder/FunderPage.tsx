import { useState } from 'react'
import { m } from '../../format/words'
import { FundingBody } from '../../subjects/money/FundingBody'
import { labelText } from '../../subjects/money/moneyWords'
import { useFunding } from '../../subjects/money/useFunding'
import { readerDay } from '../../format/readerDay'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { Funder } from './Funder'
import { funderPromises } from '../../subjects/money/funderPromises'
import { funderView } from '../../subjects/money/funderView'

interface Props {
  readonly id: string
}

/** One funder: what it gives, what is promised to it, what it is owed. */
export function FunderPage({ id }: Props) {
  const { lasting } = useViewState()
  const [today] = useState(() => readerDay())
  const funding = useFunding()
  const { data, catalogues, index, asOf } = funding
  const view = data ? funderView(id, data, { asOf, readerDay: today }) : null
  const promises =
    view && data && catalogues && index
      ? funderPromises(view.funder, data, catalogues, asOf, index.profile)
      : undefined
  const title = view ? labelText(view.funder.name) : data ? m.funder_unknown() : m.funders_title()
  return (
    <Page
      title={title}
      above={
        <p>
          <Link to={addresses.funders(lasting)}>{m.funder_above()}</Link>
        </p>
      }
    >
      <FundingBody funding={funding}>
        {() =>
          view ? (
            <Funder view={view} promises={promises} asOf={asOf} />
          ) : (
            <Notice>
              <p>{m.funder_unknown_text({ id })}</p>
              <p>
                <Link to={addresses.funders(lasting)}>{m.funder_back()}</Link>
              </p>
            </Notice>
          )
        }
      </FundingBody>
    </Page>
  )
}
