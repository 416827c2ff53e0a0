import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readIndex } from '../../../src/api/apiIndex'
import { readCatalogue } from '../../../src/api/catalogue'
import { readResource, type ParsedResource } from '../../../src/api/resources'
import type { ResourceName } from '../../../src/api/wire/apiIndex'
import { finderIndex, type FinderIndex } from '../../../src/subjects/find/finder'
import { moneyThings } from '../../../src/subjects/find/moneyThings'
import { announcedThings, pageThings } from '../../../src/subjects/find/pageThings'
import { promisedThings } from '../../../src/subjects/find/promisedThings'
import {
  companyThings,
  eventThings,
  projectThings,
  visitThings,
} from '../../../src/subjects/find/registerThings'
import {
  actThings,
  contradictionThings,
  printedIndicators,
  sectionNames,
} from '../../../src/subjects/find/sourceThings'
import type { Thing } from '../../../src/subjects/find/thing'

const base = 'https://example.test/api/v1/'

/** Everything of the published data set, as the search looks through it, in the language of the page. */
export async function findSet(language: 'fr' | 'en'): Promise<FinderIndex<Thing>> {
  const files = await mockApiFiles()
  const json = (url: string | undefined): unknown =>
    JSON.parse(files.get((url ?? '').replace(base, '')) ?? 'null')
  const index = readIndex(json(`${base}index.json`), base)
  const resource = <N extends ResourceName>(name: N): ParsedResource<N> =>
    readResource(name, json(index.resources.get(name)))
  const catalogues = index.exercises.map(({ catalogue }) =>
    readCatalogue(json(catalogue[language])),
  )
  const promised = promisedThings(catalogues, index.asOf, index.profile)
  const sources = resource('sources')
  return finderIndex([
    ...pageThings(),
    ...announcedThings(resource('reference').announced),
    ...promised,
    ...moneyThings(
      {
        ...resource('programmes'),
        ...resource('agreements'),
        ...resource('funders'),
        ...resource('reporting'),
      },
      index.asOf,
    ),
    ...projectThings(resource('projects').projects),
    ...eventThings(resource('events').events),
    ...visitThings(resource('visits').visits),
    ...companyThings(resource('companies').companies, sectionNames(sources.acts)),
    ...actThings(sources),
    ...printedIndicators(sources, new Set(promised.map(({ key }) => key))),
    ...contradictionThings(resource('contradictions').contradictions),
  ])
}
