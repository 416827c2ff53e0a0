import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { allCatalogueQueries, indexQuery } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { allOrFailed } from '../../api/together'
import { currentLocale } from '../../format/locale'
import { useViewState } from '../../address/useViewState'
import { useInTime } from '../../ui/useInTime'
import { type ChangesData, indicatorFigures } from './changesData'

/** Everything that the page compares; `data` is `null` until all is there. */
export function useChanges() {
  const { state } = useViewState()
  const index = useQuery(indexQuery(state.jeu))
  const programmes = useQuery(resourceQuery(index.data, 'programmes'))
  const reporting = useQuery(resourceQuery(index.data, 'reporting'))
  const committees = useQuery(resourceQuery(index.data, 'committees'))
  const { failed, all: came } = useQueries({
    queries: allCatalogueQueries(index.data, currentLocale()),
    combine: allOrFailed,
  })
  const all = useInTime(came)
  const data = useMemo<ChangesData | null>(
    () =>
      all && programmes.data && reporting.data && committees.data
        ? {
            indicators: indicatorFigures(all),
            programmes: programmes.data,
            reporting: reporting.data,
            committees: committees.data,
          }
        : null,
    [all, programmes.data, reporting.data, committees.data],
  )
  return { asked: [index, programmes, reporting, committees, ...failed], index: index.data, data }
}
