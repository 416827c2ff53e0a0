/**
 * What the reader asked to see, as it stands in the address. Every value is text (`00171` stays
 * `00171`); an absent key is the default. Whether a value exists is for the view to say, key by key.
 */
export interface ViewState {
  /** A year, `tous`, or absent for the latest. */
  readonly exercice?: string
  readonly financeur?: string
  readonly programme?: string
  readonly territoire?: string
  readonly domaine?: string
  readonly statut?: string
  /** Promises with a figure (`chiffrees`), or those in words (`mots`). */
  readonly forme?: string
  readonly q?: string
  readonly tri?: string
  /** Data set: absent for the published one. */
  readonly jeu?: string
  /** Committee date: what was known then. */
  readonly arrete?: string
  /** Earlier date with which the one above is compared. */
  readonly depuis?: string
  readonly convention?: string
  /** What is shown to a meeting or written about: `dossier`, or the key of a section (`indicator:members`). */
  readonly choix?: string
  /** Screen of the meeting, from 1. */
  readonly place?: string
  /** What an indicator's page sets beside its main promise (`beside.ts`). */
  readonly avec?: string
  /** The dashboard's panels in their order, where they are not those of the set: their keys with a space between. */
  readonly panneaux?: string
  readonly lang?: string
  /** Fault to play; only with the mock. */
  readonly scenario?: string
}

export const viewKeys = [
  'exercice',
  'financeur',
  'programme',
  'territoire',
  'domaine',
  'statut',
  'forme',
  'q',
  'tri',
  'jeu',
  'arrete',
  'depuis',
  'convention',
  'choix',
  'place',
  'avec',
  'panneaux',
  'lang',
  'scenario',
] as const

/** Keys that go along from page to page. */
const lastingKeys = ['jeu', 'arrete', 'panneaux', 'lang', 'scenario'] as const

/** Keys by which promises alone are filtered and put in order. */
const promiseKeys = ['programme', 'territoire', 'domaine', 'statut', 'forme', 'q', 'tri'] as const

/** True where an address asks for a list of promises: such an address was once one of `/`. */
export const asksForPromises = (state: ViewState): boolean =>
  state.exercice === 'tous' || promiseKeys.some((key) => state[key] !== undefined)

/** Longest value that is read from an address, a list of panels being longer; more is somebody's mistake or malice. */
export const longestOf = (key: string): number => (key === 'panneaux' ? 1000 : 200)

/** Reads the query part of an address. Unknown keys are dropped; of a repeated key the first counts. */
export function parseViewState(search: string): ViewState {
  const params = new URLSearchParams(search)
  const found = viewKeys.flatMap((key) => {
    const value = params.get(key)?.trim()
    return value === undefined || value === '' || value.length > longestOf(key)
      ? []
      : [[key, value] as const]
  })
  return Object.fromEntries(found)
}

/** The query part for a state, keys in a fixed order so that equal views have equal addresses; empty for the default view. */
export function serializeViewState(state: ViewState): string {
  const params = new URLSearchParams()
  for (const key of viewKeys) {
    const value = state[key]
    if (value !== undefined && value !== '') params.set(key, value)
  }
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** What of a state goes along to another page: data set, date, chosen panels, language, scenario. */
export function lastingState(state: ViewState): ViewState {
  return Object.fromEntries(
    lastingKeys.flatMap((key) => (state[key] === undefined ? [] : [[key, state[key]]])),
  )
}
