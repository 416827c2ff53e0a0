import { headingKey, isNamedAs, type Mapping, mappingOf, namedSchema } from './headings'
import { maxHeaderRow } from './limits'
import { schemas } from './schemas'
import { schemaIds, type Schema, type SchemaId } from './schema'
import type { PassedOver, Row, Sheet, Workbook } from './workbook'
import type { Answers } from './questions'
import type { OwnHeading } from './vocabulary'

/** How a sheet is read: found by us, corrected by hand, remembered as it is. */
export interface TableChoice {
  /** Place of the sheet in the file, from 0. */
  readonly sheet: number
  readonly schema: SchemaId
  /** Number of the row that holds the headings. */
  readonly headerLine: number
  readonly columns: Mapping
  /** What the reader of the page said to the questions of the table. */
  readonly answers: Answers
}

export interface SheetOutline {
  readonly sheet: number
  readonly name: string
  readonly isHidden: boolean
  readonly passedOver?: PassedOver
  /** Rows that hold anything, headings included. */
  readonly rows: number
  /** Best first; empty where no row looks like headings that we know. A second one with the same `score` is a question. */
  readonly candidates: readonly (TableChoice & { readonly score: number })[]
  /** Headings of the best candidate, as a key for what was corrected by hand. */
  readonly key: string
}

function scoreOf(mapping: Mapping, schema: Schema, sheet: Sheet): number {
  const ids = Object.keys(mapping)
  const required = schema.columns
    .filter(({ isRequired }) => isRequired === true)
    .map(({ id }) => id)
  const found = required.filter((id) => ids.includes(id)).length
  // One known heading is a coincidence, unless the schema asks for no more or the sheet bears its name.
  if (ids.length < 2 || found === 0) return 0
  return found * 3 + ids.length - (required.length - found) * 2 + (isNamedAs(sheet, schema) ? 6 : 0)
}

function bestFor(
  sheet: Sheet,
  place: number,
  schema: Schema,
): (TableChoice & { readonly score: number }) | null {
  const [best] = sheet.rows
    .slice(0, maxHeaderRow)
    .map((row) => ({ row, columns: mappingOf(row, schema) }))
    .map(({ row, columns }) => ({ row, columns, score: scoreOf(columns, schema, sheet) }))
    .toSorted((a, b) => b.score - a.score || a.row.line - b.row.line)
  if (!best || best.score <= 0) return null
  return {
    sheet: place,
    schema: schema.id,
    headerLine: best.row.line,
    columns: best.columns,
    answers: {},
    score: best.score,
  }
}

export const headerOf = (
  sheet: Sheet,
  { headerLine }: Pick<TableChoice, 'headerLine'>,
): Row | null => sheet.rows.find(({ line }) => line === headerLine) ?? null

/** For each sheet, the tables that it may hold: which schema, which row has its headings, which column is which, by their own names and those of the data set. */
export function findTables(
  workbook: Workbook,
  headings: readonly OwnHeading[] = [],
): SheetOutline[] {
  const named = schemaIds.map((id) => namedSchema(schemas[id], headings))
  return workbook.map((sheet, place) => {
    const candidates = named
      .flatMap((schema) => bestFor(sheet, place, schema) ?? [])
      .toSorted((a, b) => b.score - a.score)
    const [best] = candidates
    const header = best ? headerOf(sheet, best) : null
    return {
      sheet: place,
      name: sheet.name,
      isHidden: sheet.isHidden,
      ...(sheet.passedOver === undefined ? {} : { passedOver: sheet.passedOver }),
      rows: sheet.rows.length,
      candidates,
      key: header === null ? '' : headingKey(header),
    }
  })
}
