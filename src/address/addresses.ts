import type { FixedRoute, RecordRoute } from './routes'
import { serializeViewState, type ViewState } from './viewState'

const at =
  (path: '/' | `/${FixedRoute}` | `/${RecordRoute}/${string}`): ((state?: ViewState) => string) =>
  (state = {}) =>
    path + serializeViewState(state)

/** The address of every page; a page that is not here does not exist. */
export const addresses = {
  dashboard: at('/'),
  /** Any page that is not about one record. */
  fixed: (route: FixedRoute, state: ViewState = {}): string => at(`/${route}`)(state),
  /** Every promise of an exercise, one line each, with the filters of the list. */
  promises: at('/promesses'),
  indicator: (id: string, state: ViewState = {}): string =>
    at(`/indicateurs/${encodeURIComponent(id)}`)(state),
  /** What the acts say against each other about an indicator, on its page. */
  contradictionsOf: (id: string, state: ViewState = {}): string =>
    `${at(`/indicateurs/${encodeURIComponent(id)}`)(state)}#contradictions`,
  sources: at('/sources'),
  /** An act, or one of its sections: the fragment is `act` or `act:section`. */
  source: (act: string, section: string | null, state: ViewState = {}): string =>
    `${at('/sources')(state)}#${encodeURIComponent(act)}${section === null ? '' : `:${encodeURIComponent(section)}`}`,
  controls: at('/controles'),
  control: (contradiction: string, state: ViewState = {}): string =>
    `${at('/controles')(state)}#${encodeURIComponent(contradiction)}`,
  method: at('/methode'),
  programmes: at('/programmes'),
  programme: (id: string, state: ViewState = {}): string =>
    at(`/programmes/${encodeURIComponent(id)}`)(state),
  funders: at('/financeurs'),
  funder: (id: string, state: ViewState = {}): string =>
    at(`/financeurs/${encodeURIComponent(id)}`)(state),
  /** A payment and what it depends on, on the page of its funder. */
  payment: (funder: string, instalment: string, state: ViewState = {}): string =>
    `${at(`/financeurs/${encodeURIComponent(funder)}`)(state)}#${encodeURIComponent(instalment)}`,
  /** One A4 page: what a funder gave in a year, for one agreement or (`null`) for all of them. */
  factsheet: (
    funder: string,
    year: number,
    agreement: string | null,
    state: ViewState = {},
  ): string =>
    at(
      `/financeurs/${encodeURIComponent(funder)}/fiches/${year}${agreement === null ? '' : `/${encodeURIComponent(agreement)}`}`,
    )(state),
  timeline: at('/frise'),
  roadmap: at('/feuille-de-route'),
  projects: at('/projets'),
  events: at('/evenements'),
  visits: at('/visites'),
  /** What became known between two committees. */
  changes: at('/depuis'),
  /** Subjects chosen, put in order and commented, to be printed, saved and written to files. */
  dossier: at('/dossier'),
  /** One subject per screen for a projector, at the filters of the overview or of what `choix` names. */
  meeting: at('/seance'),
  /** What was received, decided and said, noted in this browser. */
  notes: at('/pointage'),
  /** The results of an exercise, typed. */
  report: at('/rendre-compte'),
  /** Targets proposed for the years to come; `choix` names the indicator. */
  bid: at('/candidature'),
  /** One chart with its table, without header: the only page that another site may frame. */
  embed: (id: string, state: ViewState = {}): string =>
    at(`/integration/${encodeURIComponent(id)}`)(state),
  plan: at('/plan'),
  /** The reader's own files. */
  ownData: at('/donnees'),
  accessibility: at('/accessibilite'),
  legal: at('/mentions'),
}
