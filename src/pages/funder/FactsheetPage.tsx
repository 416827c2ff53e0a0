import { useState } from 'react'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { FundingBody } from '../../subjects/money/FundingBody'
import { useFunding } from '../../subjects/money/useFunding'
import { readerDay } from '../../format/readerDay'
import { shortName } from '../../format/shortName'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { Factsheet } from './Factsheet'
import { factsheetView } from './factsheetView'
import { headlineWords } from './factsheetWords'

interface Props {
  readonly funder: string
  /** Text of the address. */
  readonly year: string
  readonly agreement: string | undefined
}

/** One A4 page that stands alone: what a funder gave in a year, for what, and what is still owed. */
export function FactsheetPage({ funder, year, agreement }: Props) {
  const { lasting } = useViewState()
  const [today] = useState(() => readerDay())
  const funding = useFunding()
  const { data, catalogues, index, asOf, besideError } = funding
  const asked = { funder, year: Number(year), agreement: agreement ?? null }
  const isReady = data !== undefined && catalogues !== undefined && index !== undefined
  const view = isReady
    ? factsheetView(asked, data, {
        catalogues,
        asOf,
        readerDay: today,
        profile: index.profile,
        headline: index.headline,
      })
    : null
  const title = view ? headlineWords(view) : isReady ? m.sheet_unknown() : m.sheet_above()
  return (
    <Page
      title={title}
      lede={
        view ? (
          <p>
            {m.sheet_lede({
              funder: shortName(view.funder),
              cluster: typeset(index?.cluster?.name[currentLocale()] ?? m.sheet_cluster()),
              year: view.year,
            })}
          </p>
        ) : undefined
      }
    >
      <FundingBody funding={funding}>
        {() =>
          view ? (
            <Factsheet view={view} />
          ) : isReady ? (
            <Notice>
              <p>{m.sheet_unknown_text({ key: agreement ?? funder, year })}</p>
              <p>
                <Link to={addresses.funders(lasting)}>{m.funder_back()}</Link>
              </p>
            </Notice>
          ) : besideError === null ? (
            <Waiting />
          ) : null
        }
      </FundingBody>
    </Page>
  )
}
