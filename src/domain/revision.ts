import type { Figure } from './figure'

/** The figures known at `asOf`, less those that a figure known by then replaces. What is left out stays in the data. */
export function currentAt(figures: readonly Figure[], asOf: string): readonly Figure[] {
  const known = figures.filter((figure) => figure.known <= asOf)
  const replaced = new Set(known.map((figure) => figure.revises?.observation))
  return known.filter((figure) => !replaced.has(figure.id))
}

/** The target in force for a first one: revised by adoption up to its period's last day, never after it. */
export function targetInForce(first: Figure, targets: readonly Figure[], asOf: string): Figure {
  const seen = new Set([first.id])
  let inForce = first
  for (;;) {
    const { id, period } = inForce
    const next = targets.find(
      (target) =>
        target.revises?.observation === id &&
        !seen.has(target.id) &&
        target.known <= asOf &&
        (target.adopted ?? target.known) <= asOf &&
        (period === null || (target.adopted ?? target.known) <= period.end),
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

/** True for the one target of a chain of revisions that is graded at `asOf`; a target that nothing revises always is. */
export function isInForce(target: Figure, targets: readonly Figure[], asOf: string): boolean {
  return targetInForce(firstTargetOf(target, targets) ?? target, targets, asOf).id === target.id
}
