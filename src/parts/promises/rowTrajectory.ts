import type { Figure } from '../../domain/figure'
import { standsNear } from '../../domain/scope'
import { lineSegments, type Series, seriesOf, type TrajectoryPoint } from '../../domain/trajectory'

export interface RowTrajectory {
  readonly segments: readonly (readonly TrajectoryPoint[])[]
  readonly targets: readonly Figure[]
}

/**
 * Results of the promise's own population, and those of another one that end before it begins or
 * begin after it ends: a count that goes on under another definition, never two counts side by side.
 */
export function trajectoryOf(promised: Figure, figures: readonly Figure[], asOf: string): RowTrajectory {
  const counted = figures.filter(({ nature }) => nature === promised.nature)
  const near = counted.filter((figure) => figure.population === promised.population && standsNear(figure, promised))
  const own = seriesOf(near, asOf)
  const grounds = new Set(near.map(({ territory }) => territory))
  const others = seriesOf(counted, asOf).filter(({ scope }) => scope.population !== promised.population && grounds.has(scope.territory))
  const days = own.flatMap(({ points }) => points.map(({ day }) => day)).toSorted()
  const [first, last] = [days[0] ?? promised.period?.end, days.at(-1) ?? promised.period?.end]
  const after = ({ points }: Series): boolean => last !== undefined && points.every(({ day }) => day > last)
  const before = ({ points }: Series): boolean => first !== undefined && points.every(({ day }) => day < first)
  const drawn = [...own, ...others.filter((series) => before(series) || after(series))]
  const targets = near.filter(
    ({ role, value, period, restates, partOf, known }) =>
      role === 'target' &&
      value !== null &&
      period !== null &&
      restates === undefined &&
      (partOf === undefined) === (promised.partOf === undefined) &&
      known <= asOf,
  )
  return { segments: drawn.flatMap(lineSegments), targets }
}
