import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { resourceQuery } from '../../api/resourceQueries'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import { countsBy, type RegisterCount, rulesFor } from './counts'

const none: ReadonlyMap<string, RegisterCount> = new Map()

/** What the registers of a data set count for these promises; a set without a rule for them asks for no register. */
export function useCounts(
  index: DataIndex,
  rows: readonly OverviewRow[],
  asOf: string,
): ReadonlyMap<string, RegisterCount> {
  const reporting = useQuery(resourceQuery(index, 'reporting'))
  const rules = useMemo(() => rulesFor(rows, reporting.data?.rules ?? []), [rows, reporting.data])
  const enabled = rules.size > 0
  const { data: visits } = useQuery({ ...resourceQuery(index, 'visits'), enabled })
  const { data: events } = useQuery({ ...resourceQuery(index, 'events'), enabled })
  const { data: projects } = useQuery({ ...resourceQuery(index, 'projects'), enabled })
  return useMemo(
    () =>
      visits && events && projects
        ? countsBy(rules, { ...visits, ...events, ...projects }, asOf)
        : none,
    [rules, visits, events, projects, asOf],
  )
}
