/**
 * Fixed pages of the site by what a reader comes to do, in the order of the navigation: the one list from which come
 * the navigation, the site map, the addresses, the pages that answer them (types hold each to it), the HTML file of
 * each, so that any static host answers a deep link, and what tests open.
 */
export const jobs = {
  promises: ['promesses', 'feuille-de-route'],
  money: ['programmes', 'financeurs'],
  committee: ['depuis', 'seance', 'dossier', 'pointage', 'rendre-compte', 'candidature'],
  evidence: ['frise', 'projets', 'evenements', 'visites', 'sources', 'controles', 'methode'],
  data: ['donnees'],
  about: ['plan', 'accessibilite', 'mentions'],
} as const
export type Job = keyof typeof jobs
export type FixedRoute = (typeof jobs)[Job][number]
export const routes: readonly FixedRoute[] = Object.values(jobs).flat()

/** Routes whose last parts name a record: a host that can rewrite answers them with the page, others with 404.html, which is the same page. */
export const recordRoutes = ['indicateurs', 'programmes', 'financeurs', 'integration'] as const
export type RecordRoute = (typeof recordRoutes)[number]

/** The one folder whose pages other sites may show in a frame. */
export const framedRoute = 'integration'
