import { readdirSync, readFileSync } from 'node:fs'
import { dataSetsFrom } from '../../mocks/dataSets'
import type { SetAnswers } from '../../src/publish/dataSetFrom'
import { apiFiles } from '../../src/publish/apiFiles'
import type { DataSet } from '../../src/publish/dataSet'
import { readIndex } from '../../src/api/apiIndex'

const acts = new URL('../../mocks/acts/', import.meta.url)
const named = readdirSync(acts)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name,
    content: JSON.parse(readFileSync(new URL(name, acts), 'utf8')) as unknown,
  }))
const demonstrationFile: unknown = JSON.parse(
  readFileSync(new URL('../../mocks/demonstration/demonstration.json', import.meta.url), 'utf8'),
)

export const [published, demonstration] = dataSetsFrom(named, demonstrationFile)

/** The answers that a page would get of the files of a set. */
export function rawOf(files: ReadonlyMap<string, string>): SetAnswers {
  const base = 'https://example.org/'
  const read = (url: string): unknown => JSON.parse(files.get(url.slice(base.length)) ?? 'null')
  const { dataset, asOf, profile, committees, headline, cluster, resources, indicators } =
    readIndex(read(`${base}index.json`), `${base}index.json`)
  return {
    head: { dataset, asOf, profile, committees, headline, cluster },
    resources: Object.fromEntries(
      [...resources].map(([name, url]) => [name, read(url)]),
    ) as SetAnswers['resources'],
    indicators: [...indicators.values()].map(read),
  }
}

export const setAnswersOf = async (dataSet: DataSet): Promise<SetAnswers> =>
  rawOf(await apiFiles([dataSet]))
