import type { DataIndex } from '../../data/apiIndex'
import type { AxisGroup, OverviewView, ProgrammeGroup } from '../../parts/promises/overviewView'
import type { OverviewRow } from '../../parts/promises/overviewRow'
import type { ViewState } from '../../viewState/viewState'

/** One line of the table, headings among them. */
export type TableItem =
  | { readonly kind: 'programme'; readonly key: string; readonly group: ProgrammeGroup }
  | { readonly kind: 'axis'; readonly key: string; readonly axis: AxisGroup }
  | { readonly kind: 'promise'; readonly key: string; readonly row: OverviewRow }

/** What all lines share. */
export interface Surroundings {
  readonly index: DataIndex
  readonly lasting: ViewState
  /** First and last year of every row's small time axis. */
  readonly span: { readonly from: number; readonly to: number }
  /** Funder that is filtered for: rows that it only cofinances say so. */
  readonly funder: string | undefined
  readonly funderNames: OverviewView['funderNames']
}

const itemOf = (row: OverviewRow): TableItem => ({ kind: 'promise', key: row.promise.target.id, row })

/** The lines of the table from top to bottom. */
export function tableItems({ groups, sorted }: Pick<OverviewView, 'groups' | 'sorted'>): readonly TableItem[] {
  return [
    ...groups.flatMap((group): TableItem[] => [
      { kind: 'programme', key: `programme ${group.id}`, group },
      ...group.axes.flatMap((axis): TableItem[] => [
        ...(axis.label === null ? [] : [{ kind: 'axis' as const, key: `axis ${group.id} ${axis.id}`, axis }]),
        ...axis.rows.map(itemOf),
      ]),
    ]),
    ...sorted.map(itemOf),
  ]
}
