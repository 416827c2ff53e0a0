import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { allCatalogueQueries, catalogueQuery, indexQuery } from '../../data/queries'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { Failure } from '../../parts/Failure'
import { SetAside } from '../../parts/SetAside'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { useViewState } from '../../viewState/useViewState'
import { Overview } from './Overview'

/** The promises of one exercise, or of all, each beside its result. Data that are there go before an error, an error before waiting. */
export function OverviewPage() {
  const { state } = useViewState()
  const language = currentLocale()
  const index = useQuery(indexQuery(state.jeu))
  const isAll = state.exercice === 'tous'
  const wanted = index.data?.exercises.find(({ year }) => String(year) === state.exercice) ?? index.data?.exercises[0]
  const queries =
    index.data === undefined ? [] : isAll ? allCatalogueQueries(index.data, language) : [catalogueQuery(index.data, wanted?.year, language)]
  const results = useQueries({ queries })
  const loaded = results.flatMap(({ data }) => data ?? [])
  const key = loaded.map(({ exercise }) => `${exercise}`).join()
  // eslint-disable-next-line react/exhaustive-deps -- `key` and the data version stand for the list, which is made anew at each render.
  const catalogues = useMemo(() => loaded, [key, index.data?.dataVersion, language])
  const failed = [index, ...results].find(({ error }) => error !== null)
  const retry = (): void => {
    for (const result of [index, ...results]) if (result.error !== null) void result.refetch()
  }
  const isComplete = index.data !== undefined && results.length > 0 && loaded.length === results.length
  return (
    <Page title={m.overview_title()} lede={<p>{m.overview_lede()}</p>}>
      {failed?.error ? <Failure error={failed.error} onRetry={retry} /> : null}
      {index.data && isComplete ? (
        <>
          <SetAside findings={[...index.data.setAside, ...catalogues.flatMap(({ setAside }) => setAside)]} />
          <Overview index={index.data} catalogues={catalogues} exercise={isAll ? 'tous' : String(wanted?.year)} />
        </>
      ) : failed ? null : (
        <Waiting />
      )}
    </Page>
  )
}
