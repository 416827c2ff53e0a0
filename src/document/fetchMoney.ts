import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../api/apiIndex'
import type { ParsedCatalogue } from '../api/catalogue'
import { allCatalogueQueries } from '../api/queries'
import { resourceQuery } from '../api/resourceQueries'
import type { Section } from './document'
import { currentLocale } from '../format/locale'
import { asOfOf } from '../address/asOf'
import type { ViewState } from '../address/viewState'
import { type FundingData, fundingData } from '../subjects/money/fundingData'
import { funderPromises } from '../subjects/money/funderPromises'
import { funderView } from '../subjects/money/funderView'
import { programmePromises, programmeView } from '../subjects/money/programmeView'
import { funderSection } from './funderSection'
import { type Sourcing, sourcingOf } from './pieces'
import { programmeSection } from './programmeSection'

export interface MoneyData {
  readonly data: FundingData
  readonly catalogues: readonly ParsedCatalogue[]
  readonly sourcing: Sourcing
  readonly asOf: string
}

/** Everything that the money pages are made of, at the date of the address. */
export async function fetchMoneyData(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
): Promise<MoneyData> {
  const [
    programmes,
    agreements,
    funders,
    reference,
    sources,
    contradictions,
    reporting,
    catalogues,
  ] = await Promise.all([
    client.fetchQuery(resourceQuery(index, 'programmes')),
    client.fetchQuery(resourceQuery(index, 'agreements')),
    client.fetchQuery(resourceQuery(index, 'funders')),
    client.fetchQuery(resourceQuery(index, 'reference')),
    client.fetchQuery(resourceQuery(index, 'sources')),
    client.fetchQuery(resourceQuery(index, 'contradictions')),
    client.fetchQuery(resourceQuery(index, 'reporting')),
    Promise.all(
      allCatalogueQueries(index, currentLocale()).map((query) => client.fetchQuery(query)),
    ),
  ])
  const asOf = asOfOf(state, index)
  const data = fundingData({
    programmes,
    agreements,
    funders,
    reference,
    sources,
    contradictions,
    reporting,
    asOf,
  })
  return { data, catalogues, sourcing: sourcingOf(sources), asOf }
}

/** The section of a programme; `null` for an id that the data do not hold. No due date is read against the reader's own day. */
export async function fetchProgrammeSection(
  client: QueryClient,
  index: DataIndex,
  id: string,
  state: ViewState,
): Promise<Section | null> {
  const { data, catalogues, sourcing, asOf } = await fetchMoneyData(client, index, state)
  const view = programmeView(id, data, { asOf, readerDay: asOf })
  if (view === null) return null
  return programmeSection(
    view,
    programmePromises(view.programme, catalogues, asOf, index.profile),
    data,
    sourcing,
    asOf,
  )
}

/** The section of a funder; `null` for an id that the data do not hold. */
export async function fetchFunderSection(
  client: QueryClient,
  index: DataIndex,
  id: string,
  state: ViewState,
): Promise<Section | null> {
  const { data, catalogues, sourcing, asOf } = await fetchMoneyData(client, index, state)
  const view = funderView(id, data, { asOf, readerDay: asOf })
  if (view === null) return null
  return funderSection(
    view,
    funderPromises(view.funder, data, catalogues, asOf, index.profile),
    data,
    sourcing,
    asOf,
  )
}
