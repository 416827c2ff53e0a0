import { displayedNumber } from './displayedNumber'
import type { NumberText } from './numberText'
import { absenceIn, plainWords } from './plainWords'
import { quantityText } from './quantityText'
import type { CellContext, ParsedCell } from './readCell'
import type { Column } from './schema'
import type { SaidUnit } from './unitText'
import { type Cell, quotedOf } from './workbook'

/** The unit in which an indicator counts. */
export interface ExpectedUnit {
  readonly id: string
  readonly names: readonly string[]
}

const wrong = (code: ParsedCell['code'] & string = 'unreadable'): ParsedCell => ({
  value: null,
  code,
})

function checkedNumber(value: number, kind: Column['kind']): ParsedCell {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return wrong('tooLarge')
  if (kind === 'quantity' || kind === 'number' || kind === 'percent') return { value }
  if (value < 0) return wrong('negative')
  return kind === 'whole' && !Number.isInteger(value) ? wrong() : { value }
}

const isOwnWord =
  (unit: ExpectedUnit | null) =>
  (words: string): boolean =>
    unit !== null && unit.names.some((name) => plainWords(name) === plainWords(words))

/** Signs of currencies and measures that no count of people or projects has. */
const foreign = /[$£¥]|^(?:usd|gbp|chf|jpy|h|min|s|kg|t|m2|m²|km)$/i

/**
 * The unit that a column expects, where a cell says another: "54 %" is no number of members, "42 €" none of employees. A
 * column without a unit of its own takes words that name what it counts, and says how the cell was read.
 */
function otherUnit(
  unit: SaidUnit | null,
  kind: Column['kind'],
  own: ExpectedUnit | null,
): string | null {
  if (unit === null) return null
  const isBareScale = unit.id === null && unit.scale > 1
  if (kind === 'euros') return unit.id === 'euro' || isBareScale ? null : '€'
  if (kind === 'percent') return unit.id === 'percent' ? null : '%'
  const isMeasured = kind === 'quantity' || kind === 'number'
  if (isMeasured && own !== null) {
    const isOwn = unit.id === null ? isOwnWord(own)(unit.words) : unit.id === own.id
    return isOwn || isBareScale ? null : (own.names[1] ?? own.names[0] ?? own.id)
  }
  return unit.id === null && !foreign.test(unit.words) ? null : ''
}

/** A number that is read as another than its cell shows says so: multiplied, rounded, under words of its own. */
const said = (reading: ParsedCell, isOther: boolean): ParsedCell =>
  isOther && reading.code === undefined ? { ...reading, code: 'readAs' } : reading

function textNumber(
  number: NumberText,
  kind: Column['kind'],
  { decimal, unit }: CellContext,
): ParsedCell {
  if (number.kind === 'none') return wrong()
  const expected = otherUnit(number.unit, kind, unit)
  if (expected !== null) return { ...wrong('otherUnit'), expected }
  const isScaled = (number.unit?.scale ?? 1) > 1
  if (number.kind === 'number') return said(checkedNumber(number.value, kind), isScaled)
  const { comma, point } = number
  const open = { kind: 'decimal', comma, point } as const
  if (decimal !== null) return { ...said(checkedNumber(number[decimal], kind), isScaled), open }
  return { ...wrong('ambiguous'), open }
}

/** A cell that stores a number, held against what its sheet shows. */
function storedNumber(
  cell: Cell,
  stored: number,
  kind: Column['kind'],
  { shown: answer, unit }: CellContext,
): ParsedCell {
  if (cell.shown === undefined && cell.isPercent !== true) return checkedNumber(stored, kind)
  const displayed = displayedNumber(cell, stored)
  const isOwn = displayed.unit?.id === null && isOwnWord(unit)(displayed.unit.words)
  const expected = isOwn ? null : otherUnit(displayed.unit, kind, unit)
  if (expected !== null) return { ...wrong('otherUnit'), expected }
  if (displayed.kind === 'agrees') {
    const isWorded = displayed.unit?.id === null && !isOwn
    return said(checkedNumber(displayed.value, kind), displayed.isOther || isWorded)
  }
  const { shown } = displayed
  const open = { kind: 'shown', stored, shown } as const
  if (answer === null) return { ...wrong('shownDiffers'), open }
  if (answer === 'stored') return { ...said(checkedNumber(stored, kind), true), open }
  if (shown === null)
    return { value: null, absence: absenceIn(quotedOf(cell)) ?? 'notAvailable', open }
  return { ...said(checkedNumber(shown, kind), true), open }
}

/** A number column: exact ones take "Estimé 370" as 370 and say so, and refuse bounds, which are no number of anything. */
export function numberOf(cell: Cell, kind: Column['kind'], context: CellContext): ParsedCell {
  if (typeof cell.value === 'number') return storedNumber(cell, cell.value, kind, context)
  // A day of which the sheet shows the year alone is that year.
  if (cell.kind === 'date' && kind === 'whole' && /^\d{4}$/.test(cell.text))
    return { value: Number(cell.text) }
  if (cell.kind !== 'text') return wrong()
  const { number, quality } = quantityText(cell.text, isOwnWord(context.unit))
  const reading = textNumber(number, kind, context)
  if (reading.value === null || Object.keys(quality).length === 0) return reading
  if (kind === 'quantity') return { ...reading, quality }
  const isHedge =
    quality.upper === undefined && quality.parts === undefined && (quality.operator ?? '~') === '~'
  return isHedge
    ? { ...reading, quality: { status: quality.status ?? 'estimated' }, code: 'hedged' }
    : wrong('bound')
}
