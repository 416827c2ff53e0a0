import type { OverviewRow } from '../promises/overviewRow'
import type { OverviewView } from '../promises/overviewView'

/** Rows in the order in which the table shows them. */
export function rowsInOrder({ groups, sorted }: Pick<OverviewView, 'groups' | 'sorted'>): OverviewRow[] {
  return [...groups.flatMap(({ axes }) => axes.flatMap(({ rows }) => rows)), ...sorted]
}
