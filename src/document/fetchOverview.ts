import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../api/apiIndex'
import { allCatalogueQueries, catalogueQuery } from '../api/queries'
import { resourceQuery } from '../api/resourceQueries'
import type { Section } from './document'
import { currentLocale } from '../format/locale'
import { asOfOf } from '../address/asOf'
import type { ViewState } from '../address/viewState'
import { type OverviewView, overviewData, overviewView } from '../subjects/promise/overviewView'
import { filterWords } from './filterWords'
import { overviewSection } from './overviewSection'
import { sourcingOf } from './pieces'

/** The overview of an address, for views that are not it: the same rows, filters and order. */
export async function fetchOverview(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
): Promise<OverviewView> {
  const language = currentLocale()
  const wanted = index.exercises.find(({ year }) => String(year) === state.exercice)
  const queries =
    state.exercice === 'tous'
      ? allCatalogueQueries(index, language)
      : [catalogueQuery(index, wanted?.year, language)]
  const catalogues = await Promise.all(queries.map((query) => client.fetchQuery(query)))
  return overviewView(overviewData(catalogues, asOfOf(state, index), index.profile), state)
}

/** Year that an address shows: its own, the latest, or `tous`. */
export function exerciseOf(index: DataIndex, state: ViewState): string {
  if (state.exercice === 'tous') return 'tous'
  const wanted =
    index.exercises.find(({ year }) => String(year) === state.exercice) ?? index.exercises[0]
  return wanted === undefined ? '' : String(wanted.year)
}

/** The promises of the address's filters as one section. */
export async function fetchOverviewSection(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
): Promise<Section> {
  const [view, sources] = await Promise.all([
    fetchOverview(client, index, state),
    client.fetchQuery(resourceQuery(index, 'sources')),
  ])
  return overviewSection(view, filterWords(view, exerciseOf(index, state)), sourcingOf(sources))
}
