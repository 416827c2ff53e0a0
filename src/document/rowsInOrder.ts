import type { OverviewRow } from '../subjects/promise/overviewRow'
import type { OverviewView } from '../subjects/promise/overviewView'

/** Rows in the order in which the table shows them. */
export function rowsInOrder({
  groups,
  sorted,
}: Pick<OverviewView, 'groups' | 'sorted'>): OverviewRow[] {
  return [...groups.flatMap(({ axes }) => axes.flatMap(({ rows }) => rows)), ...sorted]
}
