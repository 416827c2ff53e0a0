import type { Scope } from '../domain/scope'
import { unspecified } from '../domain/scope'
import { natureWords } from './reading'
import { m } from './words'

/** Names of what a scope holds, in the language of the page; `undefined` where nothing is named so. */
export interface ScopeNames {
  readonly population: (id: string) => string | undefined
  readonly territory: (id: string) => string | undefined
}

/** What tells a figure of another scope from a target: whom it counts, of which nature and where, only as far as they differ. */
export function otherScopeWords(figure: Scope, target: Scope, names: ScopeNames): string {
  const { population, nature, territory } = figure
  return [
    population === target.population ? undefined : (names.population(population) ?? population),
    nature === target.nature
      ? undefined
      : nature === null
        ? m.scope_no_nature()
        : natureWords[nature](),
    territory === target.territory
      ? undefined
      : territory === unspecified
        ? m.scope_no_territory()
        : (names.territory(territory) ?? territory),
  ]
    .filter((word) => word !== undefined)
    .join(', ')
}
