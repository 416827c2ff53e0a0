import { plainWords } from './plainWords'
import type { Column, Schema } from './schema'
import type { OwnHeading } from './vocabulary'
import type { Row, Sheet } from './workbook'

/** Which column of a sheet holds which column of the schema: number of the sheet's column, from 1. */
export type Mapping = Readonly<Record<string, number>>

/** "CA (k€)", "montants en milliers d'euros": the cells below are not what they look like. */
const scaled = /\b[km]\s?€|\bk ?euros?\b|\bmilliers?\b|\bmillions?\b|\bthousands?\b/i
export const isScaled = (heading: string): boolean => scaled.test(heading)

/** What stands in brackets, and marks of obligatory fields, do not make another heading. */
const bare = (heading: string): string =>
  plainWords(heading.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' '))

/** A schema with the names under which a data set’s offices keep it and its columns; the schema itself where they have none. */
export function namedSchema(schema: Schema, headings: readonly OwnHeading[] = []): Schema {
  const own = headings.filter(({ table }) => table === null || table === schema.id)
  if (own.length === 0) return schema
  const namesOfColumn = (id: string | null): readonly string[] =>
    own.filter(({ column }) => column === id).flatMap(({ names }) => names)
  return {
    ...schema,
    synonyms: [...schema.synonyms, ...namesOfColumn(null)],
    columns: schema.columns.map((column) => {
      const names = namesOfColumn(column.id)
      return names.length === 0 ? column : { ...column, synonyms: [...column.synonyms, ...names] }
    }),
  }
}

interface Names {
  readonly column: Column
  readonly own: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

const found = new WeakMap<Column, Names>()

/** Names of a column, made once: every row at the top of every sheet is held against them. */
function namesOf(column: Column): Names {
  const made = found.get(column) ?? {
    column,
    own: new Set([column.label.fr, column.label.en, column.id].map(plainWords)),
    others: new Set(column.synonyms.map(plainWords)),
  }
  found.set(column, made)
  return made
}

interface Heading {
  readonly whole: string
  /** Without what stands in brackets. */
  readonly core: string
}

/** How well a heading fits: its very name before a synonym, as it stands before what is left without brackets. */
function fit({ own, others }: Names, { whole, core }: Heading): number {
  if (own.has(whole)) return 4
  if (others.has(whole)) return 3
  if (own.has(core)) return 2
  return others.has(core) ? 1 : 0
}

/** Characters over which a cell is no heading. */
const longestHeading = 120

const textsOf = (row: Row): readonly string[] =>
  row.cells.map((cell) => (cell?.kind === 'text' ? cell.text : ''))

const told = new WeakMap<Row, readonly (Heading | null)[]>()

/** The headings that the cells of a row may be, made once: a row is held against every schema. */
function headingsOf(row: Row): readonly (Heading | null)[] {
  const made =
    told.get(row) ??
    textsOf(row).map((text) =>
      text === '' || text.length > longestHeading || isScaled(text)
        ? null
        : { whole: plainWords(text), core: bare(text) },
    )
  told.set(row, made)
  return made
}

/** The mapping that a row of headings makes, best fits first; a heading serves one column, a column takes one heading. */
export function mappingOf(row: Row, schema: Schema): Mapping {
  const names = schema.columns.map(namesOf)
  const fits = headingsOf(row).flatMap((heading, place) =>
    heading === null
      ? []
      : names
          .map((name) => ({ id: name.column.id, at: place + 1, score: fit(name, heading) }))
          .filter(({ score }) => score > 0),
  )
  const mapping = new Map<string, number>()
  const taken = new Set<number>()
  for (const { id, at } of fits.toSorted((a, b) => b.score - a.score || a.at - b.at)) {
    if (mapping.has(id) || taken.has(at)) continue
    mapping.set(id, at)
    taken.add(at)
  }
  return Object.fromEntries(mapping)
}

export interface Twins {
  /** Id of the schema's column. */
  readonly id: string
  /** Sheet columns whose headings name it equally well, the mapped one among them. */
  readonly at: readonly number[]
}

/** Columns of the schema that several headings of a row name equally well: two columns "Valeur", or two synonyms. */
export function twinsOf(row: Row, mapping: Mapping, schema: Schema): readonly Twins[] {
  const headings = headingsOf(row)
  const taken = new Set(Object.values(mapping))
  return schema.columns.map(namesOf).flatMap((name) => {
    const { id } = name.column
    const own = Object.hasOwn(mapping, id) ? mapping[id] : undefined
    const scoreAt = (column: number): number => {
      const heading = headings[column - 1] ?? null
      return heading === null ? 0 : fit(name, heading)
    }
    if (own === undefined || scoreAt(own) === 0) return []
    const others = headings.flatMap((_, place) =>
      !taken.has(place + 1) && scoreAt(place + 1) === scoreAt(own) ? [place + 1] : [],
    )
    return others.length === 0 ? [] : [{ id, at: [own, ...others].toSorted((a, b) => a - b) }]
  })
}

/** Headings of a row without a column in the mapping, with the number of their sheet column; empty ones are left out. */
export function unmapped(
  row: Row,
  mapping: Mapping,
): { readonly column: number; readonly heading: string }[] {
  const mapped = new Set(Object.values(mapping))
  return textsOf(row).flatMap((heading, place) =>
    heading === '' || mapped.has(place + 1) ? [] : [{ column: place + 1, heading }],
  )
}

/** Headings in order, as a key under which a mapping made by hand is remembered. */
export const headingKey = (row: Row): string => textsOf(row).map(plainWords).join('|')

export const isNamedAs = (sheet: Sheet, schema: Schema): boolean =>
  [schema.label.fr, schema.label.en, schema.id, ...schema.synonyms].some(
    (name) => plainWords(name) === plainWords(sheet.name),
  )
