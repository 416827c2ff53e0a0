import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { SetAside } from '../../subjects/failure/SetAside'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { useViewState } from '../../address/useViewState'
import { Sources } from './Sources'

/** Every act at hand and each figure taken from it. Without the funders the acts still stand, less the names of their authorities. */
export function SourcesPage() {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const sources = useQuery(resourceQuery(index.data, 'sources'))
  const funders = useQuery(resourceQuery(index.data, 'funders'))
  const queries = [index, sources, funders]
  const error = queries.map((query) => query.error).find((found) => found !== null)
  const retry = (): void => {
    for (const query of queries) if (query.error !== null) void query.refetch()
  }
  const lede = (
    <>
      <p>{m.sources_lede()}</p>
      <p>{m.sources_lede_rows()}</p>
    </>
  )
  return (
    <Page title={m.sources_title()} lede={lede}>
      {error ? <Failure error={error} onRetry={retry} /> : null}
      {sources.data ? (
        <>
          <SetAside of={queries.map(({ data }) => data)} />
          <Sources
            sources={sources.data}
            funders={funders.data?.funders ?? noFunders}
            isSettled={!funders.isPending}
          />
        </>
      ) : error ? null : (
        <Waiting />
      )}
    </Page>
  )
}

const noFunders: [] = []
