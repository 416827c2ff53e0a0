import type { CompanyNames } from './companyNames'
import type { FileFinding, Findings } from './fileFinding'
import type { Absence } from './plainWords'
import type { Quality } from './quantityText'
import type { ExpectedUnit } from './readNumber'
import { answerAmong, type Answers, type Questions } from './questions'
import { readCell, type ParsedCell } from './readCell'
import { rowId } from './rowId'
import type { Column, Schema, Value } from './schema'
import { choiceNames, type Names, referenceNames, type Vocabulary } from './vocabulary'
import { cellAt, type Place, quotedOf, type Row, type Sheet } from './workbook'
import type { Mapping } from './headings'
import { numericKinds, type Settled, settledDecimal } from './settledDecimals'
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
  /** Of a table of figures: the value as its cell shows it. */
  readonly written?: string
}

export interface ReadColumn {
  readonly column: Column
  /** Number of the sheet's column; `null` where the sheet has none. */
  readonly at: number | null
  readonly names: Names
  /** The decimal sign that other cells of the column settle. */
  readonly settled: Settled | null
}

const unnamed: Names = new Map()
/** Lists of names up to this length are shown whole beside a name that is in none of them. */
const shortList = 15

export function readColumns(
  schema: Schema,
  mapping: Mapping,
  vocabulary: Vocabulary,
  rows: readonly Row[],
): readonly ReadColumn[] {
  return schema.columns.map((column) => {
    const names =
      column.kind === 'choice' || column.kind === 'choices'
        ? choiceNames(column.choices)
        : column.kind === 'reference'
          ? referenceNames(vocabulary, column.to)
          : unnamed
    const at = Object.hasOwn(mapping, column.id) ? (mapping[column.id] ?? null) : null
    const isNumeric = at !== null && numericKinds.has(column.kind)
    return { column, at, names, settled: isNumeric ? settledDecimal(rows, at) : null }
  })
}

/** Names of which one was expected, in French: those of the template's drop-down list. */
export function amongOf(column: Column, vocabulary: Vocabulary): readonly string[] {
  if (column.kind === 'choice' || column.kind === 'choices')
    return column.choices.map(({ label }) => label.fr)
  if (column.kind !== 'reference') return []
  const entries = vocabulary[column.to] ?? []
  return entries.length > shortList ? [] : entries.map(({ id, names: [name] }) => name ?? id)
}

export interface RowContext {
  readonly schema: Schema
  readonly sheet: Sheet
  readonly columns: readonly ReadColumn[]
  readonly vocabulary: Vocabulary
  /** Units of the indicators, by their ids. */
  readonly units: ReadonlyMap<string, ExpectedUnit>
  readonly answers: Answers
  readonly findings: Findings
  readonly questions: Questions
  readonly companies: CompanyNames
  /** Values that the headings say for every row, where a table has one row per indicator. */
  readonly constants: Readonly<Record<string, Value>>
}

/** In which unit each indicator counts, with the names of the unit. */
export function indicatorUnits({
  indicator = [],
  unit = [],
}: Vocabulary): ReadonlyMap<string, ExpectedUnit> {
  return new Map(
    indicator.flatMap(({ id, unit: own }) =>
      own === undefined
        ? []
        : [[id, { id: own, names: unit.find((one) => one.id === own)?.names ?? [] }] as const],
    ),
  )
}

/** A place of the sheet that is read. */
export const placeOf = (
  { sheet }: Pick<RowContext, 'sheet'>,
  line: number,
  column: number | null,
): Place => ({
  sheet: sheet.name,
  addressing: sheet.addressing,
  line,
  column,
})

function ask(
  context: RowContext,
  { line }: Row,
  { column, at, settled }: ReadColumn,
  found: string,
  open: NonNullable<ParsedCell['open']>,
): void {
  const asked = { column: column.id, place: placeOf(context, line, at), found, count: 1 }
  if (open.kind === 'shown') context.questions.add({ ...asked, ...open })
  else
    context.questions.add({
      ...asked,
      ...open,
      settled: settled && {
        answer: settled.answer,
        by: settled.by,
        at: placeOf(context, settled.line, at),
      },
    })
}

/** The row, and its columns whose cell could not be read. */
interface RowReading {
  readonly row: FileRow
  readonly wrong: ReadonlySet<string>
}

/** The row under its schema. Every cell that is wrong is reported; the row is read to its end so that none is missed. */
export function readRow(source: Row, context: RowContext): RowReading {
  const { schema, columns, vocabulary, answers, units, findings } = context
  const values: Record<string, Value> = {}
  const absences: Record<string, Absence> = {}
  const qualities: Record<string, Quality> = {}
  const wrong = new Set<string>()
  let written: string | undefined
  const report = (
    code: FileFinding['code'],
    of: ReadColumn | null,
    found: string,
    { value, expected }: Partial<ParsedCell> = {},
  ): void =>
    findings.add({
      code,
      place: placeOf(context, source.line, of?.at ?? null),
      column: of?.column.id ?? null,
      found,
      expected: of?.column.kind ?? null,
      among:
        of !== null && (code === 'unknownName' || code === 'twoNames')
          ? amongOf(of.column, vocabulary)
          : expected === undefined || expected === ''
            ? []
            : [expected],
      ...(code === 'readAs' && typeof value === 'number' ? { read: value } : {}),
    })
  for (const read of columns) {
    const { column, at, names } = read
    if (at === null && Object.hasOwn(context.constants, column.id)) {
      values[column.id] = context.constants[column.id] ?? null
      continue
    }
    const cell = at === null ? null : cellAt(source, at)
    const of = typeof values.indicator === 'string' ? values.indicator : null
    const found = cell === null ? '' : quotedOf(cell)
    const asked = { column: column.id } as const
    const reading = readCell(cell, column, {
      decimal:
        answerAmong(answers, { kind: 'decimal', ...asked }, ['comma', 'point']) ??
        read.settled?.answer ??
        null,
      shown: answerAmong(answers, { kind: 'shown', ...asked }, ['shown', 'stored']),
      names,
      of,
      unit: of === null ? null : (units.get(of) ?? null),
    })
    const { value, absence, quality, code, open } = reading
    values[column.id] = value
    if (absence !== undefined && absence !== 'empty') absences[column.id] = absence
    if (quality !== undefined) qualities[column.id] = quality
    if (schema.id === 'indicators' && column.id === 'value' && cell !== null) written = found
    if (code !== undefined) report(code, read, found, reading)
    if (cell !== null && value === null && absence === undefined) wrong.add(column.id)
    if (open !== undefined) ask(context, source, read, found, open)
    if (value === null && code === undefined && at !== null && column.isRequired === true)
      report('required', read, found)
  }
  for (const { code, column, expected } of wholeRow(schema.id, values, vocabulary)) {
    const read = columns.find((other) => other.column.id === column) ?? null
    // A column that is missing is said once, at the headings, and a cell that could not be read is no empty one.
    if (code !== 'required' || (read?.at !== null && !wrong.has(column)))
      report(
        code,
        read,
        read?.at && code === 'otherUnit' ? (cellAt(source, read.at)?.text ?? '') : '',
        expected === undefined ? {} : { expected },
      )
  }
  const company = context.companies.settle(values, source.line)
  if (company !== null)
    findings.add({
      code: 'sameCompany',
      place: placeOf(
        context,
        source.line,
        columns.find(({ column }) => column.id === company.column)?.at ?? null,
      ),
      column: company.column,
      found: company.found,
      expected: null,
      among: [company.as.name],
      of: company.as.line,
    })
  const id = typeof values.id === 'string' ? values.id : rowId(schema.id, values)
  const row = { line: source.line, id, values, absences, qualities }
  return { row: written === undefined ? row : { ...row, written }, wrong }
}
