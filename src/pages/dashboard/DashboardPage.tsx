import { useQueries, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { catalogueQuery, indexQuery } from '../../api/queries'
import { indicatorQuery, resourceQuery } from '../../api/resourceQueries'
import { together } from '../../api/together'
import { useViewState } from '../../address/useViewState'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { pinsOf, usePins } from '../../kept/pins'
import { Failure } from '../../subjects/failure/Failure'
import { SetAside } from '../../subjects/failure/SetAside'
import { headlineOf, panelsIn, pinnedHeadline } from '../../subjects/dashboard/headline'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { Dashboard } from './Dashboard'

/** The first screen. Panels show as soon as the promises of the exercise are there; money, dues and changes join them. */
export function DashboardPage() {
  const { state, change } = useViewState()
  const language = currentLocale()
  const index = useQuery(indexQuery(state.jeu))
  const wanted =
    index.data?.exercises.find(({ year }) => String(year) === state.exercice) ??
    index.data?.exercises[0]
  const catalogue = useQuery(catalogueQuery(index.data, wanted?.year, language))
  const reference = useQuery(resourceQuery(index.data, 'reference'))
  const agreements = useQuery(resourceQuery(index.data, 'agreements'))
  const contradictions = useQuery(resourceQuery(index.data, 'contradictions'))
  const kept = usePins(({ value }) => pinsOf(value, index.data?.dataset.id ?? ''))
  const named = kept?.join(' ')
  const { panneaux } = state
  // Whoever is sent the address sees the same panels; one that names its own leaves the kept ones alone.
  useEffect(() => {
    if (named && !panneaux) change({ panneaux: named }, 'replace')
  }, [panneaux, named, change])
  const pins = useMemo(() => panelsIn(panneaux) ?? kept, [panneaux, kept])
  const entries = useMemo(
    () =>
      index.data && catalogue.data
        ? pinnedHeadline(headlineOf(index.data, catalogue.data), pins)
        : [],
    [index.data, catalogue.data, pins],
  )
  const isKnown = (id: string): boolean =>
    index.data !== undefined && (index.data.indicatorsAt !== null || index.data.indicators.has(id))
  const ids = entries.flatMap(({ indicator }) => indicator ?? []).filter(isKnown)
  const { results: indicators, loaded } = useQueries({
    queries: ids.map((id) => indicatorQuery(index.data, id)),
    combine: together,
  })
  const asked = [index, catalogue, reference, agreements]
  const failed = asked.filter(({ error }) => error !== null)
  const retry = (): void => {
    for (const { refetch } of failed) void refetch()
  }
  const isReady = index.data && catalogue.data && reference.data && agreements.data
  // The first drawing is done a piece at a time, between two looks at what the reader does.
  const isInTime = useDeferredValue(isReady !== undefined)
  return (
    <Page title={m.dash_title()}>
      {failed[0]?.error ? <Failure error={failed[0].error} onRetry={retry} /> : null}
      {isReady && isInTime ? (
        <Dashboard
          index={index.data}
          catalogue={catalogue.data}
          reference={reference.data}
          agreements={agreements.data.agreements}
          contradictions={contradictions}
          entries={entries}
          resources={
            new Map(ids.flatMap((id, at) => (indicators[at] ? [[id, indicators[at]]] : [])))
          }
          loaded={loaded}
          setAside={
            <SetAside of={[...asked, contradictions, ...indicators].map(({ data }) => data)} />
          }
        />
      ) : failed.length > 0 ? null : (
        <Waiting />
      )}
    </Page>
  )
}
