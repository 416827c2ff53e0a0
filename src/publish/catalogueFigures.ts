import { groupBy } from '../api/groupBy'
import { standsAt, standsNear } from '../domain/scope'
import type { ObservationRecord } from './dataSet'

/** Actuals before a promise from which its reading is the same as from all of them: the last one, and that it is not one of few. */
const enough = 3

const isPlain = (
  { role, value, period, operator, derived, restates, revises, level }: ObservationRecord,
  like: ObservationRecord,
) =>
  role === like.role &&
  value !== null &&
  period !== null &&
  operator === like.operator &&
  derived === undefined &&
  restates === undefined &&
  revises === undefined &&
  level === like.level

const sameCount = (one: ObservationRecord, other: ObservationRecord) =>
  one.population === other.population && one.nature === other.nature

const isBefore = (figure: ObservationRecord, promise: ObservationRecord) =>
  figure.period !== null && promise.period !== null && figure.period.end < promise.period.start
const isAfter = (figure: ObservationRecord, promise: ObservationRecord) =>
  figure.period !== null && promise.period !== null && standsAt(figure) > promise.period.end

/** A promise with the figures of its own count and place. */
interface Promised {
  readonly promise: ObservationRecord
  readonly here: readonly ObservationRecord[]
  /** True where an earlier result of the same place is known from the beginning. */
  readonly isKnownHere: boolean
}

function promisedOf(promise: ObservationRecord, own: readonly ObservationRecord[]): Promised {
  const here = own.filter(
    (figure) => sameCount(figure, promise) && figure.territory === promise.territory,
  )
  const isKnownHere = here.some(
    (figure) =>
      figure.role === 'actual' &&
      figure.value !== null &&
      figure.known <= promise.known &&
      isBefore(figure, promise),
  )
  return { promise, here, isKnownHere }
}

/** True where the reading of a promise is the same without `figure` at any day, because others of its kind stand nearer. */
function isCovered(figure: ObservationRecord, { promise, here, isKnownHere }: Promised): boolean {
  if (!sameCount(figure, promise)) return false
  // Another place is told only where nothing is known of the promise's own.
  if (figure.territory !== promise.territory)
    return !standsNear(figure, promise) && (figure.role === 'target' || isKnownHere)
  if (isBefore(figure, promise)) {
    const nearer = here.filter(
      (other) =>
        other.known <= promise.known &&
        standsAt(other) > standsAt(figure) &&
        isBefore(other, promise) &&
        isPlain(other, figure),
    )
    return nearer.length >= (figure.role === 'target' ? 1 : enough)
  }
  // A later result tells how old the last one is; a later target says nothing of this one.
  return figure.role === 'target' && isAfter(figure, promise)
}

const linksOf = ({
  partOf,
  restates,
  revises,
  baseline,
}: ObservationRecord): (string | undefined)[] => [partOf, restates, revises?.observation, baseline]

export interface CutFigures {
  /** What the readings of an exercise need, at any day. */
  readonly needed: readonly ObservationRecord[]
  /** What only its trajectories draw. */
  readonly drawn: readonly ObservationRecord[]
}

/**
 * The figures beside the promises of one exercise, cut for a large set: what no reading needs and no trajectory of the
 * overview draws, other places above all, stands in the resource of its indicator alone.
 */
export function cutFigures(
  promises: readonly ObservationRecord[],
  figures: readonly ObservationRecord[],
): CutFigures {
  const promisesOf = groupBy(promises, ({ indicator }) => indicator)
  const figuresOf = groupBy(figures, ({ indicator }) => indicator)
  const needed: ObservationRecord[] = []
  const drawn: ObservationRecord[] = []
  for (const [indicator, promised] of promisesOf) {
    const own = figuresOf.get(indicator) ?? []
    const read = promised.map((promise) => promisedOf(promise, own))
    const links = [...promised, ...own].flatMap((figure) =>
      linksOf(figure).map((id) => [figure.id, id] as const),
    )
    const linked = new Set(links.flatMap(([id, other]) => (other === undefined ? [] : [id, other])))
    for (const figure of own) {
      if (
        linked.has(figure.id) ||
        figure.role === 'baseline' ||
        !read.every((one) => isCovered(figure, one))
      )
        needed.push(figure)
      else if (promised.some(({ territory }) => territory === figure.territory)) drawn.push(figure)
    }
  }
  return { needed, drawn }
}
