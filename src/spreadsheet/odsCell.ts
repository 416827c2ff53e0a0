import {
  booleanCell,
  dayCell,
  errorCell,
  numberCell,
  storedNumber,
  textCell,
  uncomputedCell,
} from './cellValues'
import type { OdsStyles } from './odsStyles'
import { FileRefusal } from './refusal'
import type { Cell } from './workbook'

const isoDay = /^-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/

const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`)
const bare = (text: string): string => text.replaceAll(/\D/g, '')

/** What an .ods shows of a number as the format of an .xlsx: the text around its digits. */
function formatOf(shown: string, isPercent: boolean): string | null {
  if (isPercent) return '0.##%'
  const [, before = '', after = ''] =
    /^([^\d]*?)-?\d[\d\s.,\u00a0\u202f]*([^\d]*)$/.exec(shown) ?? []
  return before + after === '' ? null : `${quoted(before)}0.######${quoted(after)}`
}

/**
 * A shown number with a point before its decimals and nothing between its thousands, as far as the number of its decimals
 * tells the one from the other: "1,235 k€" without decimals is 1235.
 */
function plainly(shown: string, decimals: number | null): string {
  return shown.replace(/\d[\d.,\s'’]*\d/u, (digits) => {
    if (decimals === null) return digits
    const [, whole = '', rest = ''] = /^(.*)[.,](\d+)$/.exec(digits) ?? []
    if (rest === '' || decimals === 0) return bare(digits)
    if (rest.length > decimals) return rest.length === 3 ? bare(digits) : digits
    return decimals > 2 && rest.length === 3 ? digits : `${bare(whole)}.${rest}`
  })
}

/** A cell of an .ods under its type, with the text that it shows. A value that is none of its type is damage. */
export function odsCell(
  attributes: ReadonlyMap<string, string>,
  shown: string | null,
  style: string,
  styles: OdsStyles,
  path: string,
): Cell | null {
  const damaged = (): FileRefusal => new FileRefusal('damaged', { place: path })
  const formula = attributes.get('table:formula')
  const isComputed = formula !== undefined
  const isError = attributes.get('calcext:value-type') === 'error'
  const kind = attributes.get('office:value-type')
  if (isError) return errorCell(shown ?? '#N/A')
  switch (kind) {
    case undefined:
    case 'void':
      if (formula !== undefined) return uncomputedCell(formula.replace(/^\w+:=/, ''))
      return textCell(shown ?? '', false)
    case 'string': {
      const stored = attributes.get('office:string-value') ?? ''
      return textCell(stored === '' ? (shown ?? '') : stored, isComputed)
    }
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = storedNumber(attributes.get('office:value') ?? '')
      if (value === null) throw damaged()
      const { isPercent: isShownPercent, decimals } = styles.numberShown(style)
      const isPercent = kind === 'percentage' || isShownPercent
      const currency = kind === 'currency' ? (attributes.get('office:currency') ?? '') : ''
      const sign = isPercent ? '%' : currency
      // A file that was written without its texts still says its type.
      const text =
        (shown === null ? null : plainly(shown, decimals)) ??
        (sign === ''
          ? null
          : `${isPercent ? Number((value * 100).toPrecision(15)) : value} ${sign}`)
      const format = text === null ? null : formatOf(text, isPercent)
      return numberCell(value, { text, format, isPercent }, isComputed)
    }
    case 'date': {
      const iso = attributes.get('office:date-value') ?? ''
      if (!isoDay.test(iso)) throw damaged()
      const day = iso.slice(0, 19).replace('T00:00:00', '')
      return dayCell(day, styles.dayShown(style), isComputed)
    }
    case 'time':
      return textCell(shown ?? attributes.get('office:time-value') ?? '', isComputed)
    case 'boolean': {
      const value = attributes.get('office:boolean-value')
      if (value !== 'true' && value !== 'false') throw damaged()
      return booleanCell(value === 'true', isComputed)
    }
    default:
      throw damaged()
  }
}
