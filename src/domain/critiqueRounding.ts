import { decimalsOf, minus } from './decimal'

/** Unit of the last digit of a printed number that is not zero: 0.1 of 14.3, 1 of 149, 10 of 60. */
function lastDigit(value: number): number {
  const decimals = decimalsOf(value)
  if (decimals > 0) return 10 ** -decimals
  const zeros = value === 0 ? 0 : (/0*$/.exec(String(value))?.[0].length ?? 0)
  return 10 ** zeros
}

/**
 * How far a figure may lie from what it stands for, in its own unit: of a derived one its whole interval, of "une soixantaine"
 * or "plus de 550" the unit of its last digit, of a continuous one that of its last decimal. 0 for an exact count.
 */
export function roundingOf(
  {
    value,
    operator,
    derived,
  }: {
    readonly value: number
    readonly operator: string | null
    readonly derived?: { readonly low: number; readonly high: number } | undefined
  },
  { whole }: { readonly whole: boolean },
): number {
  if (derived !== undefined) return minus(derived.high, derived.low)
  if (operator !== null && operator !== '=') return lastDigit(value)
  return whole ? 0 : 10 ** -decimalsOf(value)
}
