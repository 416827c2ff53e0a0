import { type SaidUnit, splitUnit } from './unitText'

/** Which sign stands before the decimals of a column, where a cell can be read both ways. */
export type DecimalSign = 'comma' | 'point'

export type NumberText =
  | { readonly kind: 'number'; readonly value: number; readonly unit: SaidUnit | null }
  /** "1,234": one and a bit, or one thousand. The reader of the page says which, we do not. */
  | {
      readonly kind: 'ambiguous'
      readonly comma: number
      readonly point: number
      readonly unit: SaidUnit | null
    }
  | { readonly kind: 'none' }

const none: NumberText = { kind: 'none' }

/** Spaces that stand between thousands: the plain one, no-break, narrow no-break, thin, figure space; the apostrophe of the Swiss. */
const thousandsSpace = /(\d)[ \u00a0\u202f\u2009\u2007'’](?=\d{3}(?!\d))/g
const spaced = /\d[ \u00a0\u202f\u2009\u2007'’]\d/
const spacedThousands = /^\d{1,3}(?:[ \u00a0\u202f\u2009\u2007'’]\d{3})+(?:[.,]\d+)?$/

/** Groups of three digits, the first of one to three: `1,234,567`. */
const grouped = (text: string, sign: string): boolean =>
  text.split(sign).every((group, place) => (place === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group))

const number = (digits: string): NumberText => ({
  kind: 'number',
  value: Number(digits),
  unit: null,
})

function unsigned(text: string): NumberText {
  const [mantissa = '', power = ''] = text.split(/(?=e[-+]?\d+$)/i)
  if (!/^\d[\d.,]*$/.test(mantissa) || /[.,]$/.test(mantissa)) return none
  const commas = mantissa.split(',').length - 1
  const points = mantissa.split('.').length - 1
  if (commas + points === 0) return number(mantissa + power)
  if (commas > 0 && points > 0) {
    const decimal = mantissa.lastIndexOf(',') > mantissa.lastIndexOf('.') ? ',' : '.'
    const [whole = '', decimals = '', more] = mantissa.split(decimal)
    const thousands = decimal === ',' ? '.' : ','
    if (more !== undefined || decimals.includes(thousands) || !grouped(whole, thousands))
      return none
    return number(`${whole.replaceAll(thousands, '')}.${decimals}${power}`)
  }
  const sign = commas > 0 ? ',' : '.'
  if (commas + points > 1)
    return grouped(mantissa, sign) ? number(mantissa.replaceAll(sign, '') + power) : none
  const decimal = Number(mantissa.replace(',', '.') + power)
  if (power !== '' || !grouped(mantissa, sign))
    return { kind: 'number', value: decimal, unit: null }
  const thousand = Number(mantissa.replace(sign, ''))
  return {
    kind: 'ambiguous',
    unit: null,
    comma: sign === ',' ? decimal : thousand,
    point: sign === ',' ? thousand : decimal,
  }
}

/** A number of the unit in ones, without the noise of the multiplication: 1.2 M€ is 1 200 000 €. */
export const inOnes = (value: number, unit: SaidUnit | null): number =>
  unit === null || unit.scale === 1 ? value : Number((value * unit.scale).toPrecision(15))

const noWords = (): boolean => false

/**
 * A number as a French or an English office writes it: `1 234,5`, `1,234.5`, `45 000 €`, `54 %`, `1,2 M€`, `−7`. A single
 * sign before exactly three digits can be read both ways and is `ambiguous`. The unit stands beside the value, which counts
 * ones: whoever asked for the number holds it against the unit that he expects, and says where it was multiplied. Other
 * words are no unit, unless `isOwn` knows them: "281 membres" where members are counted.
 */
export function numberText(text: string, isOwn: (words: string) => boolean = noWords): NumberText {
  const split = splitUnit(text)
  if (split === null) return none
  const { digits } = split
  const unit = split.unit?.id === null && isOwn(split.unit.words) ? null : split.unit
  if (unit !== null && unit.id === null) return none
  const plain = digits.replace(/^[\u2212\u2013](?=\s?\d)/, '-')
  const signed = plain.replace(/^[-+]\s?/, '')
  // 1 234 567 and 12 345, not 1 23 or 1234 567: spaces between digits are thousands or a slip.
  if (spaced.test(signed) && !spacedThousands.test(signed)) return none
  const read = unsigned(signed.replaceAll(thousandsSpace, '$1'))
  if (read.kind === 'none') return none
  const sign = (value: number): number =>
    inOnes(plain.startsWith('-') && value !== 0 ? -value : value, unit)
  if (read.kind === 'ambiguous')
    return { kind: 'ambiguous', comma: sign(read.comma), point: sign(read.point), unit }
  return Number.isFinite(read.value) ? { kind: 'number', value: sign(read.value), unit } : none
}
