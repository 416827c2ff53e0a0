import { byKey, byText } from '../../domain/order'
import { groupBy } from '../../api/groupBy'
import type { ParsedCatalogue } from '../../api/catalogue'
import type { CatalogueProgramme } from '../../api/catalogueLookups'
import { daysIn } from '../../domain/period'
import type { ProfileId } from '../../domain/profile'
import { type Reason, reasons, type Status, statuses } from '../../domain/reading'
import type { ViewState } from '../../address/viewState'
import { folded } from '../../format/freeText'
import { type Filters, filterRows, knownFilters } from './filters'
import type { OverviewRow } from './overviewRow'
import { overviewRows } from './overviewRows'

export interface AxisGroup {
  readonly id: string | null
  readonly label: string | null
  readonly rows: readonly OverviewRow[]
}

export interface ProgrammeGroup {
  readonly id: string
  readonly label: string
  /** `null` where the catalogue does not name the programme. */
  readonly programme: CatalogueProgramme | null
  readonly axes: readonly AxisGroup[]
}

export interface StatusCount {
  readonly status: Status
  readonly count: number
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[]
}

export interface Option {
  readonly value: string
  readonly label: string
}

export const sortings = ['programme', 'indicateur', 'ecart', 'statut'] as const
export type Sorting = (typeof sortings)[number]

/** The order that an address asks for; an unknown one is as none. */
export const sortingOf = ({ tri }: ViewState): Sorting =>
  sortings.find((known) => known === tri) ?? 'programme'

export interface OverviewView {
  readonly filters: Filters
  readonly sorting: Sorting
  readonly total: number
  readonly shown: number
  /** Promises with a value, by reading. */
  readonly counts: readonly StatusCount[]
  /** How many promises in words stand beside them, whatever their reading. */
  readonly inWords: number
  readonly options: {
    readonly financeur: readonly Option[]
    readonly programme: readonly Option[]
    readonly territoire: readonly Option[]
    readonly domaine: readonly string[]
    readonly statut: readonly Status[]
  }
  /** By programme and axis, unless another order is asked for. */
  readonly groups: readonly ProgrammeGroup[]
  /** All rows in the order asked for; empty where they are grouped. */
  readonly sorted: readonly OverviewRow[]
  readonly funderNames: ReadonlyMap<string, { readonly label: string; readonly short: string }>
}

/** Rows of several catalogues as one, evaluated once for a data set, a date and a profile. */
export interface OverviewData {
  readonly rows: readonly OverviewRow[]
  readonly catalogues: readonly ParsedCatalogue[]
  readonly options: OverviewView['options']
  readonly programmes: ReadonlyMap<string, CatalogueProgramme>
  readonly funders: OverviewView['funderNames']
}

export function overviewData(
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  profile: ProfileId,
): OverviewData {
  const rows = overviewRows(catalogues, asOf, profile)
  const programmes = merged(catalogues.map((catalogue) => catalogue.programmes))
  const funders = merged(catalogues.map((catalogue) => catalogue.funders))
  const territories = merged(catalogues.map((catalogue) => catalogue.territories))
  // Thousands of rows share the few lists of their agreements.
  let present: ReadonlySet<Status> | null = null
  const lists = new Set(rows.flatMap(({ promise }) => [promise.parties, promise.cofunders]))
  const options = {
    financeur: choices([...lists].flat(), funders),
    programme: distinct(rows.map(({ programme }) => programme)).map((value) => ({
      value,
      label: programmes.get(value)?.label ?? value,
    })),
    territoire: choices(
      rows.map(({ promise }) => promise.target.territory),
      territories,
    ),
    domaine: distinct(rows.map(({ domain }) => domain)),
    // Reads every row: of thousands, only when it is looked at, and once.
    get statut() {
      present ??= new Set(rows.map(({ verdict }) => verdict.status))
      return statuses.filter((status) => present?.has(status))
    },
  }
  return { rows, catalogues, options, programmes, funders }
}

function merged<T>(maps: readonly ReadonlyMap<string, T>[]): Map<string, T> {
  return new Map(maps.flatMap((map) => [...map]))
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

function countByStatus(rows: readonly OverviewRow[]): StatusCount[] {
  const byStatus = groupBy(rows, ({ verdict }) => verdict.status)
  return statuses.flatMap((status) => {
    const of = byStatus.get(status)
    if (of === undefined) return []
    const byReason = groupBy(of, ({ verdict }) => verdict.reason)
    return [
      {
        status,
        count: of.length,
        reasons: reasons.flatMap((reason) => {
          const count = byReason.get(reason)?.length
          return count === undefined ? [] : [{ reason, count }]
        }),
      },
    ]
  })
}

/** Promises with a value first, those in words after them. */
const figuresFirst = (rows: readonly OverviewRow[]): OverviewRow[] =>
  rows.toSorted((a, b) => Number(a.isInWords) - Number(b.isInWords))

/** 0 where there is something to measure, 1 where all is words: what stands later. */
const wordsOnly = ({ rows }: AxisGroup): number => Number(rows.every(({ isInWords }) => isInWords))

function groupRows(
  rows: readonly OverviewRow[],
  programmes: ReadonlyMap<string, CatalogueProgramme>,
): ProgrammeGroup[] {
  const groups = [...groupBy(rows, ({ programme }) => programme)].map(([id, own]) => {
    const programme = programmes.get(id) ?? null
    const byAxis = groupBy(own, ({ axis }) => axis)
    const order = [...(programme?.axes.keys() ?? [])]
    const place = (axis: string | null): number =>
      axis === null ? order.length : order.indexOf(axis)
    const axes = [...byAxis].map(([axis, axisRows]) => ({
      id: axis,
      label: axis === null ? null : (programme?.axes.get(axis) ?? axis),
      rows: figuresFirst(axisRows),
    }))
    return {
      id,
      label: programme?.label ?? id,
      programme,
      axes: axes.toSorted((a, b) => wordsOnly(a) - wordsOnly(b) || place(a.id) - place(b.id)),
    }
  })
  const last = ({ axes }: ProgrammeGroup): number => Math.min(...axes.map(wordsOnly))
  return groups.toSorted((a, b) => last(a) - last(b) || daysOf(a) - daysOf(b))
}

/** Length of a programme: a year's own programme stands before those that run through it. */
const daysOf = ({ programme }: ProgrammeGroup): number =>
  programme === null ? Number.MAX_SAFE_INTEGER : daysIn(programme)

/** Relative distance for sorting by gap: what misses most first, rows without a gap last. */
const distance = ({ verdict, promise }: OverviewRow): number => {
  const { value } = promise.target
  return verdict.gap === null || value === null || value === 0
    ? Number.POSITIVE_INFINITY
    : verdict.gap / Math.abs(value)
}

/** Rows by a value, of equal ones in the order that they have: of thousands many share theirs, and only the values are sorted. */
function sortedBy<T>(
  rows: readonly OverviewRow[],
  valueOf: (row: OverviewRow) => T,
  keyOf: (value: T) => string | number,
): OverviewRow[] {
  const keyed = [...groupBy(rows, valueOf)].map(([value, own]) => ({ key: keyOf(value), own }))
  return keyed.toSorted((a, b) => byKey(a.key, b.key)).flatMap(({ own }) => own)
}

const orders: Record<
  Exclude<Sorting, 'programme'>,
  (rows: readonly OverviewRow[]) => OverviewRow[]
> = {
  indicateur: (rows) => sortedBy(rows, ({ label }) => label, folded),
  ecart: (rows) => sortedBy(rows, distance, Number),
  statut: (rows) =>
    sortedBy(
      rows,
      ({ verdict }) => verdict.status,
      (status) => statuses.indexOf(status),
    ),
}

/** The values that occur, as choices in alphabetical order. */
function choices(
  values: readonly string[],
  names: ReadonlyMap<string, { readonly label: string }>,
): Option[] {
  return distinct(values)
    .map((value) => ({ value, label: names.get(value)?.label ?? value }))
    .toSorted((a, b) => byText(folded(a.label), folded(b.label)))
}

/** The overview for a view state: exactly what is drawn. Values of the address that the data do not know are as absent. */
export function overviewView(
  { rows, options, programmes, funders }: OverviewData,
  state: ViewState,
): OverviewView {
  const filters = knownFilters(rows, state)
  const sorting = sortingOf(state)
  const shown = filterRows(rows, filters)
  let counts: readonly StatusCount[] | null = null
  const isWhole = filters.statut === undefined && filters.forme === undefined
  const counted = isWhole ? shown : filterRows(rows, filters, 'statut', 'forme')
  return {
    filters,
    sorting,
    total: rows.length,
    shown: shown.length,
    // As `statut` above.
    get counts() {
      counts ??= countByStatus(counted.filter(({ isInWords }) => !isInWords))
      return counts
    },
    inWords: counted.filter(({ isInWords }) => isInWords).length,
    options,
    groups: sorting === 'programme' ? groupRows(shown, programmes) : [],
    sorted: sorting === 'programme' ? [] : figuresFirst(orders[sorting](shown)),
    funderNames: funders,
  }
}
