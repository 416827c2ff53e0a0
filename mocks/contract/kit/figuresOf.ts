import { figuresByName } from '../../acts/computations'
import type { SetReading } from './readSet'

/** The figures of a set by the names that computations use. */
export function figuresOf({
  observations,
  amounts,
  instalments,
  deliverables,
}: SetReading['set']): Map<string, number> {
  return figuresByName([
    {
      observations: [...observations],
      amounts: [...amounts],
      instalments: [...instalments],
      deliverables: [...deliverables],
    },
  ])
}
