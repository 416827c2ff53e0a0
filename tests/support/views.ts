/**
 * Every view of the site, at an address where it has something to show. A new route must be added here:
 * `tests/journeys/access.test.ts` compares this list with the site's own.
 */
export const views = {
  overview: '/',
  indicator: '/indicateurs/members',
  indicatorInWords: '/indicateurs/2026-project-detection',
  embed: '/integration/members',
  programmes: '/programmes',
  programme: '/programmes/iam-2026',
  funders: '/financeurs',
  funder: '/financeurs/gbm',
  sheet: '/financeurs/gbm/fiches/2026',
  changes: '/depuis?jeu=demonstration',
  dossier: '/dossier?exercice=2026&q=adherents',
  meeting: '/seance?exercice=2026&q=adherents',
  pointage: '/pointage',
  ownData: '/donnees',
  timeline: '/frise?q=adherents',
  roadmap: '/feuille-de-route-asd',
  projects: '/projets',
  events: '/evenements',
  visits: '/visites?jeu=demonstration',
  controls: '/controles',
  sources: '/sources',
  method: '/methode',
  plan: '/plan',
  accessibility: '/accessibilite',
  legal: '/mentions',
  lost: '/nulle-part',
} as const
