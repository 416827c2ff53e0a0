import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../../data/apiIndex'
import type { CatalogueReading } from '../../data/catalogue'
import { allCatalogueQueries } from '../../data/queries'
import { resourceQuery } from '../../data/resourceQueries'
import type { Section } from '../../data/document/document'
import { currentLocale } from '../../format/locale'
import { asOfOf } from '../../viewState/asOf'
import type { ViewState } from '../../viewState/viewState'
import { type FundingData, fundingData } from '../funding/fundingData'
import { funderPromises, funderView } from '../funding/funderView'
import { programmePromises, programmeView } from '../funding/programmeView'
import { funderSection } from './funderSection'
import { type Sourcing, sourcingOf } from './pieces'
import { programmeSection } from './programmeSection'

interface MoneyData {
  readonly data: FundingData
  readonly catalogues: readonly CatalogueReading[]
  readonly sourcing: Sourcing
  readonly asOf: string
}

/** Everything that the money pages are made of, at the date of the address. */
async function moneyData(client: QueryClient, index: DataIndex, state: ViewState): Promise<MoneyData> {
  const [programmes, agreements, funders, reference, sources, contradictions, reporting, catalogues] = await Promise.all([
    client.fetchQuery(resourceQuery(index, 'programmes')),
    client.fetchQuery(resourceQuery(index, 'agreements')),
    client.fetchQuery(resourceQuery(index, 'funders')),
    client.fetchQuery(resourceQuery(index, 'reference')),
    client.fetchQuery(resourceQuery(index, 'sources')),
    client.fetchQuery(resourceQuery(index, 'contradictions')),
    client.fetchQuery(resourceQuery(index, 'reporting')),
    Promise.all(allCatalogueQueries(index, currentLocale()).map((query) => client.fetchQuery(query))),
  ])
  const asOf = asOfOf(state, index)
  const data = fundingData({ programmes, agreements, funders, reference, sources, contradictions, reporting, asOf })
  return { data, catalogues, sourcing: sourcingOf(sources), asOf }
}

/** The section of a programme; `null` for an id that the data do not hold. No due date is read against the reader's own day. */
export async function fetchProgrammeSection(client: QueryClient, index: DataIndex, id: string, state: ViewState): Promise<Section | null> {
  const { data, catalogues, sourcing, asOf } = await moneyData(client, index, state)
  const view = programmeView(id, data, { asOf, readerDay: asOf })
  if (view === null) return null
  return programmeSection(view, programmePromises(view.programme, catalogues, asOf, index.profile), data, sourcing)
}

/** The section of a funder; `null` for an id that the data do not hold. */
export async function fetchFunderSection(client: QueryClient, index: DataIndex, id: string, state: ViewState): Promise<Section | null> {
  const { data, catalogues, sourcing, asOf } = await moneyData(client, index, state)
  const view = funderView(id, data, { asOf, readerDay: asOf })
  if (view === null) return null
  return funderSection(view, funderPromises(view.funder, data, catalogues, asOf, index.profile), data, sourcing, asOf)
}
