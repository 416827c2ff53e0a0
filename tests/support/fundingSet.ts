import { mockApiFiles } from '../../mocks/bundledFiles'
import { type ParsedCatalogue, readCatalogue } from '../../src/api/catalogue'
import { readIndex } from '../../src/api/apiIndex'
import { readResource } from '../../src/api/resources'
import { type FundingData, fundingData } from '../../src/subjects/money/fundingData'

const base = 'https://example.test/api/v1/'

/** The published data set as the money pages read it, through the files of the mock API. */
export async function fundingSet(): Promise<{
  data: FundingData
  catalogues: ParsedCatalogue[]
  asOf: string
}> {
  const files = await mockApiFiles()
  const json = (url: string | undefined): unknown =>
    JSON.parse(files.get((url ?? '').replace(base, '')) ?? 'null')
  const index = readIndex(json(`${base}index.json`), base)
  const { asOf } = index
  const data = fundingData({
    programmes: readResource('programmes', json(index.resources.get('programmes'))),
    agreements: readResource('agreements', json(index.resources.get('agreements'))),
    funders: readResource('funders', json(index.resources.get('funders'))),
    reference: readResource('reference', json(index.resources.get('reference'))),
    sources: readResource('sources', json(index.resources.get('sources'))),
    contradictions: readResource('contradictions', json(index.resources.get('contradictions'))),
    asOf,
  })
  return {
    data,
    catalogues: index.exercises.map(({ catalogue }) => readCatalogue(json(catalogue.fr))),
    asOf,
  }
}
