import type { Figure } from './figure'
import { byText } from './order'
import { sameSeries } from './scope'

/** The figures known at `asOf`, less those that a figure known by then replaces. What is left out stays in the data. */
export function currentAt<F extends Figure>(figures: readonly F[], asOf: string): readonly F[] {
  const known = figures.filter((figure) => figure.known <= asOf)
  const replaced = new Set(known.map((figure) => figure.revises?.observation))
  return known.filter((figure) => !replaced.has(figure.id))
}

const adoptedOn = ({ adopted, known }: Figure): string => adopted ?? known

/** The target in force for a first one: revised by adoption up to its period's last day, never after it; of two revisions of one target, the one adopted last. */
export function targetInForce(first: Figure, targets: readonly Figure[], asOf: string): Figure {
  const seen = new Set([first.id])
  let inForce = first
  for (;;) {
    const { id, period } = inForce
    const [next] = targets
      .filter(
        (target) =>
          target.revises?.observation === id &&
          !seen.has(target.id) &&
          target.known <= asOf &&
          adoptedOn(target) <= asOf &&
          (period === null || adoptedOn(target) <= period.end),
      )
      .toSorted(
        (one, other) => byText(adoptedOn(other), adoptedOn(one)) || byText(one.id, other.id),
      )
    if (next === undefined) return inForce
    seen.add(next.id)
    inForce = next
  }
}

/** The target that a revised one goes back to; `null` where it revises nothing, or nothing at hand. */
export function firstTargetOf(target: Figure, targets: readonly Figure[]): Figure | null {
  const seen = new Set([target.id])
  let first = target
  for (;;) {
    const earlier = targets.find(({ id }) => id === first.revises?.observation)
    if (earlier === undefined || seen.has(earlier.id)) return first === target ? null : first
    seen.add(earlier.id)
    first = earlier
  }
}

/**
 * The voted target that stands for a proposed one at `asOf`: of its series and period, and voted after the proposal was
 * known. `null` for a target that was voted itself, and while nothing is voted in its place.
 */
export function votedFor(target: Figure, targets: readonly Figure[], asOf: string): Figure | null {
  if (target.adopted !== null) return null
  return (
    targets.find(
      (voted) =>
        voted.adopted !== null &&
        target.known < voted.adopted &&
        voted.adopted <= asOf &&
        voted.known <= asOf &&
        voted.restates === undefined &&
        sameSeries(voted, target) &&
        voted.period?.start === target.period?.start &&
        voted.period?.end === target.period?.end,
    ) ?? null
  )
}

/** True for the one target of a chain of revisions that is graded at `asOf`; a target that nothing revises always is, but for a proposed one after its vote. */
export function isInForce(target: Figure, targets: readonly Figure[], asOf: string): boolean {
  return (
    targetInForce(firstTargetOf(target, targets) ?? target, targets, asOf).id === target.id &&
    votedFor(target, targets, asOf) === null
  )
}

/**
 * Of promises, those that are graded at `asOf`, for every view and output: known by then, no second wording of one at hand,
 * of a revised target the one in force, and of a proposed and a voted one the voted. `figures` holds the targets that revise each other.
 */
export function gradedAt<P extends { readonly target: Figure }>(
  promises: readonly P[],
  figures: readonly Figure[],
  asOf: string,
): readonly P[] {
  const targets = figures.filter(({ role }) => role === 'target')
  const concerned = new Set(
    targets.flatMap(({ id, revises }) => (revises === undefined ? [] : [id, revises.observation])),
  )
  const chains = targets.filter(({ id }) => concerned.has(id))
  const ids = new Set(promises.map(({ target }) => target.id))
  const proposed = new Set(
    promises.flatMap(({ target }) => (target.adopted === null ? [target.indicator] : [])),
  )
  const voted = new Map<string, Figure[]>()
  for (const { target } of promises)
    if (target.adopted !== null && proposed.has(target.indicator))
      voted.set(target.indicator, [...(voted.get(target.indicator) ?? []), target])
  return promises.filter(
    ({ target }) =>
      target.known <= asOf &&
      (target.restates === undefined || !ids.has(target.restates)) &&
      (!concerned.has(target.id) || isInForce(target, chains, asOf)) &&
      votedFor(target, voted.get(target.indicator) ?? [], asOf) === null,
  )
}
