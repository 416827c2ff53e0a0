import { mockApiFiles } from '../../mocks/bundledFiles'
import { readIndex, type DataIndex } from '../../src/api/apiIndex'
import type { Section } from '../../src/document/document'
import { readIndicator } from '../../src/api/indicator'
import { readResource } from '../../src/api/resources'
import type { ResourceName } from '../../src/api/wire/apiIndex'
import { type IndicatorSurroundings, indicatorSection } from '../../src/document/indicatorSection'

const base = 'https://example.test/api/v1/'

export interface DocumentSet {
  readonly index: DataIndex
  readonly around: IndicatorSurroundings
  readonly sectionOf: (id: string) => Section
}

/** Sections of a data set, through the files of the mock API: the published one, or one of its folders (`demonstration/`). */
export async function documentSet(folder = '', exercise?: string): Promise<DocumentSet> {
  const files = await mockApiFiles()
  const root = base + folder
  const json = (url: string | undefined): unknown =>
    JSON.parse(files.get((url ?? '').replace(base, '')) ?? 'null')
  const index = readIndex(json(`${root}index.json`), `${root}index.json`)
  const resource = <N extends ResourceName>(name: N) =>
    readResource(name, json(index.resources.get(name)))
  const around: IndicatorSurroundings = {
    agreements: resource('agreements').agreements,
    reference: resource('reference'),
    acts: resource('sources').acts,
    contradictions: resource('contradictions').contradictions,
    programmes: resource('programmes').programmes,
    said: resource('committees'),
    asOf: index.asOf,
    profile: index.profile,
    exercise,
  }
  return {
    index,
    around,
    sectionOf: (id) => indicatorSection(readIndicator(json(index.indicators.get(id))), around),
  }
}
