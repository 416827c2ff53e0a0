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
import { Programme } from './Programme'
import { programmePromises, programmeView } from '../../subjects/money/programmeView'

interface Props {
  readonly id: string
}

/** One programme: what it costs, who pays, what must be handed over, what is promised. */
export function ProgrammePage({ id }: Props) {
  const { lasting } = useViewState()
  const [today] = useState(() => readerDay())
  const funding = useFunding()
  const { data, catalogues, index, asOf } = funding
  const view = data ? programmeView(id, data, { asOf, readerDay: today }) : null
  const promises =
    view && catalogues && index
      ? programmePromises(view.programme, catalogues, asOf, index.profile)
      : undefined
  const title = view
    ? labelText(view.programme.label)
    : data
      ? m.programme_unknown()
      : m.programmes_title()
  return (
    <Page
      title={title}
      above={
        <p>
          <Link to={addresses.programmes(lasting)}>{m.programme_above()}</Link>
        </p>
      }
      lede={view ? <p>{labelText(view.programme.purpose)}</p> : undefined}
    >
      <FundingBody funding={funding}>
        {() =>
          view ? (
            <Programme view={view} promises={promises} asOf={asOf} />
          ) : (
            <Notice>
              <p>{m.programme_unknown_text({ id })}</p>
              <p>
                <Link to={addresses.programmes(lasting)}>{m.programme_back()}</Link>
              </p>
            </Notice>
          )
        }
      </FundingBody>
    </Page>
  )
}
