import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../../data/apiIndex'
import { allCatalogueQueries, catalogueQuery } from '../../data/queries'
import { currentLocale } from '../../format/locale'
import { asOfOf } from '../../viewState/asOf'
import type { ViewState } from '../../viewState/viewState'
import type { OverviewRow } from '../promises/overviewRow'
import { type OverviewView, overviewData, overviewView } from '../promises/overviewView'

/** The overview of an address, for views that are not it: the same rows, filters and order. */
export async function fetchOverview(client: QueryClient, index: DataIndex, state: ViewState): Promise<OverviewView> {
  const language = currentLocale()
  const wanted = index.exercises.find(({ year }) => String(year) === state.exercice)
  const queries = state.exercice === 'tous' ? allCatalogueQueries(index, language) : [catalogueQuery(index, wanted?.year, language)]
  const catalogues = await Promise.all(queries.map((query) => client.fetchQuery(query)))
  return overviewView(overviewData(catalogues, asOfOf(state, index), index.profile), state)
}

/** Rows in the order in which the table shows them. */
export function rowsInOrder({ groups, sorted }: Pick<OverviewView, 'groups' | 'sorted'>): OverviewRow[] {
  return [...groups.flatMap(({ axes }) => axes.flatMap(({ rows }) => rows)), ...sorted]
}
