import { standsAtADay } from './baseline'
import type { Context } from './context'
import type { Figure } from './figure'
import { byText } from './order'
import { daysBetween } from './period'
import type { IndicatorPromise } from './promise'
import type { BesideTarget, LastKnown } from './reading'
import { type Scope, standsAt, unspecified } from './scope'

/** How far a scope lies from another: elsewhere is nearer than another nature, another nature than another population. */
function distance(one: Scope, other: Scope): number {
  const elsewhere =
    one.territory === other.territory
      ? 0
      : one.territory === unspecified || other.territory === unspecified
        ? 1
        : 2
  return (
    elsewhere +
    (one.nature === other.nature ? 0 : 4) +
    (one.population === other.population ? 0 : 8)
  )
}

/** Figures of other scopes, the nearest scope first, then the nearest time; of two on one day the one known later. */
export function nearestFirst(target: Figure, figures: readonly Figure[]): readonly Figure[] {
  const day = standsAt(target)
  const days = (figure: Figure): number => Math.abs(daysBetween(day, standsAt(figure)))
  return figures.toSorted(
    (one, other) =>
      distance(one, target) - distance(other, target) ||
      days(one) - days(other) ||
      byText(other.known, one.known) ||
      byText(one.id, other.id),
  )
}

/**
 * The one figure that may stand beside a target without an answer: the last of the same series, else the
 * starting value printed for that target, else, in words alone, a later one of the same series or the nearest of another scope.
 */
export function besideTarget(
  promise: IndicatorPromise,
  context: Pick<Context, 'lastKnown' | 'previousActual' | 'observedLater' | 'otherScope'>,
  lastKnown: LastKnown | null,
): BesideTarget | null {
  const { target, baseline } = promise
  const own = standsAtADay(promise) ? (lastKnown?.figure ?? null) : context.previousActual
  const isOwn = own !== null && own.territory === target.territory
  if (own !== null && isOwn) return { as: 'lastKnown', figure: own }
  if (baseline !== null && baseline.value !== null) return { as: 'baseline', figure: baseline }
  if (own !== null) return { as: 'lastKnown', figure: own }
  if (context.observedLater !== null) return { as: 'later', figure: context.observedLater }
  const [other] = nearestFirst(
    target,
    context.otherScope.filter(({ value }) => value !== null),
  )
  return other === undefined ? null : { as: 'otherScope', figure: other }
}
