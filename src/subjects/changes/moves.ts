import type { CataloguePromise } from '../../api/catalogueFigure'
import { type Between, isBetween } from '../../domain/changes'
import { readingOf } from '../../domain/evaluate'
import type { Profile } from '../../domain/profile'
import type { Reading } from '../../domain/reading'
import { firstTargetOf, gradedAt, targetInForce, votedFor } from '../../domain/revision'
import type { IndicatorFigures, Named } from './changesData'

/** A promise whose reading is another one than it was. */
export interface Move {
  readonly promise: CataloguePromise
  readonly name: Named
  readonly from: Reading
  readonly to: Reading
  /** What moved it: a figure or a target that became known, or the calendar alone. */
  readonly cause: 'figure' | 'clock'
}

interface PromiseMoves {
  readonly moves: readonly Move[]
  /** Promises that became known, and proposed ones that were voted. */
  readonly known: number
  readonly voted: number
}

/** Every promise read on both days; one that was not known on `from` has not moved, it is new. */
export function movesOf(
  indicators: readonly IndicatorFigures[],
  between: Between,
  profile: Profile,
): PromiseMoves {
  const moves: Move[] = []
  let [known, voted] = [0, 0]
  for (const one of indicators) {
    const targets = one.figures.filter(({ role }) => role === 'target')
    const before = one.figures.filter((figure) => figure.known <= between.from)
    const promiseOf = new Map(one.promises.map((promise) => [promise.target.id, promise]))
    for (const promise of gradedAt(one.promises, targets, between.to)) {
      const { target } = promise
      const first = firstTargetOf(target, targets) ?? target
      const proposal = one.promises.find(
        (other) =>
          other.target.known <= between.from &&
          votedFor(other.target, [target], between.to) !== null,
      )
      if (first.known > between.from && proposal === undefined) {
        known += 1
        continue
      }
      const isVoted =
        first.known > between.from ||
        (target.adopted !== null && isBetween(target.adopted, between) && target.id === first.id)
      if (isVoted) voted += 1
      const earlier =
        first.known > between.from
          ? (proposal ?? promise)
          : (promiseOf.get(targetInForce(first, targets, between.from).id) ?? promise)
      const from = readingOf(earlier, one.figures, between.from, profile)
      const to = readingOf(promise, one.figures, between.to, profile)
      if (from.status === to.status) continue
      // What the later day says of what was known on the earlier one: the calendar's own part.
      const passed = readingOf(earlier, before, between.to, profile)
      const cause = passed.status === to.status ? 'clock' : 'figure'
      moves.push({ promise, name: one.nameOf(target), from, to, cause })
    }
  }
  return { moves, known, voted }
}
