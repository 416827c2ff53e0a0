import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'

/** The page that a meeting is made of: the overview with its filters, a subject, the dossier. */
export function originOf({ choix, place: _place, ...state }: ViewState): string {
  const [kind = '', id = ''] = (choix ?? '').split(/:(.*)/s)
  switch (kind) {
    case 'dossier':
      return addresses.dossier(state)
    case 'indicator':
      return addresses.indicator(id, state)
    case 'programme':
      return addresses.programme(id, state)
    case 'funder':
      return addresses.funder(id, state)
    default:
      return addresses.promises(state)
  }
}
