import type { ParsedSet } from './readSet'
import type { Tell } from './fault'

type Figure = ParsedSet['set']['observations'][number]

const chains: Readonly<Record<string, (figure: Figure) => string | undefined>> = {
  partOf: ({ partOf }) => partOf,
  restates: ({ restates }) => restates,
  baseline: ({ baseline }) => baseline,
  revises: ({ revises }) => revises?.observation,
}

/** Figures against one another: chains, replacements, places. */
export function checkChains({ set, placeOf }: ParsedSet, tell: Tell): void {
  const byId = new Map(set.observations.map((observation) => [observation.id, observation]))
  const agreements = new Map(set.agreements.map((agreement) => [agreement.id, agreement]))
  for (const observation of set.observations) {
    const { file, at } = placeOf(observation)
    for (const [name, next] of Object.entries(chains)) {
      const seen = new Set<string>()
      let id = next(observation)
      while (id !== undefined && id !== observation.id && !seen.has(id)) {
        seen.add(id)
        const found = byId.get(id)
        id = found && next(found)
      }
      if (id === observation.id)
        tell('cycle', file, `${at}.${name}`, [observation.id, ...seen, observation.id].join(' → '))
    }
    const agreement =
      observation.agreement === null ? undefined : agreements.get(observation.agreement)
    if (agreement !== undefined && agreement.programme !== observation.programme)
      tell(
        'agreement-programme',
        file,
        `${at}.programme`,
        `${String(observation.programme)}, ${agreement.programme} pour ${agreement.id}`,
      )
    const before =
      observation.revises === undefined ? undefined : byId.get(observation.revises.observation)
    if (before === undefined) continue
    if (
      before.indicator !== observation.indicator ||
      before.population !== observation.population ||
      before.territory !== observation.territory
    )
      tell('revises-scope', file, `${at}.revises`, `remplace ${before.id}, d’un autre périmètre`)
    if (observation.known < before.known)
      tell(
        'revises-order',
        file,
        `${at}.known`,
        `${observation.known}, ${before.known} pour ${before.id}`,
      )
  }
}

/** Observations that stand in the file of another indicator. */
export function checkPlaces({ set, placeOf, folder, index }: ParsedSet, tell: Tell): void {
  for (const observation of set.observations) {
    const { file, at } = placeOf(observation)
    const own = index.indicators[observation.indicator]
    if (own !== undefined && file !== folder + own)
      tell('misplaced', file, `${at}.indicator`, `${observation.indicator}, qui a son fichier`)
  }
}

/**
 * Results of two programmes that differ and share all that a reading looks at: each would answer the other's promise, as
 * where two clusters of one region are published under the region.
 */
export function checkScopes({ set, placeOf }: ParsedSet, tell: Tell): void {
  const seen = new Map<string, Figure>()
  for (const figure of set.observations) {
    if (figure.role !== 'actual' || figure.programme === null) continue
    const { indicator, population, territory, nature, period } = figure
    const scope = [
      indicator,
      population,
      territory,
      nature ?? '',
      period?.start ?? '',
      period?.end ?? '',
    ].join(' ')
    const before = seen.get(scope)
    const { file, at } = placeOf(figure)
    if (before === undefined) seen.set(scope, figure)
    else if (before.programme !== figure.programme && before.value !== figure.value)
      tell('scope-shared', file, at, `${figure.id} et ${before.id}`)
  }
}
