import { quantityText } from '../../spreadsheet/quantityText'

/** What is wrong with a cell, in the words of the page. */
export type CellFault =
  | { readonly code: 'number' | 'day' | 'status' | 'whole' | 'negative' | 'percent' | 'tooLong' }
  | { readonly code: 'ambiguous'; readonly comma: number; readonly point: number }
  | { readonly code: 'future'; readonly day: string }
  | { readonly code: 'resultMissing' }

/** Letters that a cell takes. */
export const longestCell = 2000

export const isFault = (value: unknown): value is CellFault =>
  typeof value === 'object' && value !== null && 'code' in value

/** A number as somebody typed it, with the words around it. Nothing is guessed: what reads in two ways is a fault. `symbol` is the sign of the unit, with which a percentage may be typed. */
export function quantityIn(
  text: string,
  { whole, symbol }: { readonly whole: boolean; readonly symbol: string | undefined },
):
  | { readonly quantity: ReturnType<typeof quantityText>['quality'] & { readonly value: number } }
  | CellFault {
  const { number, quality } = quantityText(text)
  if (number.kind === 'none') return { code: 'number' }
  if (number.unit?.id === 'percent' && symbol !== '%') return { code: 'percent' }
  if (number.unit?.id === 'euro' && symbol !== '€') return { code: 'number' }
  if (number.kind === 'ambiguous')
    return { code: 'ambiguous', comma: number.comma, point: number.point }
  if (whole && number.value < 0) return { code: 'negative' }
  if (whole && !Number.isInteger(number.value)) return { code: 'whole' }
  return { quantity: { ...quality, value: number.value } }
}
