import type { CellValue } from 'hucre/xlsx'
import type { Cell, Document } from '../../document'

/** A value with the format that shows it. */
export interface TypedCell {
  readonly value: CellValue
  readonly format?: string
  /** Numbers and dates stand right, texts left. */
  readonly bold?: boolean
}

/** Excel holds no more in one cell. */
const longest = 32_000

export const textCell = (text: string): TypedCell => ({
  value: text === '' ? null : text.slice(0, longest),
})

/** As many decimals as the number has, up to six. */
function decimalsOf(value: number): string {
  const digits = Math.min(6, (String(value).split('.')[1] ?? '').length)
  return digits === 0 ? '' : `.${'0'.repeat(digits)}`
}

/** A number in the form that its unit asks for. A percentage is written as its hundredth, so that the program counts with it. */
export function numberCell(
  value: number,
  format: Cell['format'],
  language: Document['language'],
): TypedCell {
  const decimals = decimalsOf(value)
  const space = language === 'fr' ? '\\ ' : ''
  switch (format) {
    case 'percent':
      // 54.3 / 100 is 0.5429999999999999 in binary; fifteen digits are what Excel keeps.
      return { value: Number((value / 100).toPrecision(15)), format: `0${decimals}${space}%` }
    case 'euros':
      return { value, format: `#,##0${decimals === '' ? '' : '.00'}\\ "€"` }
    case 'year':
      return { value, format: '0' }
    case 'number':
    case undefined:
      return { value, format: `#,##0${decimals}` }
  }
}

/** A share as a percentage with one decimal; the cell keeps all of them. */
export const shareCell = (share: number | null, language: Document['language']): TypedCell =>
  share === null
    ? { value: null }
    : { value: share, format: language === 'fr' ? '0.0\\ %' : '0.0%' }

/** A cell of a document: its number or day where it has one, else its text. Missing is never zero: "n. p." stays text. */
export function typedCell(
  { text, value, day, format }: Cell,
  language: Document['language'],
): TypedCell {
  if (day !== undefined)
    return {
      value: new Date(`${day}T00:00:00Z`),
      format: language === 'fr' ? 'dd/mm/yyyy' : 'd mmm yyyy',
    }
  return value === undefined ? textCell(text) : numberCell(value, format, language)
}

/** All that a cell says on the page: its text, then what stands below it. */
export const shownText = ({ text, notes = [] }: Cell): string =>
  [text, ...notes].filter((part) => part !== '').join(' · ')
