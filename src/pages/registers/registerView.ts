import { byText } from '../../domain/order'
import { folded, holdsWords, wordsIn } from '../../format/freeText'
import type { ViewState } from '../../address/viewState'

/** Keys of the address by which a register can be narrowed; `statut` is a project's nature, an event's role. */
export const filterKeys = ['exercice', 'programme', 'statut', 'territoire', 'domaine'] as const
export type FilterKey = (typeof filterKeys)[number]

/** Value of the year filter for rows that bear none. */
export const undated = 'sans'

/** How the rows of a register are narrowed and ordered. */
export interface RegisterShape<R> {
  /** The values of a row for each filter that the register has. */
  readonly filters: Partial<Record<FilterKey, (row: R) => readonly string[]>>
  readonly textOf: (row: R) => string
  /** The first is the order of the page. */
  readonly sortings: readonly { readonly id: string; readonly compare: (a: R, b: R) => number }[]
}

export interface RegisterView<R> {
  readonly total: number
  readonly rows: readonly R[]
  readonly filters: Partial<Record<FilterKey | 'q', string>>
  /** Values that some row has, for each filter of the register. */
  readonly options: Partial<Record<FilterKey, readonly string[]>>
  readonly sorting: string
}

export const yearValue = (year: number | null): string => (year === null ? undated : String(year))

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
  const shown = rows.filter((row) => tests.every((test) => test(row)))
  return {
    total: rows.length,
    rows: sorting === undefined ? shown : shown.toSorted(sorting.compare),
    filters,
    options,
    sorting: sorting?.id ?? '',
  }
}
