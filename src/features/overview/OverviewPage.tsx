import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { catalogueQuery, everyCatalogueQuery, indexQuery } from '../../data/queries'
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
  const one = useQuery(catalogueQuery(isAll ? undefined : index.data, wanted?.year, language))
  const every = useQuery(everyCatalogueQuery(isAll ? index.data : undefined, language))
  const catalogues = useMemo(() => (isAll ? every.data : one.data === undefined ? undefined : [one.data]), [isAll, every.data, one.data])
  const asked = [index, isAll ? every : one]
  const failed = asked.find(({ error }) => error !== null)
  const retry = (): void => {
    for (const result of asked) if (result.error !== null) void result.refetch()
  }
  return (
    <Page title={m.overview_title()} lede={<p>{m.overview_lede()}</p>}>
      {failed?.error ? <Failure error={failed.error} onRetry={retry} /> : null}
      {index.data && catalogues ? (
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
