import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CatalogueReading } from '../../api/catalogue'
import { allCatalogueQueries, indexQuery } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { currentLocale } from '../../format/locale'
import { useViewState } from '../../address/useViewState'
import { type ChangesData, indicatorFigures } from './changesData'

/** Stands outside, so that the list is the same one as long as no answer changes. */
function together(results: UseQueryResult<CatalogueReading>[]) {
  const loaded = results.flatMap(({ data }) => data ?? [])
  return {
    results,
    loaded: results.length > 0 && loaded.length === results.length ? loaded : undefined,
  }
}

/** Everything that the page compares; `data` is `null` until all is there. */
export function useChanges() {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const programmes = useQuery(resourceQuery(index.data, 'programmes'))
  const reporting = useQuery(resourceQuery(index.data, 'reporting'))
  const committees = useQuery(resourceQuery(index.data, 'committees'))
  const { results, loaded } = useQueries({
    queries: allCatalogueQueries(index.data, currentLocale()),
    combine: together,
  })
  const data = useMemo<ChangesData | null>(
    () =>
      loaded && programmes.data && reporting.data && committees.data
        ? {
            indicators: indicatorFigures(loaded),
            programmes: programmes.data,
            reporting: reporting.data,
            committees: committees.data,
          }
        : null,
    [loaded, programmes.data, reporting.data, committees.data],
  )
  return { asked: [index, programmes, reporting, committees, ...results], index: index.data, data }
}
