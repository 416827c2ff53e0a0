import { plainWords } from './plainWords'
import type { Choice, ReferenceList } from './schema'

/** An entry of the data set that a cell may name: by its id or by any of its names. */
export interface NamedEntry {
  readonly id: string
  readonly names: readonly string[]
  /** Of a population: its indicator, for two indicators may count "entreprises". */
  readonly of?: string | undefined
  /** Of an indicator: the unit in which it counts. */
  readonly unit?: string | undefined
}

/** What cells may name, from the data set that is open. Plain data: it is handed to the worker. */
export type Vocabulary = Readonly<Partial<Record<ReferenceList, readonly NamedEntry[]>>>

/** Short names by which offices call the territories, beside the labels of the data set. */
const shortNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['gbm', ['GBM', 'Grand Besançon', 'CUGBM', 'CAGB']],
  [
    'bfc',
    ['BFC', 'Région', 'Région BFC', 'Région Bourgogne-Franche-Comté', 'Bourgogne Franche Comté'],
  ],
  ['fc', ['FC', 'Région Franche-Comté']],
  ['dijon', ['Dijon']],
  ['pma', ['PMA', 'Montbéliard', 'Pays de Montbéliard']],
  ['pdh', ['PDH', 'Pays Horloger', 'Morteau']],
  ['unspecified', ['non précisé', 'hors GBM', 'not stated']],
])

interface Entry {
  readonly id: string
  readonly of: string | null
}

/** Names of one list, by their plain words. */
export type Names = ReadonlyMap<string, readonly Entry[]>

/** Signs alone (`>=`) have no plain words: they stand for themselves. */
const key = (text: string): string => plainWords(text) || text.trim()

function namesOf(entries: readonly NamedEntry[]): Names {
  const names = new Map<string, Entry[]>()
  for (const { id, names: own, of = null } of entries)
    for (const name of new Set([id, ...own].map(key))) {
      if (name === '') continue
      const known = names.get(name)
      if (known) known.push({ id, of })
      else names.set(name, [{ id, of }])
    }
  return names
}

export const choiceNames = (choices: readonly Choice[]): Names =>
  namesOf(
    choices.map(({ id, label, synonyms = [] }) => ({
      id,
      names: [label.fr, label.en, ...synonyms],
    })),
  )

const withShortNames = ({ id, names }: NamedEntry): NamedEntry => ({
  id,
  names: [...names, ...(shortNames.get(id) ?? [])],
})

export const referenceNames = (vocabulary: Vocabulary, to: ReferenceList): Names =>
  namesOf(
    to === 'territory' ? (vocabulary.territory ?? []).map(withShortNames) : (vocabulary[to] ?? []),
  )

/** The ids that a name stands for; of several, those of `of` alone. An id stands for itself, in small letters or capitals. */
export function idsNamed(names: Names, text: string, of: string | null): readonly string[] {
  const found = names.get(key(text)) ?? []
  const written = text.trim().toLowerCase()
  const exact = found.filter(({ id }) => id.toLowerCase() === written)
  const own = exact.length > 0 ? exact : found
  const within = own.filter((entry) => entry.of === null || of === null || entry.of === of)
  return [...new Set(within.map(({ id }) => id))]
}
