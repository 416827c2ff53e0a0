import pages from '../format/words/gathered/pages.json'

export type FixedRoute = keyof typeof pages
/**
 * Fixed pages of the site, in the order of the navigation: the one list from which come the navigation, the site map,
 * the addresses, the pages that answer them, the HTML file of each, so that any static host answers a deep link, and
 * what tests open. Words name them, `"/frise evidence TimelinePage": "Frise"`; `tests/architecture/pages.test.ts` holds both together.
 */
export const routes = Object.keys(pages) as readonly FixedRoute[]

/** What a reader comes to do. */
export const jobs = ['promises', 'money', 'committee', 'evidence', 'data', 'about'] as const
export type Job = (typeof jobs)[number]

/** The pages of a job. */
export const pagesOf = (job: Job): readonly FixedRoute[] =>
  routes.filter((route) => pages[route].job === job)

/** Routes whose last parts name a record: a host that can rewrite answers them with the page, others with 404.html, which is the same page. */
export const recordRoutes = ['indicateurs', 'programmes', 'financeurs', 'integration'] as const
export type RecordRoute = (typeof recordRoutes)[number]

/** The one folder whose pages other sites may show in a frame. */
export const framedRoute = 'integration'
