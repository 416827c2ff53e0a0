import type { Page } from 'playwright'

export interface State {
  readonly name: string
  readonly address: string
  /** What becomes of the requests for data; answered as usual where it is not said. */
  readonly data?: 'held' | 'gone'
  /** What is done once the page stands. */
  readonly act?: (page: Page) => Promise<unknown>
  /** Role of what tells that the state is reached; the first heading where it is not said. */
  readonly until?: 'status' | 'alert' | 'dialog'
}

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

const press = (name: RegExp) => async (page: Page) =>
  page.getByRole('button', { name }).first().click()

const loading = [
  '/',
  '/promesses',
  '/indicateurs/members',
  '/programmes/iam-2026',
  '/financeurs/gbm',
  '/seance',
  '/dossier',
  '/sources',
  '/controles',
]
const failed = [
  ...loading,
  '/frise',
  '/depuis',
  '/projets',
  '/evenements',
  '/visites',
  '/feuille-de-route',
  '/integration/members',
  '/mentions',
]
const filteredOut = [
  '/promesses',
  '/frise',
  '/projets',
  '/evenements',
  '/controles',
  '/visites?jeu=demonstration&',
  '/seance',
  '/pointage',
]
const unknown = [
  '/indicateurs/unknown',
  '/integration/unknown',
  '/programmes/unknown',
  '/financeurs/unknown',
  '/financeurs/gbm/fiches/1999',
  '/controles?q=adherents#unknown',
  '/promesses?jeu=unknown&q=adherents',
]
const withDetails = [
  '/indicateurs/members',
  '/programmes/iam-2026',
  '/financeurs/pdh',
  '/frise?q=adherents',
  '/controles?q=adherents',
  '/accessibilite',
  '/pointage',
]

/** States of the views beside the loaded one: each is looked at once, in French and light. */
export const states: readonly State[] = [
  ...loading.map((address): State => ({ name: 'loading', address, data: 'held', until: 'status' })),
  ...failed.map((address): State => ({ name: 'failed', address, data: 'gone', until: 'alert' })),
  ...filteredOut.map((address): State => ({
    name: 'filtered out',
    address: `${address}${address.endsWith('&') ? '' : '?'}q=zzzz`,
  })),
  ...unknown.map((address): State => ({ name: 'unknown', address })),
  ...withDetails.map((address): State => ({ name: 'all opened', address, act: openAll })),
  { name: 'empty', address: '/visites' },
  { name: 'simulated', address: '/promesses?jeu=demonstration&arrete=2026-06-12&q=visit' },
  { name: 'every year', address: '/promesses?exercice=tous&q=adherents' },
  { name: 'keys', address: '/seance?q=adherents', act: press(/^Touches/), until: 'dialog' },
  {
    name: 'decision',
    address: '/seance?q=adherents&place=2',
    act: press(/^Noter/),
    until: 'dialog',
  },
  { name: 'a subject on screen', address: '/seance?q=adherents&place=2' },
]
