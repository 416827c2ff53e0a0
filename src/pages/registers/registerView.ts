import { byText } from '../../domain/order'
import { m } from '../../format/words'
import { folded, holdsWords, wordsIn } from '../../format/freeText'
import type { ViewState } from '../../address/viewState'

/** Keys of the address by which a register can be narrowed; `statut` is a project's nature, an event's role. */
export const filterKeys = ['exercice', 'programme', 'statut', 'territoire', 'domaine'] as const
export type FilterKey = (typeof filterKeys)[number]

/** Value of the year filter for rows that bear none. */
export const undated = 'sans'

/** An order of rows, and what those that stand together in it share. */
interface Sorting<R> {
  readonly id: string
  readonly compare: (a: R, b: R) => number
  readonly headOf: (row: R) => string
}

/** How the rows of a register are narrowed and ordered. */
export interface RegisterShape<R> {
  /** The values of a row for each filter that the register has. */
  readonly filters: Partial<Record<FilterKey, (row: R) => readonly string[]>>
  readonly textOf: (row: R) => string
  /** The first is the order of the page. */
  readonly sortings: readonly Sorting<R>[]
}

export interface RegisterView<R> {
  readonly total: number
  readonly rows: readonly R[]
  /** What the rows that stand together share, a head for each row. */
  readonly heads: readonly string[]
  readonly filters: Partial<Record<FilterKey | 'q', string>>
  /** Values that some row has, for each filter of the register. */
  readonly options: Partial<Record<FilterKey, readonly string[]>>
  readonly sorting: string
}

export const yearValue = (year: number | null): string => (year === null ? undated : String(year))

export const yearHead = (year: number | null): string => String(year ?? m.registers_no_year())

/** The letter under which an index has a name; a digit or sign stands for itself. */
export const letterHead = (name: string): string => folded(name).trim().slice(0, 1).toUpperCase()

/** Alphabetical, accents and case aside. */
export const byName = (one: string, other: string): number =>
  byText(folded(one), folded(other)) || byText(one, other)

/** The later year first, rows without a year last. */
export const byYear = (one: number | null, other: number | null): number => {
  if (one === other) return 0
  if (one === null) return 1
  return other === null ? -1 : other - one
}

/** The rows that pass what the address asks for, in its order. A value that no row has is as absent, key by key. */
export function registerView<R>(
  rows: readonly R[],
  { filters: valuesOf, textOf, sortings }: RegisterShape<R>,
  state: ViewState,
): RegisterView<R> {
  const options: Partial<Record<FilterKey, readonly string[]>> = {}
  const filters: Partial<Record<FilterKey | 'q', string>> = {}
  const tests: ((row: R) => boolean)[] = []
  for (const key of filterKeys) {
    const values = valuesOf[key]
    if (values === undefined) continue
    const known = [...new Set(rows.flatMap(values))]
    options[key] = known
    const wanted = state[key]
    if (wanted === undefined || !known.includes(wanted)) continue
    filters[key] = wanted
    tests.push((row) => values(row).includes(wanted))
  }
  if (state.q !== undefined) {
    filters.q = state.q
    const words = wordsIn(state.q)
    tests.push((row) => holdsWords(folded(textOf(row)), words))
  }
  const sorting = sortings.find(({ id }) => id === state.tri) ?? sortings[0]
  const passing = rows.filter((row) => tests.every((test) => test(row)))
  const shown = sorting === undefined ? passing : passing.toSorted(sorting.compare)
  return {
    total: rows.length,
    rows: shown,
    heads: shown.map((row) => sorting?.headOf(row) ?? ''),
    filters,
    options,
    sorting: sorting?.id ?? '',
  }
}
