import { placeOf, type RowContext } from './readRow'
import type { Row } from './workbook'

/** True where every row has more fields than the headings and the last ones are empty throughout: a separator at each line's end. */
function endWithSeparator(header: Row, rows: readonly Row[]): boolean {
  const [first] = rows
  const width = header.fields ?? 0
  return (
    first !== undefined &&
    rows.every(
      ({ fields, cells }) =>
        fields === first.fields && cells.slice(width).every((cell) => cell === null),
    )
  )
}

/**
 * Lines of a text file whose fields are not as many as its headings. A field too many means that one was cut in two ("281,5"
 * in a file whose fields a comma parts), so that every figure behind it stands under the wrong heading: such a line is
 * refused. So is a last line that nothing ends and that has too few: it was cut. Gives the lines that are refused.
 */
export function checkFields(context: RowContext, header: Row, rows: readonly Row[]): Set<number> {
  const refused = new Set<number>()
  const expected = header.fields
  if (expected === undefined || endWithSeparator(header, rows)) return refused
  for (const { line, fields, isUnended } of rows) {
    if (fields === undefined || fields === expected) continue
    const code = fields > expected ? 'tooManyFields' : isUnended === true ? 'cutRow' : 'fewFields'
    if (code !== 'fewFields') refused.add(line)
    context.findings.add({
      code,
      place: placeOf(context, line, null),
      column: null,
      found: String(fields),
      expected: null,
      among: [String(expected)],
    })
  }
  return refused
}
