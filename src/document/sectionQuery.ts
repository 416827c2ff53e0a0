import { queryOptions, skipToken } from '@tanstack/react-query'
import type { DataIndex } from '../api/apiIndex'
import type { Section } from './document'
import { currentLocale } from '../format/locale'
import { asOfOf } from '../address/asOf'
import type { ViewState } from '../address/viewState'
import { pinsNow } from './committee/committeeData'
import { fetchSection } from './fetchSection'

/** A section by its key, evaluated at the date and in the language of the page. Made of data that are asked by themselves, so it asks nothing again. */
export function sectionQuery(index: DataIndex | undefined, key: string, state: ViewState) {
  const { place: _place, lang: _lang, ...chosen } = state
  const where =
    index === undefined
      ? null
      : [index.dataset.id, index.dataVersion, asOfOf(state, index), pinsNow(index, state), chosen]
  return queryOptions({
    queryKey: ['section', where, key, currentLocale()],
    queryFn: index
      ? ({ client }): Promise<Section | null> => fetchSection(client, index, key, state)
      : skipToken,
    retry: false,
    networkMode: 'always',
    staleTime: Infinity,
  })
}
