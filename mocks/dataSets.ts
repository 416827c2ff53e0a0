import type { DataSet } from '../src/publish/dataSet'
import { type NamedFile, publishedFrom } from './dataSet'
import { demonstrationFrom } from './demonstration/dataSet'
import { DemonstrationFile } from './demonstration/demonstrationFile'

/** The data sets of the mock API, the published one first: from the files of `mocks/acts` and the content of `demonstration.json`. */
export function dataSetsFrom(
  acts: readonly NamedFile[],
  demonstration: unknown,
): readonly [DataSet, DataSet] {
  const published = publishedFrom(acts)
  const result = DemonstrationFile.safeParse(demonstration)
  if (result.success) return [published, demonstrationFrom(published, result.data)]
  const wrong = result.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`mocks/demonstration/demonstration.json: ${wrong.join('; ')}`)
}
