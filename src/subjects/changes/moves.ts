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

/** How many promises became known between two days, and how many proposed ones were voted. */
export interface PromiseNews {
  readonly known: number
  readonly voted: number
}

/** A promise that was known on both days, with the one that it was on the first. */
interface Followed {
  readonly promise: CataloguePromise
  readonly earlier: CataloguePromise
}

/** The promises of an indicator on both days; one that was not known on `from` is none of them, it is new. */
function followedOf(
  one: IndicatorFigures,
  between: Between,
): PromiseNews & { readonly followed: readonly Followed[] } {
  const followed: Followed[] = []
  let [known, voted] = [0, 0]
  const targets = one.figures.filter(({ role }) => role === 'target')
  const promiseOf = new Map(one.promises.map((promise) => [promise.target.id, promise]))
  for (const promise of gradedAt(one.promises, targets, between.to)) {
    const { target } = promise
    const first = firstTargetOf(target, targets) ?? target
    const proposal = one.promises.find(
      (other) =>
        other.target.known <= between.from && votedFor(other.target, [target], between.to) !== null,
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
    followed.push({ promise, earlier })
  }
  return { known, voted, followed }
}

/** What became known of promises between two days, without reading any of them. */
export function promiseNews(
  indicators: readonly IndicatorFigures[],
  between: Between,
): PromiseNews {
  const all = indicators.map((one) => followedOf(one, between))
  const sum = (count: (news: PromiseNews) => number): number =>
    all.reduce((total, news) => total + count(news), 0)
  return { known: sum(({ known }) => known), voted: sum(({ voted }) => voted) }
}

/** Every promise that was known on both days and is read otherwise on the second. */
export function movesOf(
  indicators: readonly IndicatorFigures[],
  between: Between,
  profile: Profile,
): readonly Move[] {
  return indicators.flatMap((one) => {
    const before = one.figures.filter((figure) => figure.known <= between.from)
    return followedOf(one, between).followed.flatMap(({ promise, earlier }): Move[] => {
      const from = readingOf(earlier, one.figures, between.from, profile)
      const to = readingOf(promise, one.figures, between.to, profile)
      if (from.status === to.status) return []
      // What the later day says of what was known on the earlier one: the calendar's own part.
      const passed = readingOf(earlier, before, between.to, profile)
      const cause = passed.status === to.status ? 'clock' : 'figure'
      return [{ promise, name: one.nameOf(promise.target), from, to, cause }]
    })
  })
}
