import { periodCell } from './dateText'
import type { Absence } from './plainWords'
import { type FileLanguage, quantityWords } from './quantityWords'
import type { FileRow } from './readRow'
import { type Column, isPeriod, type Schema, type Value } from './schema'
import { idsNamed, type Names, referenceNames, type Vocabulary } from './vocabulary'

/** A cell that is written: a day is told apart from text, so that a spreadsheet holds a date. */
export type WrittenCell = string | number | { readonly day: string } | null

export interface TableToWrite {
  readonly schema: Schema
  readonly rows: readonly FileRow[]
  /** Ids of the columns to write, in order; all of the schema's where it is left out. */
  readonly columns?: readonly string[] | undefined
}

const absenceSigns: Readonly<Record<Exclude<Absence, 'empty'>, string>> = {
  notCommunicated: 'n. c.',
  notPublished: 'n. p.',
  notAvailable: 'n. d.',
  notApplicable: 's. o.',
}

const yesNo = { fr: ['oui', 'non'], en: ['yes', 'no'] } as const
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

interface Writer {
  readonly language: FileLanguage
  readonly vocabulary: Vocabulary
  readonly names: Names
}

/** The name that a reader knows, where it means this id and no other; else the id itself. */
function nameOf(
  column: Column,
  id: string,
  row: FileRow,
  { language, vocabulary, names }: Writer,
): string {
  if (column.kind === 'choice' || column.kind === 'choices')
    return column.choices.find((choice) => choice.id === id)?.label[language] ?? id
  if (column.kind !== 'reference') return id
  const [name] = vocabulary[column.to]?.find((entry) => entry.id === id)?.names ?? []
  const of = typeof row.values.indicator === 'string' ? row.values.indicator : null
  const [only, ...others] = name === undefined ? [] : idsNamed(names, name, of)
  return name !== undefined && only === id && others.length === 0 ? name : id
}

function filledCell(
  value: Exclude<Value, null>,
  column: Column,
  row: FileRow,
  writer: Writer,
): WrittenCell {
  if (typeof value === 'boolean') return yesNo[writer.language][value ? 0 : 1]
  if (isPeriod(value)) {
    const text = periodCell(value)
    if (isDay(text)) return { day: text }
    return /^\d{4}$/.test(text) ? Number(text) : text
  }
  if (typeof value === 'number') {
    const quality = row.qualities[column.id]
    return quality === undefined ? value : quantityWords(value, quality, writer.language)
  }
  if (typeof value === 'string')
    return column.kind === 'day' ? { day: value } : nameOf(column, value, row, writer)
  return value
    .map((item) => nameOf(column, item, row, writer))
    .join(column.kind === 'choices' ? ', ' : ' ; ')
}

function cellOf(column: Column, row: FileRow, writer: Writer): WrittenCell {
  const value = row.values[column.id] ?? null
  if (value !== null) return filledCell(value, column, row, writer)
  const absence = Object.hasOwn(row.absences, column.id) ? row.absences[column.id] : undefined
  return absence === undefined || absence === 'empty' ? null : absenceSigns[absence]
}

/** Columns that are written. A yes or no for one territory is settled as a territory when it is read, and is not written again. */
export function writtenColumns({
  schema,
  columns,
}: Pick<TableToWrite, 'schema' | 'columns'>): readonly Column[] {
  if (columns === undefined) return schema.columns.filter(({ id }) => id !== 'inTerritory')
  return columns.flatMap((id) => schema.columns.find((column) => column.id === id) ?? [])
}

/** Headings and rows of a table, in words that are read again without a question. */
export function tableCells(
  table: TableToWrite,
  language: FileLanguage,
  vocabulary: Vocabulary,
): { readonly headings: readonly string[]; readonly rows: readonly (readonly WrittenCell[])[] } {
  const columns = writtenColumns(table)
  const writers = columns.map((column): Writer => ({
    language,
    vocabulary,
    names: column.kind === 'reference' ? referenceNames(vocabulary, column.to) : new Map(),
  }))
  return {
    headings: columns.map(({ label }) => label[language]),
    rows: table.rows.map((row) =>
      columns.map((column, place) => {
        const writer = writers[place]
        return writer === undefined ? null : cellOf(column, row, writer)
      }),
    ),
  }
}
