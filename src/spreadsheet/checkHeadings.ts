import { isScaled, type Mapping, twinsOf } from './headings'
import { answerAmong } from './questions'
import { placeOf, type RowContext } from './readRow'
import type { Schema } from './schema'
import { cellAt, quotedOf, type Row } from './workbook'
import { isNeeded } from './wholeRow'

const sampled = 4

const textAt = (row: Row, column: number): string => {
  const cell = cellAt(row, column)
  return cell === null ? '' : quotedOf(cell)
}

/** The mapping as the reader's answers to "which of the two columns?" have it. */
export function answeredMapping(
  header: Row,
  mapping: Mapping,
  schema: Schema,
  answers: RowContext['answers'],
): Mapping {
  const chosen = twinsOf(header, mapping, schema).flatMap(({ id, at }) => {
    const answer = answerAmong(answers, { kind: 'twin', column: id }, at.map(String))
    return answer === null ? [] : [[id, Number(answer)] as const]
  })
  return { ...mapping, ...Object.fromEntries(chosen) }
}

/** Columns of one name that do not say the same: asked with their first cells beside each other, and nothing is taken before. */
function checkTwins(context: RowContext, header: Row, rows: readonly Row[]): boolean {
  const { schema, columns, answers, findings, questions } = context
  const mapping = Object.fromEntries(
    columns.flatMap(({ column, at }) => (at === null ? [] : [[column.id, at] as const])),
  )
  let isSettled = true
  for (const { id, at } of twinsOf(header, mapping, schema)) {
    const differing = rows.filter((row) => new Set(at.map((one) => textAt(row, one))).size > 1)
    const [first = 1] = at
    if (differing.length === 0) continue
    const place = placeOf(context, header.line, first)
    const found = textAt(header, first)
    questions.add({
      kind: 'twin',
      column: id,
      place,
      found,
      count: differing.length,
      columns: at.map((one) => ({
        at: one,
        heading: textAt(header, one),
        cells: differing.slice(0, sampled).map((row) => textAt(row, one)),
      })),
    })
    if (answerAmong(answers, { kind: 'twin', column: id }, at.map(String)) !== null) continue
    isSettled = false
    findings.add({ code: 'twinHeading', place, column: id, found, expected: null, among: [] })
  }
  return isSettled
}

/** Cells under no heading: they were not read. The first of each column is named. */
function checkUnheaded(context: RowContext, header: Row, rows: readonly Row[]): void {
  const said = new Set<number>()
  for (const row of rows)
    for (const [place, cell] of row.cells.slice(0, header.fields).entries()) {
      const column = place + 1
      if (cell === null || cellAt(header, column) !== null || said.has(column)) continue
      said.add(column)
      context.findings.add({
        code: 'noHeading',
        place: placeOf(context, row.line, column),
        column: null,
        found: quotedOf(cell),
        expected: null,
        among: [],
      })
    }
}

/** Headings that keep cells from being read. `false` where no row can be taken: a required column is missing, or is there twice. */
export function checkHeadings(context: RowContext, header: Row, rows: readonly Row[]): boolean {
  const { schema, findings, columns } = context
  for (const [at, cell] of header.cells.entries())
    if (cell !== null && isScaled(cell.text))
      findings.add({
        code: 'scaledHeading',
        place: placeOf(context, header.line, at + 1),
        column: null,
        found: cell.text,
        expected: 'euros',
        among: [],
      })
  const has = (id: string): boolean =>
    Object.hasOwn(context.constants, id) ||
    columns.some(({ column, at }) => column.id === id && at !== null)
  const missing = columns.filter(
    ({ column }) =>
      isNeeded(schema.id, column) &&
      !has(column.id) &&
      !(column.id === 'territory' && has('inTerritory')),
  )
  for (const { column } of missing)
    findings.add({
      code: 'missingColumn',
      place: placeOf(context, header.line, null),
      column: column.id,
      found: '',
      expected: column.kind,
      among: [column.label.fr],
    })
  checkUnheaded(context, header, rows)
  return checkTwins(context, header, rows) && missing.length === 0
}
