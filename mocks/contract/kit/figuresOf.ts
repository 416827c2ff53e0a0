import { figuresByName } from '../../acts/computations'
import type { ParsedSet } from './readSet'

/** The figures of a set by the names that computations use. */
export function figuresOf({
  observations,
  amounts,
  instalments,
  deliverables,
}: ParsedSet['set']): Map<string, number> {
  return figuresByName([
    {
      observations: [...observations],
      amounts: [...amounts],
      instalments: [...instalments],
      deliverables: [...deliverables],
    },
  ])
}
