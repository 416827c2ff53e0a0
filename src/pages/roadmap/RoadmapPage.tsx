import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { indicatorUrl } from '../../api/apiIndex'
import { catalogueQuery, indexQuery } from '../../api/queries'
import { indicatorQuery, resourceQuery } from '../../api/resourceQueries'
import { together } from '../../api/together'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Gathered } from '../../subjects/failure/Gathered'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { useViewState } from '../../address/useViewState'
import { Roadmap } from './Roadmap'
import { type RoadmapData, roadmapYears } from './roadmapData'
import { asOfOf } from '../../address/asOf'

/** The roadmap that the data set describes, the first of several: every objective of its exercises with its reading, its companies and its events. */
export function RoadmapPage() {
  const { state } = useViewState()
  const language = currentLocale()
  const index = useQuery(indexQuery(state.jeu))
  const known = index.data
  const reference = useQuery(resourceQuery(known, 'reference'))
  const roadmap = reference.data?.roadmaps[0] ?? null
  const years = (roadmap === null ? [] : roadmapYears(roadmap)).filter((year) =>
    known?.exercises.some((exercise) => exercise.year === year),
  )
  const catalogues = useQueries({
    queries: known === undefined ? [] : years.map((year) => catalogueQuery(known, year, language)),
    combine: together,
  })
  const events = useQuery(resourceQuery(known, 'events'))
  const companies = useQuery(resourceQuery(known, 'companies'))
  const programmes = useQuery(resourceQuery(known, 'programmes'))
  const contradictions = useQuery(resourceQuery(known, 'contradictions'))
  const sources = useQuery(resourceQuery(known, 'sources'))
  const counting = roadmap?.companies?.indicator ?? ''
  const hasBranch = known !== undefined && indicatorUrl(known, counting) !== undefined
  const branch = useQuery({ ...indicatorQuery(known, counting), enabled: hasBranch })
  const data = useMemo<RoadmapData | null>(() => {
    if (
      !known ||
      roadmap === null ||
      !catalogues.all ||
      !events.data ||
      !companies.data ||
      !programmes.data ||
      !contradictions.data ||
      !sources.data
    )
      return null
    if (hasBranch && !branch.data) return null
    return {
      catalogues: catalogues.all,
      events: events.data.events,
      companies: companies.data.companies,
      deliverables: programmes.data.deliverables,
      contradictions: contradictions.data.contradictions,
      acts: sources.data.acts,
      roadmap,
      branch: branch.data ?? null,
      asOf: asOfOf({ arrete: state.arrete }, known),
      profile: known.profile,
    }
  }, [
    known,
    roadmap,
    catalogues.all,
    events.data,
    companies.data,
    programmes.data,
    contradictions.data,
    sources.data,
    branch.data,
    hasBranch,
    state.arrete,
  ])
  return (
    <Page
      title={typeset(roadmap?.label[language] ?? m.roadmap_title())}
      lede={roadmap?.lede === undefined ? undefined : <p>{typeset(roadmap.lede[language])}</p>}
    >
      <Gathered
        asked={[
          index,
          reference,
          ...catalogues.results,
          events,
          companies,
          programmes,
          contradictions,
          sources,
          ...(hasBranch ? [branch] : []),
        ]}
      >
        {reference.data && roadmap === null ? (
          <Notice>
            <p>{m.roadmap_none()}</p>
          </Notice>
        ) : null}
        {data === null ? null : <Roadmap data={data} />}
      </Gathered>
    </Page>
  )
}
