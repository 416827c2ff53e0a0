import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readIndex } from '../../../src/api/apiIndex'
import { readCatalogue } from '../../../src/api/catalogue'
import { readIndicator } from '../../../src/api/indicator'
import { readResource } from '../../../src/api/resources'
import type { ResourceName } from '../../../src/api/wire/apiIndex'
import { type RoadmapData, roadmapYears } from '../../../src/pages/roadmap/roadmapData'

/** What the page reads of the published data set, in French. */
export async function readRoadmap(): Promise<RoadmapData> {
  const files = await mockApiFiles()
  const at = (url: string | undefined): unknown =>
    JSON.parse(files.get(new URL(url ?? 'https://api.test/none').pathname.slice(1)) ?? 'null')
  const index = readIndex(at('https://api.test/index.json'), 'https://api.test/')
  const resource = <N extends ResourceName>(name: N) =>
    readResource(name, at(index.resources.get(name)))
  const [roadmap] = resource('reference').roadmaps
  if (roadmap === undefined) throw new Error('no roadmap')
  return {
    roadmap,
    catalogues: index.exercises
      .filter(({ year }) => roadmapYears(roadmap).includes(year))
      .map(({ catalogue }) => readCatalogue(at(catalogue.fr))),
    events: resource('events').events,
    companies: resource('companies').companies,
    deliverables: resource('programmes').deliverables,
    contradictions: resource('contradictions').contradictions,
    acts: resource('sources').acts,
    branch: readIndicator(at(index.indicators.get(roadmap.companies?.indicator ?? ''))),
    asOf: index.asOf,
    profile: index.profile,
  }
}
