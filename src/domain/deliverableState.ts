import type { Delivery, Frequency } from './deliverable'
import { byText } from './order'
import { daysBetween, lastDayOf, type DueDate } from './period'

export type DeliverableState =
  | { readonly state: 'handedOver' | 'toComplete'; readonly day: string }
  | { readonly state: 'toHandOver'; readonly due: DueDate }
  | { readonly state: 'overdue'; readonly due: DueDate; readonly days: number }
  | { readonly state: 'continuous'; readonly lastSent: string | null }
  | { readonly state: 'noDueDate' }

interface Expected {
  readonly frequency: Frequency
  /** A month stays a month: kept until its last day. `null` where the act sets none. */
  readonly due: DueDate | null
  readonly deliveries: readonly Delivery[]
}

/**
 * State of a deliverable at `asOf`. A due date that has passed is still `toHandOver` until somebody notes after it that
 * nothing came; what goes on as it comes (`continuous`, or `perEvent` without a date) is never late.
 */
export function deliverableState(
  { frequency, due, deliveries }: Expected,
  asOf: string,
): DeliverableState {
  const known = deliveries
    .filter(({ day }) => day <= asOf)
    .toSorted((one, other) => byText(other.day, one.day))
  const last = known.find(({ note }) => note !== 'notReceived')
  if (frequency === 'continuous' || (frequency === 'perEvent' && due === null)) {
    return { state: 'continuous', lastSent: last?.day ?? null }
  }
  if (last !== undefined)
    return { state: last.note === 'incomplete' ? 'toComplete' : 'handedOver', day: last.day }
  if (due === null) return { state: 'noDueDate' }
  const end = lastDayOf(due)
  const noted = known.some(({ note, day }) => note === 'notReceived' && day > end)
  return noted
    ? { state: 'overdue', due, days: daysBetween(end, asOf) }
    : { state: 'toHandOver', due }
}

/** True where a due date was open at `asOf` and is past on the reader's day: the page says so, no state moves. */
export function passedSince(due: DueDate, asOf: string, readerDay: string): boolean {
  const end = lastDayOf(due)
  return asOf <= end && readerDay > end
}
