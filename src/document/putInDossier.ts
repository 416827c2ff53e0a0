import type { QueryClient } from '@tanstack/react-query'
import { indexQuery } from '../api/queries'
import { currentLocale } from '../format/locale'
import { m } from '../format/words'
import type { ViewState } from '../address/viewState'
import { readerDay } from '../format/readerDay'
import { withItems } from './dossierEdits'
import { itemOf } from './dossierItems'
import { fetchSection } from './fetchSection'
import { fetchFrame } from './frame'
import { useDossierHistory, useKeptDossier } from './keptDossier'

/** What became of putting a subject into the dossier, in words: added, already there, in another language, or not made. */
export async function putInDossier(
  client: QueryClient,
  key: string,
  title: string,
  state: ViewState,
): Promise<string> {
  const { value, settle } = useKeptDossier.getState()
  if (value.items.some((item) => item.key === key))
    return settle() === 'kept' ? m.dossier_put_is_in() : m.dossier_put_unkept()
  if (value.items.length > 0 && value.language !== currentLocale()) return m.dossier_put_language()
  try {
    const index = await client.fetchQuery(indexQuery(state.jeu))
    const [frame, section] = await Promise.all([
      fetchFrame(client, index, state, readerDay()),
      fetchSection(client, index, key, state),
    ])
    if (section === null) return m.dossier_put_failed()
    const next = withItems(useKeptDossier.getState().value, [itemOf(section, frame, { key })])
    useDossierHistory.getState().change(next, m.dossier_did_add({ what: title }))
    return settle() === 'kept' ? m.dossier_put_done() : m.dossier_put_unkept()
  } catch {
    return m.dossier_put_failed()
  }
}
