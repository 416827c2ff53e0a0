import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../../data/apiIndex'
import { allCatalogueQueries } from '../../data/queries'
import { resourceQuery } from '../../data/resourceQueries'
import type { Section } from '../../data/document/document'
import { currentLocale } from '../../format/locale'
import type { ViewState } from '../../viewState/viewState'
import { indicatorFigures } from '../changes/changesData'
import { changesView } from '../changes/changesView'
import { comparedDays } from '../changes/days'
import { changesSection } from './changesSection'
import { sourcingOf } from './pieces'

/** What became known since the committee before the one of the address. */
export async function fetchChangesSection(client: QueryClient, index: DataIndex, state: ViewState): Promise<Section> {
  const [programmes, reporting, committees, sources, catalogues] = await Promise.all([
    client.fetchQuery(resourceQuery(index, 'programmes')),
    client.fetchQuery(resourceQuery(index, 'reporting')),
    client.fetchQuery(resourceQuery(index, 'committees')),
    client.fetchQuery(resourceQuery(index, 'sources')),
    Promise.all(allCatalogueQueries(index, currentLocale()).map((query) => client.fetchQuery(query))),
  ])
  const indicators = indicatorFigures(catalogues)
  const { to, between } = comparedDays(index, indicators, state)
  const view = between === null ? null : changesView({ indicators, programmes, reporting, committees }, between, index.profile)
  return changesSection(view, between, to, sourcingOf(sources))
}
