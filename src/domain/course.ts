import type { Figure } from './figure'
import { byText } from './order'
import { sameCount, type Scope, standsAt, standsNear, unspecified } from './scope'
import { pointsOf, type Series, type Trajectory } from './trajectory'

/** Name of a scope that data alone make: for an address, and to tell scopes apart. */
export function scopeKey({ population, nature, territory }: Omit<Scope, 'indicator'>): string {
  return [population, nature ?? '', territory].join('.')
}

/** Which of two promises an indicator is about: a whole before its parts, a value before words, the latest, the larger. */
export function byPrecedence(a: Figure, b: Figure): number {
  return (
    Number(a.partOf !== undefined) - Number(b.partOf !== undefined) ||
    Number(a.value === null) - Number(b.value === null) ||
    byText(standsAt(b), standsAt(a)) ||
    (b.value ?? -Infinity) - (a.value ?? -Infinity) ||
    byText(a.id, b.id)
  )
}

/**
 * The scope that a drawing is about where nobody asked for one: that of the latest target in force, a whole before its
 * parts; without any target, that of the latest result. `null` of no figure.
 */
export function mainScope({ series }: Trajectory): Scope | null {
  const promised = series.flatMap(({ targets }) => targets.filter(({ inForce }) => inForce))
  const points = promised.length > 0 ? promised : series.flatMap((one) => pointsOf(one))
  const [main] = points.map(({ figure }) => figure).toSorted(byPrecedence)
  return main ?? null
}

/**
 * The series that tell the course of one scope: its own, with what most likely counts on the same territory, and in
 * each time before or after a break of definition the one that stood for it then: of the same nature over the same
 * ground, a whole before its parts, the best known first. Counts that stand side by side never join.
 */
export function courseOf<F extends Figure>(
  { series, breaks }: Trajectory<F>,
  asked: Scope,
): readonly Series<F>[] {
  const own = nearTo(asked, series)
  if (own.length === 0) return []
  const eraOf = (one: Series<F>): number =>
    breaks.filter(({ firstDay }) => pointsOf(one).some(({ day }) => day >= firstDay)).length
  const eras = new Set(own.map(eraOf))
  const grounds = new Set(own.map(({ scope }) => scope.territory))
  const others = series
    .filter(
      (one) =>
        !eras.has(eraOf(one)) &&
        one.scope.nature === asked.nature &&
        (one.scope.territory === unspecified ||
          grounds.has(unspecified) ||
          grounds.has(one.scope.territory)),
    )
    .toSorted(
      (a, b) =>
        Number(isPart(a)) - Number(isPart(b)) ||
        Number(grounds.has(b.scope.territory)) - Number(grounds.has(a.scope.territory)) ||
        pointsOf(b).length - pointsOf(a).length ||
        byText(scopeKey(a.scope), scopeKey(b.scope)),
    )
  const stands = new Map<number, Series<F>>()
  for (const one of others) if (!stands.has(eraOf(one))) stands.set(eraOf(one), one)
  const course = new Set([
    ...own,
    ...[...stands.values()].flatMap(({ scope }) => nearTo(scope, series)),
  ])
  return series.filter((one) => course.has(one))
}

/** The series of a scope and those of the same count that most likely mean its territory. */
function nearTo<F extends Figure>(
  scope: Scope,
  series: readonly Series<F>[],
): readonly Series<F>[] {
  return series.filter(
    (one) =>
      sameCount(one.scope, scope) &&
      (one.scope.territory === scope.territory ||
        pointsOf(one).some(({ figure }) => standsNear(figure, scope))),
  )
}

/** True where all that is promised in a scope is a part of something wider. */
const isPart = <F extends Figure>({ targets }: Series<F>): boolean =>
  targets.length > 0 && targets.every(({ figure }) => figure.partOf !== undefined)
