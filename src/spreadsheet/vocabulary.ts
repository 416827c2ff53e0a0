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

/** Names under which a data set’s offices keep a table or a column, beside those that the schemas have. */
export interface OwnHeading {
  /** `null` for every table that has the column. */
  readonly table: string | null
  /** `null` for the table itself. */
  readonly column: string | null
  readonly names: readonly string[]
  /** Of a column that answers yes or no: in which territory. */
  readonly territory?: string | undefined
}

/** What cells may name, from the data set that is open. Plain data: it is handed to the worker. */
export type Vocabulary = Readonly<
  Partial<Record<ReferenceList, readonly NamedEntry[] | undefined>>
> & {
  readonly headings?: readonly OwnHeading[] | undefined
}

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

export const referenceNames = (vocabulary: Vocabulary, to: ReferenceList): Names =>
  namesOf(vocabulary[to] ?? [])

/** The ids that a name stands for; of several, those of `of` alone. An id stands for itself, in small letters or capitals. */
export function idsNamed(names: Names, text: string, of: string | null): readonly string[] {
  const found = names.get(key(text)) ?? []
  const written = text.trim().toLowerCase()
  const exact = found.filter(({ id }) => id.toLowerCase() === written)
  const own = exact.length > 0 ? exact : found
  const within = own.filter((entry) => entry.of === null || of === null || entry.of === of)
  return [...new Set(within.map(({ id }) => id))]
}
