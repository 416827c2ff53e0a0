import type { QueryClient } from '@tanstack/react-query'
import { asOfOf } from '../address/asOf'
import type { ViewState } from '../address/viewState'
import type { DataIndex } from '../api/apiIndex'
import { indicatorQuery, resourceQuery } from '../api/resourceQueries'
import { currentLocale } from '../format/locale'
import { readerDay } from '../format/readerDay'
import { typeset } from '../format/typography'
import { bidAround } from '../subjects/bid/bidAround'
import { indicatorsIn } from '../subjects/bid/bidCells'
import { bidView } from '../subjects/bid/bidView'
import type { Cells } from '../subjects/grid/gridText'
import { bidDocument } from './bidDocument'
import type { Document } from './document'

/** All that is proposed in one version of a bid as a document; `version` names it. */
export async function fetchBid(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
  { cells, version }: { readonly cells: Cells; readonly version: string },
): Promise<Document> {
  const ids = indicatorsIn(cells).filter((id) => index.indicators.has(id))
  const [agreements, reference, contradictions, reporting, programmes, sources, resources] =
    await Promise.all([
      client.fetchQuery(resourceQuery(index, 'agreements')),
      client.fetchQuery(resourceQuery(index, 'reference')),
      client.fetchQuery(resourceQuery(index, 'contradictions')),
      client.fetchQuery(resourceQuery(index, 'reporting')),
      client.fetchQuery(resourceQuery(index, 'programmes')),
      client.fetchQuery(resourceQuery(index, 'sources')),
      Promise.all(ids.map((id) => client.fetchQuery(indicatorQuery(index, id)))),
    ])
  const around = bidAround(index, asOfOf(state, index), {
    agreements,
    reference,
    contradictions,
    reporting,
    programmes,
  })
  return bidDocument(
    resources.map((resource) => bidView(resource, around, cells)),
    {
      version,
      years: around.years,
      asOf: around.asOf,
      day: readerDay(),
      dataSet: typeset(index.dataset.label[currentLocale()]),
      acts: sources.acts,
      territories: reference.territories,
    },
  )
}
