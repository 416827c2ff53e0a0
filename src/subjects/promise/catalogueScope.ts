import type { ParsedCatalogue } from '../../api/catalogue'
import type { Scope } from '../../domain/scope'
import { otherScopeWords } from '../../format/scopeWords'

/** What tells a figure of another scope from a target, in the names of their catalogue. */
export function catalogueScope(
  figure: Scope,
  target: Scope,
  { indicators, territories }: Pick<ParsedCatalogue, 'indicators' | 'territories'>,
): string {
  return otherScopeWords(figure, target, {
    population: (id) => indicators.get(target.indicator)?.populations.get(id),
    territory: (id) => territories.get(id)?.short ?? territories.get(id)?.label,
  })
}
