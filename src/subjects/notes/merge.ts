import { byText } from '../../domain/order'
import { groupBy } from '../../api/groupBy'
import type { DeliveryNote, Note, Notes } from './notes'

/** Keys in one order, so that equal content is equal text however it was written. */
export const contentOf = (note: Note): string =>
  JSON.stringify(Object.entries(note).toSorted(([a], [b]) => byText(a, b)))

const pairKey = (a: string, b: string): string => [a, b].toSorted().join(' ')

const unionOf = <T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (value: T) => string,
): T[] => [...new Map([...first, ...second].map((value) => [keyOf(value), value])).values()]

/**
 * Two people's notes as one: everything that either holds, equal content once, but for wordings that either of them replaced or
 * took away. Merging the same file again changes nothing; who merges whose gives the same notes in another order. Two wordings of
 * a note are both kept: `conflictsOf` finds them.
 */
export function mergeNotes(mine: Notes, theirs: Notes): Notes {
  const removed = [...new Set([...mine.removed, ...theirs.removed])]
  const isRemoved = new Set(removed)
  return {
    notes: unionOf(mine.notes, theirs.notes, contentOf).filter(({ rev }) => !isRemoved.has(rev)),
    removed,
    beside: unionOf(mine.beside, theirs.beside, ([a, b]) => pairKey(a, b)),
  }
}

export interface MergeCount {
  /** Notes of the file that were not here. */
  readonly added: number
  /** Notes of the file that were here already. */
  readonly same: number
  /** Notes of the file that were replaced or taken away here before: they stay away. */
  readonly refused: number
  /** Notes that were here and that the colleague replaced or took away. */
  readonly withdrawn: readonly Note[]
}

/** What merging a file does, for the reader to see; `withdrawn` names what leaves this browser by it. */
export function mergeCount(mine: Notes, theirs: Notes): MergeCount {
  const here = new Set(mine.notes.map(contentOf))
  const [gone, goneThere] = [new Set(mine.removed), new Set(theirs.removed)]
  const same = theirs.notes.filter((note) => here.has(contentOf(note))).length
  const refused = theirs.notes.filter(
    (note) => !here.has(contentOf(note)) && gone.has(note.rev),
  ).length
  return {
    added: theirs.notes.filter((note) => !goneThere.has(note.rev)).length - same - refused,
    same,
    refused,
    withdrawn: mine.notes.filter(({ rev }) => goneThere.has(rev)),
  }
}

const hasArrived = ({ note }: DeliveryNote): boolean => note !== 'notReceived'

/** Two people noted of one deliverable what cannot both be: another day, state or reservation of one version, or an arrival before somebody still missed it. */
function contradict(one: DeliveryNote, other: DeliveryNote): boolean {
  if (one.deliverable !== other.deliverable || one.dataset !== other.dataset || one.by === other.by)
    return false
  if (hasArrived(one) && hasArrived(other)) {
    return (
      one.version === other.version &&
      (one.note !== other.note || one.day !== other.day || one.reservations !== other.reservations)
    )
  }
  if (hasArrived(one) === hasArrived(other)) return false
  const [arrival, missing] = hasArrived(one) ? [one, other] : [other, one]
  return arrival.day <= missing.day
}

/** Two notes of which somebody has to say which holds. */
export interface Conflict {
  readonly key: string
  readonly one: Note
  readonly other: Note
}

/** Notes that may be at odds with each other: of one id, or about one deliverable. */
const subjectsOf = (note: Note): string[] => [
  `id ${note.id}`,
  ...(note.kind === 'delivery' ? [`deliverable ${note.deliverable}`] : []),
]

/** Pairs that are at odds: two wordings of one note, or two people's notes of one deliverable that cannot both be. Pairs that somebody kept both are none. */
export function conflictsOf({ notes, beside }: Notes): Conflict[] {
  const settled = new Set(beside.map(([a, b]) => pairKey(a, b)))
  const bySubject = groupBy(
    notes.flatMap((note) => subjectsOf(note).map((subject) => ({ subject, note }))),
    ({ subject }) => subject,
  )
  const found = [...bySubject.values()].flatMap((group) =>
    group.flatMap(({ note: one }, place) =>
      group.slice(place + 1).flatMap(({ note: other }) => {
        const isAtOdds =
          one.id === other.id ||
          (one.kind === 'delivery' && other.kind === 'delivery' && contradict(one, other))
        return isAtOdds && !settled.has(pairKey(one.rev, other.rev))
          ? [{ key: [contentOf(one), contentOf(other)].toSorted().join(' '), one, other }]
          : []
      }),
    ),
  )
  return unionOf(found, [], ({ key }) => key)
}
