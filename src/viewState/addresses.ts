import { serializeViewState, type ViewState } from './viewState'

const at =
  (path: string): ((state?: ViewState) => string) =>
  (state = {}) =>
    path + serializeViewState(state)

/** The address of every page; a page that is not here does not exist. */
export const addresses = {
  overview: at('/'),
  indicator: (id: string, state: ViewState = {}): string => at(`/indicateurs/${encodeURIComponent(id)}`)(state),
  sources: at('/sources'),
  /** An act, or one of its sections: the fragment is `act` or `act:section`. */
  source: (act: string, section: string | null, state: ViewState = {}): string =>
    `${at('/sources')(state)}#${encodeURIComponent(act)}${section === null ? '' : `:${encodeURIComponent(section)}`}`,
  controls: at('/controles'),
  control: (contradiction: string, state: ViewState = {}): string => `${at('/controles')(state)}#${encodeURIComponent(contradiction)}`,
  method: at('/methode'),
  timeline: at('/frise'),
  roadmap: at('/feuille-de-route-asd'),
  projects: at('/projets'),
  events: at('/evenements'),
  visits: at('/visites'),
}
