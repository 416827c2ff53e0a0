import type { QueryClient } from '@tanstack/react-query'
import { type DataIndex, indicatorUrl } from '../api/apiIndex'
import type { Section } from './document'
import type { ViewState } from '../address/viewState'
import { fetchCommitteeSection } from './committee/fetchCommittee'
import { fetchChangesSection } from './fetchChanges'
import { fetchContradictionSection } from './fetchContradiction'
import { fetchFunderSection, fetchProgrammeSection } from './fetchMoney'
import { fetchOverviewSection } from './fetchOverview'
import { fetchIndicatorSection, surroundingsOf } from './surroundings'

/**
 * The section that a key names, made from the data of the address: `indicator:members`, `programme:iam-2026`, `funder:region`,
 * `contradiction:<id>`, `table:overview` (the promises of the address's filters), `changes` (since the committee before), and the
 * committee's own screens (`position`, `panel:members`, `changes:brief`, `money`, `decisions`). `null` for a
 * key of an unknown kind and for an id that the data do not hold.
 */
export async function fetchSection(
  client: QueryClient,
  index: DataIndex,
  key: string,
  state: ViewState,
): Promise<Section | null> {
  const [kind = '', id = ''] = key.split(/:(.*)/s)
  switch (kind) {
    case 'indicator':
      return indicatorUrl(index, id) !== undefined
        ? fetchIndicatorSection(client, index, id, await surroundingsOf(client, index, state))
        : null
    case 'programme':
      return fetchProgrammeSection(client, index, id, state)
    case 'funder':
      return fetchFunderSection(client, index, id, state)
    case 'contradiction':
      return fetchContradictionSection(client, index, id)
    case 'table':
      return id === 'overview' ? fetchOverviewSection(client, index, state) : null
    case 'changes':
      return id === ''
        ? fetchChangesSection(client, index, state)
        : fetchCommitteeSection(client, index, key, state)
    case 'position':
    case 'panel':
    case 'money':
    case 'decisions':
    case 'outcome':
    case 'promised':
      return fetchCommitteeSection(client, index, key, state)
    default:
      return null
  }
}
