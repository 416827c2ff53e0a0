import { bodyRows, type LeftOut } from './bodyRows'
import { type FindingList, Findings } from './fileFinding'
import { type Filling, Fillings } from './filling'
import { headerOf, type TableChoice } from './findTables'
import { isScaled, unmapped } from './headings'
import { type FileRow, type Question, readColumns, readRow, type RowContext } from './readRow'
import { isNeeded } from './wholeRow'
import { schemaIds } from './schema'
import { schemas } from './schemas'
import type { Vocabulary } from './vocabulary'
import type { Row, Sheet, Workbook } from './workbook'

export interface TableReading {
  readonly choice: TableChoice
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

/** Headings that keep cells from being read. `false` where a required column is missing: no row can be taken then. */
function checkHeadings({ schema, sheet, findings, columns }: RowContext, header: Row): boolean {
  const place = (column: number | null) => ({ sheet: sheet.name, addressing: sheet.addressing, line: header.line, column })
  for (const [at, cell] of header.cells.entries())
    if (cell !== null && isScaled(cell.text))
      findings.add({ code: 'scaledHeading', place: place(at + 1), column: null, found: cell.text, expected: 'euros', among: [] })
  const has = (id: string): boolean => columns.some(({ column, at }) => column.id === id && at !== null)
  const missing = columns.filter(
    ({ column }) => isNeeded(schema.id, column) && !has(column.id) && !(column.id === 'territory' && has('gbm')),
  )
  for (const { column } of missing)
    findings.add({
      code: 'missingColumn',
      place: place(null),
      column: column.id,
      found: '',
      expected: column.kind,
      among: [column.label.fr],
    })
  return missing.length === 0
}

interface Known {
  readonly line: number
  readonly text: string
  /** How many rows without an id of their own have come under this one. */
  rows: number
}

/** Two rows of one id: equal ones are said, different ones refused. Rows without an id of their own get a number. */
function distinct(row: FileRow, seen: Map<string, Known>, { sheet, findings }: RowContext): FileRow {
  const text = JSON.stringify(row.values)
  const known = seen.get(row.id)
  if (!known) {
    seen.set(row.id, { line: row.line, text, rows: 1 })
    return row
  }
  const place = { sheet: sheet.name, addressing: sheet.addressing, line: row.line, column: null }
  const isOwn = row.values.id !== null
  const report = { place, column: isOwn ? 'id' : null, found: isOwn ? row.id : String(known.line), expected: null, among: [] }
  if (known.text === text) findings.add({ code: 'sameRow', ...report, found: String(known.line) })
  else if (isOwn) findings.add({ code: 'sameId', ...report })
  if (isOwn) return row
  do known.rows += 1
  while (seen.has(`${row.id}-${known.rows}`))
  const id = `${row.id}-${known.rows}`
  return { ...row, id }
}

function emptyReading(choice: TableChoice): TableReading {
  return { choice, rows: [], rejected: 0, findings: new Findings().list(), questions: [], leftOut: [], unread: [], filling: {} }
}

/** One sheet as the table that was chosen for it: the rows that hold, and everything that does not. */
export function readTable(sheet: Sheet, choice: TableChoice, vocabulary: Vocabulary): TableReading {
  const schema = schemas[choice.schema]
  const header = headerOf(sheet, choice)
  if (header === null) return emptyReading(choice)
  const columns = readColumns(schema, choice.columns, vocabulary)
  const findings = new Findings()
  const context: RowContext = { schema, sheet, columns, vocabulary, decimal: choice.decimal, findings, questions: new Map() }
  const isComplete = checkHeadings(context, header)
  const body = bodyRows(sheet, header, choice.columns, schema)
  const seen = new Map<string, Known>()
  const fillings = new Fillings(schema.columns)
  const rows: FileRow[] = []
  for (const source of body.rows) {
    const before = findings.errors
    const { row: read, wrong } = readRow(source, context)
    fillings.add(read, wrong)
    const row = distinct(read, seen, context)
    if (isComplete && findings.errors === before) rows.push(row)
  }
  return {
    choice,
    rows,
    rejected: body.rows.length - rows.length,
    findings: findings.list(),
    questions: [...context.questions.values()],
    leftOut: body.leftOut,
    unread: unmapped(header, choice.columns),
    filling: fillings.list(),
  }
}

/** Tables of one file. Events are read before the participations that name them; `report` hears how many tables are done. */
export function readTables(
  workbook: Workbook,
  choices: readonly TableChoice[],
  vocabulary: Vocabulary,
  report: (done: number, of: number) => void = () => {},
): TableReading[] {
  let known = vocabulary
  return choices
    .toSorted((a, b) => schemaIds.indexOf(a.schema) - schemaIds.indexOf(b.schema))
    .flatMap((choice, place) => {
      report(place, choices.length)
      const sheet = workbook[choice.sheet]
      if (!sheet) return []
      const reading = readTable(sheet, choice, known)
      if (choice.schema === 'events') {
        const named = reading.rows.map(({ id, values: { name } }) => ({ id, names: typeof name === 'string' ? [name] : [] }))
        known = { ...known, event: [...(known.event ?? []).filter(({ id }) => named.every((row) => row.id !== id)), ...named] }
      }
      return [reading]
    })
}
