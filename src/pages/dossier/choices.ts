import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { allCatalogueQueries } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { committeeKeys, fetchCommitteeData } from '../../document/committee/committeeData'
import { fetchOverview } from '../../document/fetchOverview'
import { labelText } from '../../subjects/money/moneyWords'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import { overviewRows } from '../../subjects/promise/overviewRows'
import type { OverviewView } from '../../subjects/promise/overviewView'
import { asOfOf } from '../../address/asOf'
import { serializeViewState, type ViewState } from '../../address/viewState'
import { type Candidate, candidates } from './candidates'

/** What can be chosen from at an address. */
export interface Choices {
  readonly view: OverviewView
  /** Promises of every exercise. */
  readonly allRows: readonly OverviewRow[]
  readonly candidates: readonly Candidate[]
  /** Keys of the committee's screens, in order. */
  readonly committee: readonly string[]
  /** Funders to whom an agreement promises something. */
  readonly parties: readonly { readonly value: string; readonly label: string }[]
}

async function fetchChoices(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
  language: 'fr' | 'en',
): Promise<Choices> {
  const [
    view,
    committee,
    catalogues,
    { programmes },
    { funders },
    { contradictions },
    { agreements },
  ] = await Promise.all([
    fetchOverview(client, index, state),
    fetchCommitteeData(client, index, state),
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
    committee: committeeKeys(committee),
    parties: funders
      .filter(({ id }) => parties.has(id))
      .map(({ id, name }) => ({ value: id, label: labelText(name) })),
  }
}

/** The choices of an address. */
export function choicesQuery(index: DataIndex, state: ViewState, language: 'fr' | 'en') {
  return queryOptions({
    queryKey: [
      'dossier',
      'choices',
      index.dataset.id,
      index.dataVersion,
      serializeViewState(state),
      language,
    ],
    queryFn: ({ client }): Promise<Choices> => fetchChoices(client, index, state, language),
    retry: false,
    networkMode: 'always',
    staleTime: Infinity,
  })
}
