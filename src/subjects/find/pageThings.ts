import { addresses } from '../../address/addresses'
import { type FixedRoute, routes } from '../../address/routes'
import type { ViewState } from '../../address/viewState'
import type { ParsedResource } from '../../api/resources'
import { m } from '../../format/words'
import { labelText } from '../money/moneyWords'
import { pageName } from './pageNames'
import type { Thing } from './thing'

/** What else people call a page, where they do. */
const otherWords: Partial<Record<FixedRoute, () => string>> = {
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
  more: readonly string[],
  to: (lasting: ViewState) => string,
): Thing {
  return {
    key: `page:${key}`,
    kind: 'page',
    label,
    figures: [],
    more,
    weight: 2.5,
    to,
    say: () => ({ figure: null, where: null }),
  }
}

/** Periods to come that acts announce: what is prepared for them stands on the page of the bid. */
export const announcedThings = (announced: ParsedResource<'reference'>['announced']): Thing[] =>
  announced.map(({ id, label, source }) => ({
    key: `announced:${id}`,
    kind: 'page',
    label: labelText(label),
    figures: [],
    more: [label.fr, label.en, source.printed],
    weight: 2.5,
    to: (lasting) => addresses.fixed('candidature', lasting),
    say: () => ({ figure: null, where: pageName('candidature') }),
  }))

/** Every page with its name and what else people call it. */
export const pageThings = (): Thing[] => [
  pageThing('dashboard', m.dash_title(), [m.find_words_dashboard()], addresses.dashboard),
  ...routes.map((route) =>
    pageThing(
      route,
      pageName(route),
      [otherWords[route]].flatMap((words) => words?.() ?? []),
      (lasting) => addresses.fixed(route, lasting),
    ),
  ),
]
