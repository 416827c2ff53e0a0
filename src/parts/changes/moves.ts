import type { CatalogueFigure, CataloguePromise } from '../../data/catalogueFigure'
import { type Between, isBetween } from '../../domain/changes'
import { readingOf } from '../../domain/evaluate'
import type { Profile } from '../../domain/profile'
import type { Reading } from '../../domain/reading'
import { firstTargetOf, isInForce, targetInForce } from '../../domain/revision'
import type { IndicatorFigures, Named } from './changesData'

/** A promise whose reading is another one than it was. */
export interface Move {
  readonly promise: CataloguePromise
  readonly name: Named
  readonly from: Reading
  readonly to: Reading
}

interface PromiseMoves {
  readonly moves: readonly Move[]
  /** Promises that became known, and proposed ones that were voted. */
  readonly known: number
  readonly voted: number
}

/** The promises that are graded on `to`: no second wordings, and of a revised target the one in force. */
function gradedAt({ promises }: IndicatorFigures, targets: readonly CatalogueFigure[], to: string): readonly CataloguePromise[] {
  const ids = new Set(promises.map(({ target }) => target.id))
  return promises.filter(
    ({ target }) => target.known <= to && (target.restates === undefined || !ids.has(target.restates)) && isInForce(target, targets, to),
  )
}

/** Every promise read on both days; one that was not known on `from` has not moved, it is new. */
export function movesOf(indicators: readonly IndicatorFigures[], between: Between, profile: Profile): PromiseMoves {
  const moves: Move[] = []
  let [known, voted] = [0, 0]
  for (const one of indicators) {
    const targets = one.figures.filter(({ role }) => role === 'target')
    const promiseOf = new Map(one.promises.map((promise) => [promise.target.id, promise]))
    for (const promise of gradedAt(one, targets, between.to)) {
      const { target } = promise
      const first = firstTargetOf(target, targets) ?? target
      if (first.known > between.from) {
        known += 1
        continue
      }
      if (target.adopted !== null && isBetween(target.adopted, between) && target.id === first.id) voted += 1
      const earlier = promiseOf.get(targetInForce(first, targets, between.from).id) ?? promise
      const from = readingOf(earlier, one.figures, between.from, profile)
      const to = readingOf(promise, one.figures, between.to, profile)
      if (from.status !== to.status) moves.push({ promise, name: one.nameOf(target), from, to })
    }
  }
  return { moves, known, voted }
}
