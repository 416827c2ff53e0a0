import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { DataSet } from '../../../src/publish/dataSet'
import { contractVersion } from '../../../src/publish/apiFiles'
import { ApiIndex, Pack, type ResourceName } from '../../../src/api/wire/apiIndex'
import { IndicatorResource } from '../../../src/api/wire/indicator'
import { Observation } from '../../../src/api/wire/observation'
import { resourceLists, type SourcedFigure } from '../../../src/api/wire/resources'
import { eachOf } from './answer'
import { type CatalogueFile, readCatalogueFile } from './readCatalogue'
import type { Tell } from './fault'
import { shaped, type Sight } from './shape'

export interface Place {
  readonly file: string
  readonly at: string
}

/** A data set, as far as its files could be read. */
export interface ParsedSet {
  readonly folder: string
  readonly index: ApiIndex
  readonly set: DataSet & { readonly figures: readonly SourcedFigure[] }
  readonly catalogues: readonly CatalogueFile[]
  /** Where a record of the set stands. */
  readonly placeOf: (record: object) => Place
}

/** The JSON at a path below the folder of the API; `undefined` where there is none, which has been told. */
type Open = (path: string) => Promise<unknown>

const Head = z.object({ version: ApiIndex.shape.version })
const numbersOf = (version: string): number[] => version.split('.').map(Number)

/** The index, or `null`: another major version is not looked into. */
function indexOf(
  value: unknown,
  file: string,
  tell: Tell,
): { index: ApiIndex; isSameVersion: boolean } | null {
  const head = shaped(Head, value, [], { file, tell, isSameVersion: false })
  if (head === null) return null
  const [[major, minor = 0], [ours, known = 0]] = [
    numbersOf(head.version),
    numbersOf(contractVersion),
  ]
  if (major !== ours) {
    tell('version-major', file, 'version', `${head.version}, lue : ${contractVersion}`)
    return null
  }
  const isSameVersion = minor <= known
  const index = shaped(ApiIndex, value, [], { file, tell, isSameVersion })
  return index && { index, isSameVersion }
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10)

/**
 * Reads every file of a data set. `null` where its index could not be read; a record that breaks its
 * schema is told and left out.
 */
export async function readSet(
  open: Open,
  folder: string,
  width: number,
  tell: Tell,
): Promise<ParsedSet | null> {
  const indexFile = `${folder}index.json`
  const value = await open(indexFile)
  if (value === undefined) return null
  const read = indexOf(value, indexFile, tell)
  if (read === null) return null
  const { index, isSameVersion } = read
  const places = new WeakMap<object, Place>()
  const names = Object.values(resourceLists).flatMap((list) => Object.keys(list))
  const lists: Record<string, object[]> = Object.fromEntries(
    ['indicators', 'observations', ...names].map((list) => [list, []]),
  )
  lists.committees = [...(index.committees ?? [])]
  const catalogues: CatalogueFile[] = []

  const take = (
    list: string,
    schema: z.ZodMiniType<object>,
    values: readonly unknown[],
    sight: Sight,
  ): void => {
    const records = (lists[list] ??= [])
    for (const [place, item] of values.entries()) {
      const record = shaped(schema, item, [list, place], sight)
      if (record === null) continue
      places.set(record, { file: sight.file, at: `${list}[${place}]` })
      records.push(record)
    }
  }

  const readResource = async (name: ResourceName, file: string): Promise<void> => {
    const sight = { file, tell, isSameVersion }
    const content = await open(file)
    if (content === undefined) return
    const known = Object.keys(resourceLists[name])
    const found = shaped(
      z.looseObject(Object.fromEntries(known.map((list) => [list, z.array(z.unknown())]))),
      content,
      [],
      sight,
    )
    if (found === null) return
    for (const list of Object.keys(found))
      if (isSameVersion && !known.includes(list)) tell('unknown-field', file, list, 'non lu')
    for (const [list, schema] of Object.entries(resourceLists[name])) {
      const values: unknown = Reflect.get(found, list)
      take(list, schema, Array.isArray(values) ? values : [], sight)
    }
  }

  const readIndicator = async (id: string, file: string): Promise<void> => {
    const sight = { file, tell, isSameVersion }
    const content = await open(file)
    if (content === undefined) return
    const loose = z.object({ ...IndicatorResource.shape, observations: z.array(z.unknown()) })
    const indicator = shaped(loose, content, [], sight)
    if (indicator === null) return
    if (indicator.id !== id) tell('identity', file, 'id', `${indicator.id}, ${id} selon l’index`)
    const { observations, ...own } = indicator
    places.set(own, { file, at: '' })
    lists.indicators?.push(own)
    take('observations', Observation, observations, sight)
  }

  const readPack = async (href: string, hrefs: readonly string[]): Promise<void> => {
    const file = folder + href
    const content = await open(file)
    const pack =
      content === undefined ? null : shaped(Pack, content, [], { file, tell, isSameVersion })
    if (pack === null) return
    const missing = new Set(hrefs)
    for (const [part, text] of Object.entries(pack.files)) {
      const isNamed = missing.delete(part)
      if (!isNamed) tell('pack-parts', file, `files["${part}"]`, 'n’est pas nommé par l’index')
      else if (!part.endsWith(`.${hashOf(text)}.json`))
        tell('pack-differs', file, `files["${part}"]`, `le contenu donne ${hashOf(text)}`)
    }
    for (const part of missing) tell('pack-parts', file, `files["${part}"]`, 'absent')
  }

  const { packs = {} } = index
  const named = index.exercises.map(({ catalogue }) => catalogue)
  const packed = [
    [packs.exercises?.fr, named.map(({ fr }) => fr)],
    [packs.exercises?.en, named.map(({ en }) => en)],
    [packs.resources, Object.values(index.resources)],
    [packs.indicators, Object.values(index.indicators)],
  ] as const

  const tasks = [
    ...packed.flatMap(([href, hrefs]) => (href === undefined ? [] : [() => readPack(href, hrefs)])),
    ...index.exercises.flatMap(({ year, catalogue }) =>
      (['fr', 'en'] as const).map((language) => async () => {
        const file = folder + catalogue[language]
        const content = await open(file)
        const found =
          content === undefined ? null : readCatalogueFile(content, { file, tell, isSameVersion })
        if (found === null) return
        if (found.exercise !== year || found.language !== language)
          tell(
            'identity',
            file,
            '',
            `${found.exercise} ${found.language}, ${year} ${language} selon l’index`,
          )
        catalogues.push(found)
      }),
    ),
    ...Object.entries(index.resources).map(
      ([name, href]) =>
        () =>
          readResource(name as ResourceName, folder + href),
    ),
    ...Object.entries(index.indicators).map(
      ([id, href]) =>
        () =>
          readIndicator(id, folder + href),
    ),
  ]
  await eachOf(tasks, width, (task) => task())
  // The index of a large set gives one address for all: the catalogues say which indicators there are.
  const { indicatorsAt } = index
  if (indicatorsAt !== undefined) {
    const ids = new Set(
      catalogues.flatMap(({ tables }) => tables.indicators.map(({ id }) => String(id))),
    )
    await eachOf([...ids], width, (id) =>
      readIndicator(id, folder + indicatorsAt.replace('{id}', id)),
    )
  }
  const { id, label, simulated } = index.dataset
  const set = { ...lists, id, label, simulated, asOf: index.asOf, profile: index.profile }
  return {
    folder,
    index,
    // Every record of every list has passed its schema, and each list bears the name that it has in a data set.
    set: set as unknown as ParsedSet['set'],
    catalogues,
    placeOf: (record) => places.get(record) ?? { file: indexFile, at: '' },
  }
}
