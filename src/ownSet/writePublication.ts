import { zipSync } from 'fflate'
import type { OwnSet } from './ownSet'
import { apiFiles } from '../publish/apiFiles'
import { withPacks } from '../publish/packs'
import { indicatorCsv, indicatorRows } from '../publish/indicatorCsv'
import type { LegalFields } from '../publish/legalFields'
import { dataPackage } from '../publish/package'
import type { Publication, Texts } from './publication'
import { publishableSet } from './publishable'
import { grantsCsv, grantsOf } from '../publish/scdl'

interface Asked {
  readonly legal: LegalFields
  readonly texts: Texts
  /** Day of the publication. */
  readonly day: string
}

/** A zip knows no day before this one. */
const earliest = '1980-01-02'

/**
 * The folder that a static host serves, packed: the API below `api/v1/`, the indicators and the grants as CSV of the public
 * schemas, a Frictionless data package, and a note. No row of a file is in it.
 */
export async function writePublication(
  set: OwnSet,
  { legal, texts, day }: Asked,
): Promise<Publication> {
  const { dataSet } = publishableSet(set)
  const grants = grantsOf(dataSet, legal)
  const contents: [path: string, text: string][] = [
    ...[...(await withPacks(await apiFiles([dataSet])))].map(([path, text]): [string, string] => [
      `api/v1/${path}`,
      text,
    ]),
    ['indicateurs.csv', indicatorCsv(indicatorRows(dataSet))],
  ]
  if (grants.grants.some(({ lacking }) => lacking.length === 0))
    contents.push(['subventions.csv', grantsCsv(grants)])
  const encoder = new TextEncoder()
  const files = new Map(contents.map(([path, text]) => [path, encoder.encode(text)]))
  files.set('datapackage.json', encoder.encode(await dataPackage(files, dataSet, day)))
  files.set('LISEZMOI.txt', encoder.encode(texts.readMe))
  // The day asked for, not the clock: the same set gives the same bytes.
  const mtime = `${day < earliest ? earliest : day}T12:00:00`
  return { zip: zipSync(Object.fromEntries(files), { level: 6, mtime }), files: files.size }
}
