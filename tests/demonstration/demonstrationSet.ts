import { bundledActFiles, bundledDemonstration } from '../../mocks/bundledFiles'
import { dataSetsFrom } from '../../mocks/dataSets'
import { DemonstrationFile } from '../../mocks/demonstration/demonstrationFile'
import { readIndex, type DataIndex } from '../../src/data/apiIndex'
import { type CatalogueReading, readCatalogue } from '../../src/data/catalogue'
import { apiFiles } from '../../src/data/publication/apiFiles'
import { readResource, type ResourceReading } from '../../src/data/resources'
import type { ResourceName } from '../../src/data/wire/apiIndex'

export const [published, demonstration] = dataSetsFrom(bundledActFiles, bundledDemonstration)
export const demonstrationFile = DemonstrationFile.parse(bundledDemonstration)

const site = 'https://api.test/'

/** The demonstration as a page reads it: through the files of the API and the schemas of the contract. */
export interface ReadDemonstration {
  readonly index: DataIndex
  readonly catalogues: readonly CatalogueReading[]
  readonly resource: <N extends ResourceName>(name: N) => ResourceReading<N>
}

export async function readDemonstration(): Promise<ReadDemonstration> {
  const files = await apiFiles([published, demonstration])
  const contentAt = (url: string | undefined): unknown => JSON.parse(files.get((url ?? '').replace(site, '')) ?? 'null')
  const url = `${site}demonstration/index.json`
  const index = readIndex(contentAt(url), url)
  return {
    index,
    catalogues: index.exercises.map(({ catalogue }) => readCatalogue(contentAt(catalogue.fr))),
    resource: (name) => readResource(name, contentAt(index.resources.get(name))),
  }
}
