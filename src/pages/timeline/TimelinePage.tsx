import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { allCatalogueQueries, indexQuery } from '../../api/queries'
import { together } from '../../api/together'
import { resourceQuery } from '../../api/resourceQueries'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { Gathered } from '../../subjects/failure/Gathered'
import { Page } from '../../ui/Page'
import { useViewState } from '../../address/useViewState'
import { Timeline } from './Timeline'
import { asOfOf } from '../../address/asOf'

/** What each programme promised and what came of it, on one time axis. */
export function TimelinePage() {
  const { state } = useViewState()
  const language = currentLocale()
  const index = useQuery(indexQuery(state.jeu))
  const { results, all } = useQueries({
    queries: allCatalogueQueries(index.data, language),
    combine: together,
  })
  const reference = useQuery(resourceQuery(index.data, 'reference'))
  const announced = useMemo(
    () =>
      reference.data?.announced.map(({ id, label, period, source }) =>
        Object.assign({ id, label: label[language], source }, period),
      ),
    [reference.data, language],
  )
  return (
    <Page title={m.timeline_title()} lede={<p>{m.timeline_lede()}</p>}>
      <Gathered asked={[index, reference, ...results]}>
        {index.data && announced && all ? (
          <Timeline catalogues={all} asOf={asOfOf(state, index.data)} announced={announced} />
        ) : null}
      </Gathered>
    </Page>
  )
}
