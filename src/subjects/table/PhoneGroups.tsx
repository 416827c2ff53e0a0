import type { ReactNode } from 'react'
import { groupBy } from '../../api/groupBy'
import { PhoneFold } from '../../ui/PhoneFold'
import { usePhone } from '../../ui/usePhone'

interface Props<T> {
  readonly rows: readonly T[]
  /** The line behind which a row stands. */
  readonly headOf: (row: T) => string
  /** The order of the lines; that of their first rows where none is given. */
  readonly order?: (one: string, other: string) => number
  /** What a line says of its rows beside their number. */
  readonly noteOf?: (rows: readonly T[]) => string | undefined
  /** A table of some of the rows; `head` is `null` where it is all of them. */
  readonly children: (rows: readonly T[], head: string | null) => ReactNode
}

/** As many rows as a thumb goes through: they need no lines. */
const few = 8

const inPlace = (): number => 0

/** The caption of a table of some of the rows. */
export const captionOf = (caption: string, head: string | null): string =>
  head === null ? caption : `${caption}, ${head}`

/** One long table, on a phone a table behind a line for each group of its rows with how many it holds; where the rows make one group, that is open. */
export function PhoneGroups<T>({ rows, headOf, order = inPlace, noteOf, children }: Props<T>) {
  const isPhone = usePhone()
  if (!isPhone || rows.length <= few) return children(rows, null)
  const groups = [...groupBy(rows, headOf)].toSorted(([one], [other]) => order(one, other))
  return groups.map(([head, own]) => (
    <PhoneFold
      key={head}
      summary={head}
      count={own.length}
      note={noteOf?.(own)}
      isOpen={groups.length === 1}
    >
      {children(own, head)}
    </PhoneFold>
  ))
}
