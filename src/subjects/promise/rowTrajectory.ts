import type { CatalogueFigure } from '../../api/catalogueFigure'
import type { TrajectoryContent } from '../../charts/chartPoint'
import { trajectoryOf } from '../../domain/trajectory'
import { trajectoryContent } from '../indicator/trajectoryContent'
import type { OverviewRow } from './overviewRow'

/** What a small drawing of a row shows: the course of its own scope. `more` are the figures that a large catalogue keeps apart. */
export function rowTrajectory(
  { catalogue, indicator, promise, unit, asOf }: OverviewRow,
  more: readonly CatalogueFigure[],
): TrajectoryContent | null {
  const figures = [...(catalogue.figures.get(indicator) ?? []), ...more]
  return trajectoryContent(
    trajectoryOf(figures, promise.kind, asOf),
    { scope: promise.target, others: [] },
    { unit, scopeOf: () => [], actOf: () => null },
  )
}
