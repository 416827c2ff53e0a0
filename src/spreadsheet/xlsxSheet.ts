import {
  booleanCell,
  dayCell,
  dayOfNumber,
  errorCell,
  numberCell,
  storedNumber,
  textCell,
  timeText,
  uncomputedCell,
} from './cellValues'
import { dayShownBy, type DayShown, isPercentFormat, shownBy } from './numberFormat'
import { FileRefusal } from './refusal'
import type { SheetGrid } from './sheetGrid'
import type { Cell } from './workbook'
import { unescaped } from './xlsxParts'
import { attributesOf, localName, scanXml } from './xml'

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly path: string
  readonly texts: readonly string[]
  /** Formats by the number of their style. */
  readonly formats: readonly string[]
  readonly isFrom1904: boolean
}

/** A cell as its tags say it, before it means anything. */
interface Tagged {
  line: number
  column: number
  kind: string
  style: number
  value: string | null
  formula: string | null
  text: string | null
}

const address = /^([A-Z]{1,3})([1-9]\d{0,6})$/

function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.split('')) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

interface FormatMeaning {
  readonly day: DayShown | null
  readonly format: string
}

/** What each format means, found once. */
class Meanings {
  private readonly found = new Map<number, FormatMeaning>()

  constructor(
    private readonly formats: readonly string[],
    private readonly damaged: () => FileRefusal,
  ) {}

  of(style: number): FormatMeaning {
    const known = this.found.get(style)
    if (known) return known
    const format = this.formats[style] ?? (style === 0 ? 'General' : null)
    // A number whose format is gone may be a day or a percentage.
    if (format === null) throw this.damaged()
    const meaning = { day: dayShownBy(format), format }
    this.found.set(style, meaning)
    return meaning
  }
}

function numberOf(
  value: number,
  { day, format }: FormatMeaning,
  isComputed: boolean,
  isFrom1904: boolean,
): Cell {
  const plain = { text: null, format: null, isPercent: false }
  if (day === null) {
    const isPercent = isPercentFormat(format, value)
    return numberCell(value, { text: shownBy(format, value), format, isPercent }, isComputed)
  }
  if (day === 'time') return { kind: 'text', value: timeText(value), text: timeText(value) }
  const iso = dayOfNumber(value, isFrom1904)
  return iso === null ? numberCell(value, plain, isComputed) : dayCell(iso, day, isComputed)
}

const isoDay = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/

/** The value of a cell under its type. A type that the format does not have, or a value that is none of its type, is damage. */
function cellOf(
  tagged: Tagged,
  { texts, isFrom1904 }: SheetContext,
  meanings: Meanings,
  damaged: () => FileRefusal,
): Cell | null {
  const { kind, value, formula, text, style } = tagged
  const isComputed = formula !== null
  if (kind === 'inlineStr') return textCell(unescaped(text ?? ''), isComputed)
  if (value === null) return formula === null ? null : uncomputedCell(formula)
  switch (kind) {
    case 's': {
      const shared = /^\d+$/.test(value.trim()) ? texts[Number(value)] : undefined
      if (shared === undefined) throw damaged()
      return textCell(shared, isComputed)
    }
    case 'str':
      return textCell(unescaped(value), isComputed)
    case 'e':
      return errorCell(value)
    case 'b':
      if (!/^(?:[01]|true|false)$/.test(value.trim())) throw damaged()
      return booleanCell(value.trim() === '1' || value.trim() === 'true', isComputed)
    case 'd':
      if (!isoDay.test(value.trim())) throw damaged()
      return dayCell(
        value.trim().slice(0, 19).replace('T00:00:00', ''),
        meanings.of(style).day ?? 'day',
        isComputed,
      )
    case 'n': {
      if (value.trim() === '') return formula === null ? null : uncomputedCell(formula)
      const number = storedNumber(value)
      if (number === null) throw damaged()
      return numberOf(number, meanings.of(style), isComputed, isFrom1904)
    }
    default:
      throw damaged()
  }
}

/** The cells of a worksheet, put into its grid. Everything else in it (charts, filters, what later programs add) is passed over. */
export function readXlsxSheet(xml: string, context: SheetContext, grid: SheetGrid): void {
  const { path } = context
  const damaged = (): FileRefusal => new FileRefusal('damaged', { place: path })
  const meanings = new Meanings(context.formats, damaged)
  const within: string[] = []
  let line = 0
  let column = 0
  let cell: Tagged | null = null
  let isReading = false

  const openRow = (raw: string): void => {
    const attributes = attributesOf(raw, path)
    const given = attributes.get('r')
    if (given !== undefined && !/^[1-9]\d{0,6}$/.test(given)) throw damaged()
    line = given === undefined ? line + 1 : Number(given)
    if (/^(?:1|true)$/.test(attributes.get('hidden') ?? '')) grid.hide(line)
    column = 0
  }
  const openCell = (raw: string): void => {
    const attributes = attributesOf(raw, path)
    const given = attributes.get('r')
    column += 1
    if (given !== undefined) {
      const [, letters, row] = address.exec(given.toUpperCase()) ?? []
      if (letters === undefined || Number(row) !== line) throw damaged()
      column = columnNumber(letters)
    }
    const style = Number(attributes.get('s') ?? 0)
    if (!Number.isInteger(style)) throw damaged()
    cell = {
      line,
      column,
      kind: attributes.get('t') ?? 'n',
      style,
      value: null,
      formula: null,
      text: null,
    }
  }
  const openMerge = (raw: string): void => {
    const [first, last] = (attributesOf(raw, path).get('ref') ?? '')
      .toUpperCase()
      .split(':')
      .map((corner) => address.exec(corner))
    if (!first || !last) return
    grid.merge({
      column: columnNumber(first[1] ?? ''),
      firstLine: Number(first[2]),
      lastLine: Number(last[2]),
    })
  }

  scanXml(xml, path, {
    open: (tag, raw) => {
      const name = localName(tag)
      const parent = within.at(-1)
      within.push(name)
      if (within.length === 1 && name !== 'worksheet') throw damaged()
      if (name === 'row' && parent === 'sheetData') openRow(raw)
      else if (name === 'c' && parent === 'row' && within[1] === 'sheetData') openCell(raw)
      else if (name === 'mergeCell') openMerge(raw)
      else if (cell !== null && parent === 'c') {
        if (name === 'v') cell.value ??= ''
        else if (name === 'f') cell.formula ??= ''
        else if (name === 'is') cell.text ??= ''
      } else if (name === 'rPh') isReading = true
    },
    text: (found) => {
      if (cell === null) return
      const name = within.at(-1)
      if (name === 'v' && cell.value !== null) cell.value += found
      else if (name === 'f' && cell.formula !== null) cell.formula += found
      else if (name === 't' && cell.text !== null && !isReading) cell.text += found
    },
    close: () => {
      const name = within.pop()
      if (name === 'rPh') isReading = false
      if (name !== 'c' || cell === null) return
      const read = cellOf(cell, context, meanings, damaged)
      if (read !== null) grid.put(cell.line, cell.column, read)
      cell = null
    },
  })
}
