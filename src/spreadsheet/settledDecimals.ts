import { type DecimalSign, numberText } from './numberText'
import { quantityText } from './quantityText'
import type { ColumnKind } from './schema'
import { splitUnit } from './unitText'
import { cellAt, type Row } from './workbook'

/** Columns whose cells are numbers. */
export const numericKinds: ReadonlySet<ColumnKind['kind']> = new Set([
  'whole',
  'number',
  'percent',
  'euros',
  'quantity',
])

/** What a cell tells of the signs of its column: which one stands before decimals; `null` where it uses none, or leaves it open. */
function signOf(text: string): DecimalSign | null {
  if (quantityText(text).number.kind !== 'number') return null
  const digits = splitUnit(text.replace(/^[^\d.,+-]+/, ''))?.digits ?? ''
  const [commas, points] = [digits.split(',').length - 1, digits.split('.').length - 1]
  if (commas + points === 0 || numberText(digits).kind !== 'number') return null
  if (commas > 0 && points > 0)
    return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'comma' : 'point'
  const isDecimal = commas + points === 1
  return isDecimal === commas > 0 ? 'comma' : 'point'
}

/** The decimal sign of a column, where some of its cells read in one way alone and all of these agree. */
export interface Settled {
  readonly answer: DecimalSign
  readonly by: string
  readonly line: number
}

export function settledDecimal(rows: readonly Row[], column: number): Settled | null {
  let found: Settled | null = null
  for (const row of rows) {
    const cell = cellAt(row, column)
    if (cell?.kind !== 'text') continue
    const answer = signOf(cell.text)
    if (answer === null) continue
    if (found !== null && found.answer !== answer) return null
    found ??= { answer, by: cell.text.trim(), line: row.line }
  }
  return found
}
