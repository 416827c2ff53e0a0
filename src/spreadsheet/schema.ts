import type { Label, Period } from '../domain/observation'

export const schemaIds = [
  'projects',
  'visits',
  'events',
  'participations',
  'actions',
  'sector',
  'clusters',
  'boards',
  'indicators',
  'deliveries',
] as const
export type SchemaId = (typeof schemaIds)[number]

/** Lists of the data set that a cell may name an entry of, by id or in words. */
export const referenceLists = [
  'territory',
  'market',
  'programme',
  'agreement',
  'event',
  'indicator',
  'population',
  'unit',
  'deliverable',
] as const
export type ReferenceList = (typeof referenceLists)[number]

/** One of a closed list, with the words by which a file may say it. */
export interface Choice {
  readonly id: string
  readonly label: Label
  readonly synonyms?: readonly string[]
}

/**
 * What stands in the cells of a column. `quantity` is a number that may have words ("Estimé 370"); `period` a day, a
 * month, a year or two days; `list` several texts with semicolons between them; `choices` several of a closed list.
 */
export type ColumnKind =
  | {
      readonly kind:
        | 'id'
        | 'text'
        | 'list'
        | 'whole'
        | 'number'
        | 'percent'
        | 'euros'
        | 'quantity'
        | 'day'
        | 'period'
        | 'yesNo'
        | 'siret'
    }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'reference'; readonly to: ReferenceList }

export type Column = ColumnKind & {
  readonly id: string
  /** Heading in a file that we write. */
  readonly label: Label
  /** What to put in, for whoever fills in the template. */
  readonly note: Label
  /** Other headings under which offices keep it, in French and English. */
  readonly synonyms: readonly string[]
  readonly isRequired?: true
  /** A cell of the example row, as it is typed. */
  readonly example: string | number | null
}

/** One table of one's own, described once: reading, templates, writing and documentation follow from it. */
export interface Schema {
  readonly id: SchemaId
  /** Name of the sheet in a file that we write. */
  readonly label: Label
  readonly note: Label
  /** Other names of the sheet. */
  readonly synonyms: readonly string[]
  readonly columns: readonly Column[]
}

/** A value as its column means it; `null` where nothing is known. Periods and lists keep their shape. */
export type Value = string | number | boolean | readonly string[] | Period | null

export const isPeriod = (value: Value): value is Period =>
  typeof value === 'object' && value !== null && 'start' in value
