/** Fixed routes of the site; each gets an HTML file of its own, so that any static host answers a deep link. */
export const routes = [
  'programmes',
  'financeurs',
  'depuis',
  'dossier',
  'seance',
  'pointage',
  'donnees',
  'frise',
  'feuille-de-route-asd',
  'projets',
  'evenements',
  'visites',
  'controles',
  'sources',
  'methode',
  'plan',
  'accessibilite',
  'mentions',
] as const

/** Routes whose last parts name a record: a host that can rewrite answers them with the page, others with 404.html, which is the same page. */
export const recordRoutes = ['indicateurs', 'programmes', 'financeurs', 'integration'] as const

/** The one folder whose pages other sites may show in a frame. */
export const framedRoute = 'integration'
