import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../api/apiIndex'
import { allCatalogueQueries } from '../api/queries'
import { resourceQuery } from '../api/resourceQueries'
import type { Between } from '../domain/changes'
import type { Section } from './document'
import { currentLocale } from '../format/locale'
import type { ViewState } from '../address/viewState'
import { indicatorFigures } from '../subjects/changes/changesData'
import { type ChangesView, changesView } from '../subjects/changes/changesView'
import { comparedDays } from '../subjects/changes/days'
import { changesSection } from './changesSection'
import { type Sourcing, sourcingOf } from './pieces'

/** What became known since the committee before the one of the address, with what cites it; `view` is `null` where nothing was known before. */
export async function fetchChangesView(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
): Promise<{
  readonly view: ChangesView | null
  readonly between: Between | null
  readonly to: string
  readonly sourcing: Sourcing
}> {
  const [programmes, reporting, committees, sources, catalogues] = await Promise.all([
    client.fetchQuery(resourceQuery(index, 'programmes')),
    client.fetchQuery(resourceQuery(index, 'reporting')),
    client.fetchQuery(resourceQuery(index, 'committees')),
    client.fetchQuery(resourceQuery(index, 'sources')),
    Promise.all(
      allCatalogueQueries(index, currentLocale()).map((query) => client.fetchQuery(query)),
    ),
  ])
  const indicators = indicatorFigures(catalogues)
  const { to, between } = comparedDays(index, indicators, state)
  const view =
    between === null
      ? null
      : changesView({ indicators, programmes, reporting, committees }, between, index.profile)
  return { view, between, to, sourcing: sourcingOf(sources) }
}

/** The same as a section. */
export async function fetchChangesSection(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
): Promise<Section> {
  const { view, between, to, sourcing } = await fetchChangesView(client, index, state)
  return changesSection(view, between, to, sourcing)
}
