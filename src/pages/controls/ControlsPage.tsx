import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { indexQuery } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { SetAside } from '../../subjects/failure/SetAside'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { useViewState } from '../../address/useViewState'
import { Controls } from './Controls'
import type { ControlLists } from '../../subjects/controls/controlsData'

/** Every contradiction of the acts. What stands beside them (acts, units, agreements) may fail: they are shown with ids in place of names. */
export function ControlsPage() {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const found = useQuery(resourceQuery(index.data, 'contradictions'))
  const sources = useQuery(resourceQuery(index.data, 'sources'))
  const reference = useQuery(resourceQuery(index.data, 'reference'))
  const agreements = useQuery(resourceQuery(index.data, 'agreements'))
  const funders = useQuery(resourceQuery(index.data, 'funders'))
  const queries = [index, found, sources, reference, agreements, funders]
  const error = queries.map((query) => query.error).find((failed) => failed !== null)
  const retry = (): void => {
    for (const query of queries) if (query.error !== null) void query.refetch()
  }
  const lists = useMemo(
    (): ControlLists => ({
      contradictions: found.data?.contradictions ?? [],
      computations: found.data?.computations ?? [],
      acts: sources.data?.acts ?? [],
      figures: sources.data?.figures ?? [],
      agreements: agreements.data?.agreements ?? [],
      units: reference.data?.units ?? [],
    }),
    [found.data, sources.data, agreements.data, reference.data],
  )
  return (
    <Page title={m.controls_title()} lede={<p>{m.controls_lede()}</p>}>
      {error ? <Failure error={error} onRetry={retry} /> : null}
      {found.data ? (
        <>
          <SetAside of={queries.map(({ data }) => data)} />
          <Controls
            lists={lists}
            funders={funders.data?.funders ?? []}
            isSettled={queries.every(({ isPending }) => !isPending)}
          />
        </>
      ) : error ? null : (
        <Waiting />
      )}
    </Page>
  )
}
