import { addresses } from '../../address/addresses'
import { type FixedRoute, routes } from '../../address/routes'
import type { ViewState } from '../../address/viewState'
import { m } from '../../format/words'
import { pageNames } from './pageNames'
import type { Thing } from './thing'

/** What else people call a page. */
const otherWords: Record<FixedRoute, () => string> = {
  promesses: m.find_words_overview,
  programmes: m.find_words_budget,
  financeurs: m.find_words_funders,
  frise: m.find_words_timeline,
  'feuille-de-route': m.find_words_roadmap,
  projets: m.find_words_registers,
  evenements: m.find_words_registers,
  visites: m.find_words_registers,
  depuis: m.find_words_changes,
  dossier: m.find_words_dossier,
  seance: m.find_words_meeting,
  pointage: m.find_words_notes,
  'rendre-compte': m.find_words_report,
  candidature: m.find_words_bid,
  donnees: m.find_words_data,
  sources: m.find_words_sources,
  controles: m.find_words_controls,
  methode: m.find_words_method,
  plan: m.find_words_plan,
  accessibilite: m.find_words_plan,
  mentions: m.find_words_plan,
}

function pageThing(
  key: string,
  label: string,
  more: string,
  to: (lasting: ViewState) => string,
): Thing {
  return {
    key: `page:${key}`,
    kind: 'page',
    label,
    figures: [],
    more: [more],
    weight: 2.5,
    to,
    say: () => ({ figure: null, where: null }),
  }
}

/** Every page with its name and what else people call it. */
export const pageThings = (): Thing[] => [
  pageThing('dashboard', m.dash_title(), m.find_words_dashboard(), addresses.dashboard),
  ...routes.map((route) =>
    pageThing(route, pageNames[route](), otherWords[route](), (lasting) =>
      addresses.fixed(route, lasting),
    ),
  ),
]
