import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { DataIndex } from '../../data/apiIndex'
import { allCatalogueQueries } from '../../data/queries'
import { resourceQuery } from '../../data/resourceQueries'
import type { ResourceReading } from '../../data/resources'
import { fetchOverview } from '../../parts/document/fetchOverview'
import { labelText } from '../../parts/funding/moneyWords'
import type { OverviewRow } from '../../parts/promises/overviewRow'
import { overviewRows } from '../../parts/promises/overviewRows'
import type { OverviewView } from '../../parts/promises/overviewView'
import { asOfOf } from '../../viewState/asOf'
import { serializeViewState, type ViewState } from '../../viewState/viewState'
import { type Candidate, candidates } from './candidates'

/** What can be chosen from at an address. */
export interface Choices {
  readonly view: OverviewView
  /** Promises of every exercise. */
  readonly allRows: readonly OverviewRow[]
  readonly candidates: readonly Candidate[]
  readonly contradictions: ResourceReading<'contradictions'>['contradictions']
  /** Funders to whom an agreement promises something. */
  readonly parties: readonly { readonly value: string; readonly label: string }[]
}

async function fetchChoices(client: QueryClient, index: DataIndex, state: ViewState, language: 'fr' | 'en'): Promise<Choices> {
  const [view, catalogues, { programmes }, { funders }, { contradictions }, { agreements }] = await Promise.all([
    fetchOverview(client, index, state),
    Promise.all(allCatalogueQueries(index, language).map((query) => client.fetchQuery(query))),
    client.fetchQuery(resourceQuery(index, 'programmes')),
    client.fetchQuery(resourceQuery(index, 'funders')),
    client.fetchQuery(resourceQuery(index, 'contradictions')),
    client.fetchQuery(resourceQuery(index, 'agreements')),
  ])
  const parties = new Set(agreements.flatMap((agreement) => agreement.parties))
  return {
    view,
    allRows: overviewRows(catalogues, asOfOf(state, index), index.profile),
    candidates: candidates({ catalogues, programmes, funders, contradictions }),
    contradictions,
    parties: funders.filter(({ id }) => parties.has(id)).map(({ id, name }) => ({ value: id, label: labelText(name) })),
  }
}

/** The choices of an address. */
export function choicesQuery(index: DataIndex, state: ViewState, language: 'fr' | 'en') {
  return queryOptions({
    queryKey: ['dossier', 'choices', index.dataset.id, index.dataVersion, serializeViewState(state), language],
    queryFn: ({ client }): Promise<Choices> => fetchChoices(client, index, state, language),
    retry: false,
    networkMode: 'always',
    staleTime: Infinity,
  })
}
