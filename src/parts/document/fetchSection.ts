import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../../data/apiIndex'
import type { Section } from '../../data/document/document'
import type { ViewState } from '../../viewState/viewState'
import { fetchIndicatorSection, surroundingsOf } from './surroundings'

/** The section that a key names (`indicator:members`), made from the data of the address; `null` for a key of an unknown kind. */
export async function fetchSection(client: QueryClient, index: DataIndex, key: string, state: ViewState): Promise<Section | null> {
  const [kind = '', id = ''] = key.split(/:(.*)/s)
  if (kind === 'indicator') return fetchIndicatorSection(client, index, id, await surroundingsOf(client, index, state))
  return null
}
