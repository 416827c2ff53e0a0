import type { Figure } from './figure'
import { lastDayOf, type DueDate } from './period'
import { currentAt } from './revision'

/** The days between which changes are told: what was known on `from` is old, what became known after it, up to `to`, is new. */
export interface Between {
  readonly from: string
  readonly to: string
}

/** A figure that became known, and the one that it replaces for a reader who last looked on `from`. */
export interface FigureChange<F extends Figure> {
  readonly figure: F
  /** `null` for a figure of which nothing was known. */
  readonly before: F | null
}

/** Known in the interval, its end included, its start not. */
export function isBetween(day: string, { from, to }: Between): boolean {
  return day > from && day <= to
}

/**
 * Figures in force on `to` that were not known on `from`. Of a chain of revisions within the interval only the last one is told,
 * beside the figure that stood on `from`; one that is replaced by `to` is not told at all.
 */
export function figureChanges<F extends Figure>(
  figures: readonly F[],
  between: Between,
): FigureChange<F>[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const inForce = new Set(currentAt(figures, between.to).map(({ id }) => id))
  return figures.flatMap((figure) =>
    inForce.has(figure.id) && isBetween(figure.known, between)
      ? [{ figure, before: standingBefore(figure, byId, between.from) }]
      : [],
  )
}

/** The first figure up a chain of revisions that was known on `from`; `null` where the chain begins later, breaks or goes in a circle. */
function standingBefore<F extends Figure>(
  figure: F,
  byId: ReadonlyMap<string, F>,
  from: string,
): F | null {
  const seen = new Set<string>()
  let revised = figure.revises?.observation
  while (revised !== undefined && !seen.has(revised)) {
    seen.add(revised)
    const before = byId.get(revised)
    if (before === undefined || before.known <= from) return before ?? null
    revised = before.revises?.observation
  }
  return null
}

/** True where a due date was open on `from` and is past on `to`. A month is open until its last day. */
export function passedBetween(due: DueDate, { from, to }: Between): boolean {
  const end = lastDayOf(due)
  return end >= from && end < to
}

/** Where a comparison starts: the last of these days before `to`; `null` where there is none. */
export function dayBefore(days: readonly string[], to: string): string | null {
  return (
    days
      .filter((day) => day < to)
      .toSorted()
      .at(-1) ?? null
  )
}
