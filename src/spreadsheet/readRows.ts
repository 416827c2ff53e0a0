import { bodyRows, type LeftOut, leftOutOf } from './bodyRows'
import { checkFields } from './checkFields'
import { answeredMapping, checkHeadings } from './checkHeadings'
import { CompanyNames } from './companyNames'
import { type FindingList, Findings } from './fileFinding'
import { type Filling, Fillings } from './filling'
import type { TableChoice } from './findTables'
import { unmapped, namedSchema } from './headings'
import { type Question, Questions } from './questions'
import { type FileRow, indicatorUnits, readColumns, readRow, type RowContext } from './readRow'
import { checkAgreement, Distinct } from './sameRows'
import type { Schema } from './schema'
import { schemas } from './schemas'
import type { Vocabulary } from './vocabulary'
import type { Row, Sheet } from './workbook'

export interface ParsedTable {
  readonly choice: TableChoice
  /** How many figures each row has, where the table has one row per indicator; 1 elsewhere. */
  readonly perRow: number
  /** How many rows of the sheet its program does not show; they are read like the others. */
  readonly hidden: number
  /** Rows without an error, in the order of the file. */
  readonly rows: readonly FileRow[]
  /** Rows with at least one error: `rows` leaves them out. */
  readonly rejected: number
  readonly findings: FindingList
  readonly questions: readonly Question[]
  readonly leftOut: readonly LeftOut[]
  /** Headings that no column takes: their cells were not read. */
  readonly unread: readonly { readonly column: number; readonly heading: string }[]
  /** By column of the schema; a column that the file does not have is empty in every row. */
  readonly filling: Readonly<Record<string, Filling>>
}

export function emptyTable(choice: TableChoice): ParsedTable {
  return {
    choice,
    perRow: 1,
    hidden: 0,
    rows: [],
    rejected: 0,
    findings: new Findings().list(),
    questions: [],
    leftOut: [],
    unread: [],
    filling: {},
  }
}

/** A row that says nothing of its indicator: neither a figure nor words. */
const isWithoutFigure = ({ values }: FileRow, schema: Schema): boolean =>
  schema.id === 'indicators' && values.value === null && values.words === null

/** One column of figures of a sheet, or the whole of one that has one row per figure. */
export function readRows(
  sheet: Sheet,
  header: Row,
  choice: TableChoice,
  vocabulary: Vocabulary,
  constants: RowContext['constants'],
): ParsedTable {
  const schema = namedSchema(schemas[choice.schema], vocabulary.headings)
  const mapping = answeredMapping(header, choice.columns, schema, choice.answers)
  const body = bodyRows(sheet, header, mapping, schema)
  const findings = new Findings()
  const context: RowContext = {
    schema,
    sheet,
    columns: readColumns(schema, mapping, vocabulary, body.rows),
    vocabulary,
    units: indicatorUnits(vocabulary),
    answers: choice.answers,
    findings,
    questions: new Questions(),
    companies: new CompanyNames(),
    constants,
  }
  const isComplete = checkHeadings(context, header, body.rows)
  const refused = checkFields(context, header, body.rows)
  const distinct = new Distinct(context)
  const fillings = new Fillings(schema.columns)
  const read: FileRow[] = []
  const leftOut = [...body.leftOut]
  for (const source of body.rows) {
    const before = findings.errors
    const { row, wrong } = readRow(source, context)
    fillings.add(row, wrong)
    const own = distinct.take(row)
    if (own === null || findings.errors > before || refused.has(source.line)) continue
    if (isWithoutFigure(own, schema)) leftOut.push(leftOutOf(source, 'noFigure'))
    else read.push(own)
  }
  const disagreeing = checkAgreement(context, read)
  const rows = isComplete ? read.filter(({ line }) => !disagreeing.has(line)) : []
  return {
    choice,
    perRow: 1,
    hidden: sheet.rows.filter(({ isHidden }) => isHidden).length,
    rows,
    rejected: body.rows.length - (leftOut.length - body.leftOut.length) - rows.length,
    findings: findings.list(),
    questions: context.questions.list(),
    leftOut: leftOut.toSorted((a, b) => a.line - b.line),
    unread: unmapped(header, mapping),
    filling: fillings.list(),
  }
}
