import { useQuery } from '@tanstack/react-query'
import { indicatorUrl } from '../../api/apiIndex'
import { HttpError } from '../../api/errors'
import { indexQuery } from '../../api/queries'
import { indicatorQuery, resourceQuery } from '../../api/resourceQueries'
import { m } from '../../format/words'
import { Gathered } from '../../subjects/failure/Gathered'
import { Link } from '../../ui/Link'
import { Page } from '../../ui/Page'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { IndicatorContent } from './IndicatorContent'

/** What is not there yet; always the same one, so that nothing is worked out anew. */
const none: readonly never[] = []

/** One indicator: how it came here, what was promised, who says so. An unknown id says so and leads back. Values, agreements and units are waited for; acts, contradictions and names come when they come. */
export function IndicatorPage({ id }: { readonly id: string }) {
  const { state, lasting } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const isUnnamed = index.data !== undefined && indicatorUrl(index.data, id) === undefined
  const known = isUnnamed ? undefined : index.data
  const resource = useQuery(indicatorQuery(known, id))
  // The index of a large set does not name its indicators: the server says which there are.
  const isUnknown =
    isUnnamed ||
    (known?.indicatorsAt !== null &&
      resource.error instanceof HttpError &&
      resource.error.status === 404)
  const agreements = useQuery(resourceQuery(known, 'agreements'))
  const reference = useQuery(resourceQuery(known, 'reference'))
  const sources = useQuery(resourceQuery(known, 'sources'))
  const contradictions = useQuery(resourceQuery(known, 'contradictions'))
  const funders = useQuery(resourceQuery(known, 'funders'))
  const programmes = useQuery(resourceQuery(known, 'programmes'))
  if (isUnknown) {
    return (
      <Page
        title={m.indicator_unknown()}
        lede={<p>{m.indicator_unknown_text({ id: id.slice(0, 80) })}</p>}
      >
        <p>
          <Link to={addresses.dashboard(lasting)}>{m.page_back_to_overview()}</Link>
        </p>
        <p>
          <Link to={addresses.promises({ ...lasting, exercice: 'tous', q: id.slice(0, 80) })}>
            {m.indicator_search({ id: id.slice(0, 80) })}
          </Link>
        </p>
      </Page>
    )
  }
  if (index.data && resource.data && agreements.data && reference.data) {
    return (
      <IndicatorContent
        index={index.data}
        resource={resource.data}
        agreements={agreements.data.agreements}
        reference={reference.data}
        acts={sources.data?.acts ?? none}
        contradictions={contradictions.data?.contradictions ?? none}
        funders={funders.data?.funders ?? none}
        programmes={programmes.data?.programmes ?? none}
        read={[
          index,
          resource,
          agreements,
          reference,
          sources,
          contradictions,
          funders,
          programmes,
        ].map(({ data }) => data)}
        beside={[
          { what: m.part_acts(), asked: sources },
          { what: m.part_contradictions(), asked: contradictions },
          { what: m.part_funders(), asked: funders },
          { what: m.part_programmes(), asked: programmes },
        ]}
      />
    )
  }
  return (
    <Page title={m.indicator_loading()}>
      <Gathered asked={[index, resource, agreements, reference]}>{null}</Gathered>
    </Page>
  )
}
