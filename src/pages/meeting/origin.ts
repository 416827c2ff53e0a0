import { addresses } from '../../address/addresses'
import { asksForPromises, type ViewState } from '../../address/viewState'

const bidChoice = 'candidature'

/** True where an address shows a bid to a meeting: `candidature`, or one of its versions (`candidature:b`). */
export const isBidChoice = (choix: string | undefined): boolean =>
  choix?.split(':')[0] === bidChoice

/** The page that a meeting is made of: the dashboard, the promises with their filters, a subject, the dossier, a bid. */
export function originOf({ choix, place: _place, ...state }: ViewState): string {
  const [kind = '', id = ''] = (choix ?? '').split(/:(.*)/s)
  switch (kind) {
    case 'dossier':
      return addresses.dossier(state)
    case bidChoice:
      return addresses.bid(state)
    case 'indicator':
      return addresses.indicator(id, state)
    case 'programme':
      return addresses.programme(id, state)
    case 'funder':
      return addresses.funder(id, state)
    default:
      return asksForPromises(state) ? addresses.promises(state) : addresses.dashboard(state)
  }
}
