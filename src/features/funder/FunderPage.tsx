import { useState } from 'react'
import { m } from '../../format/words'
import { FundingBody } from '../../parts/funding/FundingBody'
import { labelText } from '../../parts/funding/moneyWords'
import { useFunding } from '../../parts/funding/useFunding'
import { readerDay } from '../../parts/readerDay'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import { Funder } from './Funder'
import { funderPromises, funderView } from '../../parts/funding/funderView'

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
  const promises = view && data && catalogues && index ? funderPromises(view.funder, data, catalogues, asOf, index.profile) : undefined
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
