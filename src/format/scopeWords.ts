import type { Scope } from '../domain/scope'
import { unspecified } from '../domain/scope'
import { natureWords } from './reading'
import { m } from './words'

/** Names of what a scope holds, in the language of the page; `undefined` where nothing is named so. */
export interface ScopeNames {
  readonly population: (id: string) => string | undefined
  readonly territory: (id: string) => string | undefined
}

/** Where something is counted, beside who is counted: nothing where that says it already, as in "companies visited in the city". */
export function placeBeside<T extends null | undefined>(
  counted: string | T,
  place: string | T,
): string | T | undefined {
  const [, after] = typeof place === 'string' ? (counted?.split(` ${place}`) ?? []) : []
  return after === undefined || /^\p{L}/u.test(after) ? place : undefined
}

/** What tells a figure of another scope from a target: whom it counts, of which nature and where, only as far as they differ. */
export function otherScopeWords(figure: Scope, target: Scope, names: ScopeNames): string {
  const { population, nature, territory } = figure
  const counted =
    population === target.population ? undefined : (names.population(population) ?? population)
  return [
    counted,
    nature === target.nature
      ? undefined
      : nature === null
        ? m.scope_no_nature()
        : natureWords[nature](),
    territory === target.territory
      ? undefined
      : territory === unspecified
        ? m.scope_no_territory()
        : placeBeside(counted, names.territory(territory) ?? territory),
  ]
    .filter((word) => word !== undefined)
    .join(', ')
}
