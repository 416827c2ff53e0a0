import { routes } from '../../src/address/routes'

/** Addresses at which a view has something to show, records among them: one for each record route, more where a state is its own view. */
const chosen = {
  overview: '/',
  indicator: '/indicateurs/members',
  indicatorInWords: '/indicateurs/2026-project-detection',
  embed: '/integration/members',
  programme: '/programmes/iam-2026',
  funder: '/financeurs/gbm',
  sheet: '/financeurs/gbm/fiches/2026',
  depuis: '/depuis?jeu=demonstration',
  dossier: '/dossier?exercice=2026&q=adherents',
  seance: '/seance?exercice=2026&q=adherents',
  frise: '/frise?q=adherents',
  visites: '/visites?jeu=demonstration',
  lost: '/nulle-part',
}

/** Every view of the site: those, and each fixed page as it opens. `tests/journeys/access.test.ts` compares them with the site's routes. */
export const views: Readonly<Record<string, string>> = {
  ...Object.fromEntries(routes.map((route) => [route, `/${route}`])),
  ...chosen,
}
