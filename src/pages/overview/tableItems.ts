import type { DataIndex } from '../../api/apiIndex'
import type { AxisGroup, OverviewView, ProgrammeGroup } from '../../subjects/promise/overviewView'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import type { ViewState } from '../../address/viewState'

/** Promises in words behind one line, which opens them. */
export interface WordsFold {
  readonly id: string
  readonly count: number
  /** Axis of the promises; `null` where they have none. */
  readonly axis: string | null
  /** True where the line is the axis's own heading: nothing else stands below it. */
  readonly isHeading: boolean
  readonly isOpen: boolean
}

/** One line of the table, headings among them. */
export type TableItem =
  | { readonly kind: 'programme'; readonly key: string; readonly group: ProgrammeGroup }
  | { readonly kind: 'axis'; readonly key: string; readonly axis: AxisGroup }
  | { readonly kind: 'words'; readonly key: string; readonly fold: WordsFold }
  | { readonly kind: 'promise'; readonly key: string; readonly row: OverviewRow }

/** Which promises in words are shown: all or none, except those behind some lines. */
export interface OpenFolds {
  readonly isAll: boolean
  readonly except: ReadonlySet<string>
}

/** What all lines share. */
export interface Surroundings {
  readonly index: DataIndex
  readonly lasting: ViewState
  /** First and last year of every row's small time axis. */
  readonly span: { readonly from: number; readonly to: number }
  /** Funder that is filtered for: rows that it only cofinances say so. */
  readonly funder: string | undefined
  readonly funderNames: OverviewView['funderNames']
  /** Opens or closes the promises in words behind a line. */
  readonly onFold: (id: string) => void
}

const itemOf = (row: OverviewRow): TableItem => ({
  kind: 'promise',
  key: row.promise.target.id,
  row,
})

function wordsItems(
  rows: readonly OverviewRow[],
  fold: Omit<WordsFold, 'count' | 'isOpen'>,
  open: OpenFolds,
): TableItem[] {
  if (rows.length === 0) return []
  const isOpen = open.isAll !== open.except.has(fold.id)
  return [
    { kind: 'words', key: `words ${fold.id}`, fold: { ...fold, count: rows.length, isOpen } },
    ...(isOpen ? rows.map(itemOf) : []),
  ]
}

function axisItems(group: string, axis: AxisGroup, open: OpenFolds): TableItem[] {
  const figures = axis.rows.filter(({ isInWords }) => !isInWords)
  const isHeading = figures.length === 0
  return [
    ...(axis.label === null || isHeading
      ? []
      : [{ kind: 'axis' as const, key: `axis ${group} ${axis.id}`, axis }]),
    ...figures.map(itemOf),
    ...wordsItems(
      axis.rows.filter(({ isInWords }) => isInWords),
      { id: `${group} ${axis.id}`, axis: axis.label, isHeading },
      open,
    ),
  ]
}

/** The lines of the table from top to bottom: promises with a figure, and those in words behind one line for each axis. */
export function tableItems(
  { groups, sorted }: Pick<OverviewView, 'groups' | 'sorted'>,
  open: OpenFolds,
): readonly TableItem[] {
  return [
    ...groups.flatMap((group): TableItem[] => [
      { kind: 'programme', key: `programme ${group.id}`, group },
      ...group.axes.flatMap((axis) => axisItems(group.id, axis, open)),
    ]),
    ...sorted.filter(({ isInWords }) => !isInWords).map(itemOf),
    ...wordsItems(
      sorted.filter(({ isInWords }) => isInWords),
      { id: 'sorted', axis: null, isHeading: false },
      open,
    ),
  ]
}
