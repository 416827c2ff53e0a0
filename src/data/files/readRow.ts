import type { FileFinding, Findings } from './fileFinding'
import type { DecimalSign } from './numberText'
import type { Absence } from './plainWords'
import type { Quality } from './quantityText'
import { readCell } from './readCell'
import { rowId } from './rowId'
import type { Column, Schema, Value } from './schema'
import { choiceNames, type Names, referenceNames, type Vocabulary } from './vocabulary'
import { cellAt, type Row, type Sheet } from './workbook'
import type { Mapping } from './headings'
import { wholeRow } from './wholeRow'

/** A row of a table as it was read. Columns that the file does not have are `null`. */
export interface FileRow {
  /** Number of the row or line in its sheet. */
  readonly line: number
  readonly id: string
  readonly values: Readonly<Record<string, Value>>
  /** Why a column has no value, where the row says so ("n. c."); columns that are merely empty are not named. */
  readonly absences: Readonly<Record<string, Absence>>
  /** Words around a number, by column. */
  readonly qualities: Readonly<Record<string, Quality>>
}

/** A cell that can be read in two ways, the first of its column. */
export interface Question {
  readonly kind: 'decimal'
  readonly column: string
  readonly place: FileFinding['place']
  readonly found: string
  readonly comma: number
  readonly point: number
  /** How many cells of the column ask the same. */
  readonly count: number
}

export interface ReadColumn {
  readonly column: Column
  /** Number of the sheet's column; `null` where the sheet has none. */
  readonly at: number | null
  readonly names: Names
}

const unnamed: Names = new Map()
/** Lists of names up to this length are shown whole beside a name that is in none of them. */
const shortList = 15

export function readColumns(schema: Schema, mapping: Mapping, vocabulary: Vocabulary): readonly ReadColumn[] {
  return schema.columns.map((column) => {
    const names =
      column.kind === 'choice' || column.kind === 'choices'
        ? choiceNames(column.choices)
        : column.kind === 'reference'
          ? referenceNames(vocabulary, column.to)
          : unnamed
    return { column, at: Object.hasOwn(mapping, column.id) ? (mapping[column.id] ?? null) : null, names }
  })
}

/** Names of which one was expected, in French: those of the template's drop-down list. */
export function amongOf(column: Column, vocabulary: Vocabulary): readonly string[] {
  if (column.kind === 'choice' || column.kind === 'choices') return column.choices.map(({ label }) => label.fr)
  if (column.kind !== 'reference') return []
  const entries = vocabulary[column.to] ?? []
  return entries.length > shortList ? [] : entries.map(({ id, names: [name] }) => name ?? id)
}

export interface RowContext {
  readonly schema: Schema
  readonly sheet: Sheet
  readonly columns: readonly ReadColumn[]
  readonly vocabulary: Vocabulary
  readonly decimal: DecimalSign | null
  readonly findings: Findings
  readonly questions: Map<string, Question>
}

function ask(
  { questions, sheet }: RowContext,
  row: Row,
  { column, at }: ReadColumn,
  found: string,
  { comma, point }: { comma: number; point: number },
): void {
  const known = questions.get(column.id)
  const place = { sheet: sheet.name, addressing: sheet.addressing, line: row.line, column: at }
  questions.set(
    column.id,
    known ? { ...known, count: known.count + 1 } : { kind: 'decimal', column: column.id, place, found, comma, point, count: 1 },
  )
}

/** The row, and its columns whose cell could not be read. */
interface RowReading {
  readonly row: FileRow
  readonly wrong: ReadonlySet<string>
}

/** The row under its schema. Every cell that is wrong is reported; the row is read to its end so that none is missed. */
export function readRow(source: Row, context: RowContext): RowReading {
  const { schema, sheet, columns, vocabulary, decimal, findings } = context
  const values: Record<string, Value> = {}
  const absences: Record<string, Absence> = {}
  const qualities: Record<string, Quality> = {}
  const wrong = new Set<string>()
  const report = (code: FileFinding['code'], of: ReadColumn | null, found: string): void =>
    findings.add({
      code,
      place: { sheet: sheet.name, addressing: sheet.addressing, line: source.line, column: of?.at ?? null },
      column: of?.column.id ?? null,
      found,
      expected: of?.column.kind ?? null,
      among: of !== null && (code === 'unknownName' || code === 'twoNames') ? amongOf(of.column, vocabulary) : [],
    })
  for (const read of columns) {
    const { column, at, names } = read
    const cell = at === null ? null : cellAt(source, at)
    const of = typeof values.indicator === 'string' ? values.indicator : null
    const { value, absence, quality, code, ambiguous } = readCell(cell, column, { decimal, names, of })
    values[column.id] = value
    if (absence !== undefined && absence !== 'empty') absences[column.id] = absence
    if (quality !== undefined) qualities[column.id] = quality
    if (code !== undefined) report(code, read, cell?.text ?? '')
    if (cell !== null && value === null && absence === undefined) wrong.add(column.id)
    if (ambiguous !== undefined) ask(context, source, read, cell?.text ?? '', ambiguous)
    if (value === null && code === undefined && at !== null && column.isRequired === true) report('required', read, cell?.text ?? '')
  }
  for (const { code, column } of wholeRow(schema.id, values, vocabulary)) {
    const read = columns.find((other) => other.column.id === column) ?? null
    // A column that is missing is said once, at the headings, and a cell that could not be read is no empty one.
    if (code !== 'required' || (read?.at !== null && !wrong.has(column))) report(code, read, '')
  }
  const id = typeof values.id === 'string' ? values.id : rowId(schema.id, values)
  return { row: { line: source.line, id, values, absences, qualities }, wrong }
}
