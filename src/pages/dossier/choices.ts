import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { allCatalogueQueries } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import type { ParsedResource } from '../../api/resources'
import { committeeKeys, fetchCommitteeData } from '../../document/committee/committeeData'
import { fetchOverview } from '../../document/fetchOverview'
import { byText } from '../../domain/order'
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
  /** The coming period that an act announces first; `null` where none does. */
  readonly announced: { readonly name: string; readonly years: string } | null
}

/** The first period to come, with its years. */
function comingPeriod(
  announced: ParsedResource<'reference'>['announced'],
  asOf: string,
): Choices['announced'] {
  const [first] = announced
    .filter(({ period }) => period.start > asOf)
    .toSorted((a, b) => byText(a.period.start, b.period.start))
  if (first === undefined) return null
  const [from, to] = [first.period.start.slice(0, 4), first.period.end.slice(0, 4)]
  return { name: labelText(first.label), years: from === to ? from : `${from}-${to}` }
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
    { announced },
  ] = await Promise.all([
    fetchOverview(client, index, state),
    fetchCommitteeData(client, index, state),
    Promise.all(allCatalogueQueries(index, language).map((query) => client.fetchQuery(query))),
    client.fetchQuery(resourceQuery(index, 'programmes')),
    client.fetchQuery(resourceQuery(index, 'funders')),
    client.fetchQuery(resourceQuery(index, 'contradictions')),
    client.fetchQuery(resourceQuery(index, 'agreements')),
    client.fetchQuery(resourceQuery(index, 'reference')),
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
    announced: comingPeriod(announced, asOfOf(state, index)),
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
