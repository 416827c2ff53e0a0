import type { ApiIndex } from '../../../src/api/wire/apiIndex'
import type { ParsedSet } from './readSet'
import type { Tell } from './fault'

const keyed =
  (name: string) =>
  (record: object): string =>
    String(Reflect.get(record, name))

/** Keys that two records of a list bear: told as one record given twice where they are equal. */
export function checkTwice({ set, index, folder, placeOf }: ParsedSet, tell: Tell): void {
  const look = (
    records: readonly object[],
    keyOf: (record: object) => string,
    placed: (place: number) => { file: string; at: string },
  ): void => {
    const seen = new Map<string, string>()
    for (const [place, record] of records.entries()) {
      const [key, content] = [keyOf(record), JSON.stringify(record)]
      const before = seen.get(key)
      const { file, at } = placed(place)
      if (before !== undefined)
        tell(before === content ? 'record-twice' : 'id-twice', file, at, `« ${key} »`)
      seen.set(key, content)
    }
  }
  for (const [list, records] of Object.entries(set)) {
    if (!Array.isArray(records) || list === 'committees') continue
    // A figure's id is unique among its kind: a project and an observation may bear one name.
    const keyOf =
      list === 'figures'
        ? (record: object) => `${String(Reflect.get(record, 'kind'))} ${keyed('id')(record)}`
        : keyed('id')
    look(records as object[], keyOf, (place) => placeOf((records as object[])[place] ?? {}))
  }
  const file = `${folder}index.json`
  const inIndex = (list: string) => (place: number) => ({ file, at: `${list}[${place}]` })
  look(index.exercises, keyed('year'), inIndex('exercises'))
  look(index.datasets, keyed('id'), inIndex('datasets'))
  look(index.committees ?? [], keyed('date'), inIndex('committees'))
  for (const [list, inner] of [
    ['indicators', 'populations'],
    ['programmes', 'axes'],
    ['acts', 'sections'],
  ] as const) {
    for (const record of set[list]) {
      const parts = Reflect.get(record, inner) as object[]
      const { file: own, at } = placeOf(record)
      look(parts, keyed('id'), (place) => ({
        file: own,
        at: `${at === '' ? '' : `${at}.`}${inner}[${place}]`,
      }))
    }
  }
}

/** What a set says of itself, against what the first index says of it and against the sets before it. */
export function checkSets(readings: readonly ParsedSet[], tell: Tell): void {
  const [first] = readings
  const versions = new Map<string, ApiIndex>()
  for (const { folder, index } of readings) {
    const file = `${folder}index.json`
    const entry = first?.index.datasets.find(({ href }) => href === file)
    if (entry !== undefined && entry.id !== index.dataset.id)
      tell(
        'identity',
        file,
        'dataset.id',
        `${index.dataset.id}, ${entry.id} selon le premier index`,
      )
    if (
      entry !== undefined &&
      (entry.label.fr !== index.dataset.label.fr || entry.label.en !== index.dataset.label.en)
    )
      tell(
        'set-label',
        file,
        'dataset.label',
        `« ${index.dataset.label.fr} », « ${entry.label.fr} » selon le premier index`,
      )
    if (first !== undefined && first.index.version !== index.version)
      tell(
        'set-version',
        file,
        'version',
        `${index.version}, ${first.index.version} dans le premier`,
      )
    const same = versions.get(index.dataVersion)
    if (same !== undefined && JSON.stringify(same.resources) !== JSON.stringify(index.resources))
      tell(
        'data-version',
        file,
        'dataVersion',
        `« ${index.dataVersion} », celle du jeu ${same.dataset.id}`,
      )
    versions.set(index.dataVersion, index)
  }
}
