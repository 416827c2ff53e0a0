import { statuses } from '../../domain/reading'
import type { ViewState } from '../../address/viewState'
import { holdsWords, wordsIn } from '../../format/freeText'
import type { OverviewRow } from './overviewRow'

const keys = ['financeur', 'programme', 'territoire', 'domaine', 'statut', 'forme'] as const
type FilterKey = (typeof keys)[number]

/** The values of a row for each filter. A funder finds what is promised to it and what it cofinances. */
const valuesOf: Record<FilterKey, (row: OverviewRow) => readonly string[]> = {
  financeur: ({ promise }) => [...promise.parties, ...promise.cofunders],
  programme: ({ programme }) => [programme],
  territoire: ({ promise }) => [promise.target.territory],
  domaine: ({ domain }) => [domain],
  statut: ({ verdict }) => [verdict.status],
  forme: ({ isInWords }) => [isInWords ? 'mots' : 'chiffrees'],
}

export type Filters = Partial<Record<FilterKey | 'q', string>>

/** Filters of the address that the rows know; an unknown value falls back to no filter, key by key. */
export function knownFilters(rows: readonly OverviewRow[], state: ViewState): Filters {
  const found: Filters = {}
  for (const key of keys) {
    const wanted = state[key]
    const isKnown =
      wanted !== undefined &&
      (key === 'statut'
        ? statuses.some((status) => status === wanted)
        : rows.some((row) => valuesOf[key](row).includes(wanted)))
    if (isKnown) found[key] = wanted
  }
  if (state.q !== undefined) found.q = state.q
  return found
}

/** Rows that pass every filter; each word of the free text must be found, accents and case aside. `except` leaves filters out. */
export function filterRows(
  rows: readonly OverviewRow[],
  filters: Filters,
  ...except: readonly FilterKey[]
): OverviewRow[] {
  const wanted = keys.flatMap((key) =>
    except.includes(key) || filters[key] === undefined ? [] : [[key, filters[key]] as const],
  )
  const words = wordsIn(filters.q ?? '')
  return rows.filter((row) => {
    if (!wanted.every(([key, value]) => valuesOf[key](row).includes(value))) return false
    return words.length === 0 || holdsWords(row.searchable, words)
  })
}
