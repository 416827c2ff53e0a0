import { byText } from '../src/domain/order'
import { type DataSet, nothingReported } from '../src/publish/dataSet'
import { ActFile, AcrossFile, ReferenceFile } from './acts/actFile'

/** A file of `mocks/acts`, already parsed from JSON, with its name. */
export interface NamedFile {
  readonly name: string
  readonly content: unknown
}

interface Schema<T> {
  readonly safeParse: (value: unknown) =>
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false
        readonly error: {
          readonly issues: readonly {
            readonly path: readonly PropertyKey[]
            readonly message: string
          }[]
        }
      }
}

function parsed<T>(schema: Schema<T>, { name, content }: NamedFile): T {
  const result = schema.safeParse(content)
  if (result.success) return result.data
  const wrong = result.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`mocks/acts/${name}: ${wrong.join('; ')}`)
}

interface Part<T> {
  readonly file: string
  readonly records: readonly T[]
}

/** The lists of several files as one; an id that stands twice is an error that names both places. */
function merged<T extends { readonly id: string }>(list: string, parts: readonly Part<T>[]): T[] {
  const places = new Map<string, string>()
  return parts.flatMap(({ file, records }) =>
    records.map((record, place) => {
      const here = `mocks/acts/${file} ${list}[${place}]`
      const before = places.get(record.id)
      if (before !== undefined)
        throw new Error(`id "${record.id}" stands in ${before} and in ${here}`)
      places.set(record.id, here)
      return record
    }),
  )
}

const isActName = (name: string): boolean => /^(?:gbm|dijon)-[a-z0-9-]+\.json$/.test(name)

/** The acts that are transcribed, in the order of their names. */
export function actFilesOf(files: readonly NamedFile[]): { name: string; act: ActFile }[] {
  return files
    .filter(({ name }) => isActName(name))
    .toSorted((a, b) => byText(a.name, b.name))
    .map((file) => ({ name: file.name, act: parsed(ActFile, file) }))
}

/**
 * The published data set: what the acts print, and nothing else. `files` are those of `mocks/acts`;
 * an act that is not transcribed yet is absent, `reference.json` must be there.
 */
export function publishedFrom(files: readonly NamedFile[]): DataSet {
  const named = new Map(files.map((file) => [file.name, file]))
  const referenceFile = named.get('reference.json')
  if (!referenceFile) throw new Error('mocks/acts/reference.json is missing')
  const reference = parsed(ReferenceFile, referenceFile)
  const acts = actFilesOf(files)
  const acrossFile = named.get('across.json')
  const across = acrossFile
    ? parsed(AcrossFile, acrossFile)
    : { contradictions: [], computations: [] }
  const from = <T>(list: (act: ActFile) => readonly T[]): Part<T>[] =>
    acts.map(({ name, act }) => ({ file: name, records: list(act) }))
  return {
    ...nothingReported,
    id: 'published',
    label: { fr: 'Données publiées', en: 'Published data' },
    simulated: false,
    asOf: '2026-07-08',
    profile: 'default',
    headline: reference.headline,
    cluster: reference.cluster,
    markets: reference.markets,
    headings: reference.headings,
    roadmaps: reference.roadmaps,
    fed: reference.fed,
    announced: reference.announced,
    units: merged('units', [{ file: 'reference.json', records: reference.units }]),
    territories: merged('territories', [
      { file: 'reference.json', records: reference.territories },
    ]),
    funders: merged('funders', [{ file: 'reference.json', records: reference.funders }]),
    programmes: merged('programmes', [{ file: 'reference.json', records: reference.programmes }]),
    indicators: merged('indicators', [
      { file: 'reference.json', records: reference.indicators },
      ...from(({ indicators }) => indicators),
    ]),
    acts: merged(
      'act',
      from(({ act }) => [act]),
    ),
    agreements: merged(
      'agreements',
      from(({ agreements }) => agreements),
    ),
    observations: merged(
      'observations',
      from(({ observations }) => observations),
    ),
    amounts: merged(
      'amounts',
      from(({ amounts }) => amounts),
    ),
    instalments: merged(
      'instalments',
      from(({ instalments }) => instalments),
    ),
    deliverables: merged(
      'deliverables',
      from(({ deliverables }) => deliverables),
    ),
    projects: merged(
      'projects',
      from(({ projects }) => projects),
    ),
    events: merged(
      'events',
      from(({ events }) => events),
    ),
    companies: merged(
      'companies',
      from(({ companies }) => companies),
    ),
    citedActs: merged(
      'citedActs',
      from(({ citedActs }) => citedActs),
    ),
    contradictions: merged('contradictions', [
      ...from(({ contradictions }) => contradictions),
      { file: 'across.json', records: across.contradictions },
    ]),
    computations: merged('computations', [
      ...from(({ computations }) => computations),
      { file: 'across.json', records: across.computations },
    ]),
  }
}
