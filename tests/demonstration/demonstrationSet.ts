import { bundledActFiles, bundledDemonstration } from '../../mocks/bundledFiles'
import { dataSetsFrom } from '../../mocks/dataSets'
import { DemonstrationFile } from '../../mocks/demonstration/demonstrationFile'
import { readIndex, type DataIndex } from '../../src/api/apiIndex'
import { type ParsedCatalogue, readCatalogue } from '../../src/api/catalogue'
import { apiFiles } from '../../src/publish/apiFiles'
import { type ParsedIndicator, readIndicator } from '../../src/api/indicator'
import { readResource, type ParsedResource } from '../../src/api/resources'
import type { ResourceName } from '../../src/api/wire/apiIndex'

export const [published, demonstration] = dataSetsFrom(bundledActFiles, bundledDemonstration)
export const demonstrationFile = DemonstrationFile.parse(bundledDemonstration)

const site = 'https://api.test/'

/** The demonstration as a page reads it: through the files of the API and the schemas of the contract. */
export interface ReadDemonstration {
  readonly index: DataIndex
  readonly catalogues: readonly ParsedCatalogue[]
  readonly resource: <N extends ResourceName>(name: N) => ParsedResource<N>
  readonly indicator: (id: string) => ParsedIndicator
}

export const readDemonstration = (): Promise<ReadDemonstration> => readSet('demonstration/')

/** The published data set, read in the same way. */
export const readPublished = (): Promise<ReadDemonstration> => readSet('')

let filesOfBoth: ReturnType<typeof apiFiles> | undefined

async function readSet(folder: string): Promise<ReadDemonstration> {
  filesOfBoth ??= apiFiles([published, demonstration])
  const files = await filesOfBoth
  const contentAt = (url: string | undefined): unknown =>
    JSON.parse(files.get((url ?? '').replace(site, '')) ?? 'null')
  const url = `${site}${folder}index.json`
  const index = readIndex(contentAt(url), url)
  const indicators = new Map<string, ParsedIndicator>()
  const resources = new Map<ResourceName, unknown>()
  return {
    index,
    catalogues: index.exercises.map(({ catalogue }) => readCatalogue(contentAt(catalogue.fr))),
    resource: <N extends ResourceName>(name: N) => {
      const read = resources.get(name) ?? readResource(name, contentAt(index.resources.get(name)))
      resources.set(name, read)
      return read as ParsedResource<N>
    },
    indicator: (id) => {
      const read = indicators.get(id) ?? readIndicator(contentAt(index.indicators.get(id)))
      indicators.set(id, read)
      return read
    },
  }
}
