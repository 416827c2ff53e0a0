/** Decimals of a printed number: 2 of 14.25, 0 of 280 and of 1e21. */
export function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e')
  const fraction = digits.split('.')[1]?.length ?? 0
  return Math.max(0, fraction - Number(power))
}

/** Most decimals that `toFixed` can write. */
const mostDecimals = 100

/** A result of printed decimals without what binary fractions add to it. */
function rounded(value: number, decimals: number): number {
  return decimals > mostDecimals || !Number.isFinite(value)
    ? value
    : Number(value.toFixed(decimals)) + 0
}

/** The difference of two printed decimals, as on paper: 14.3 − 14.4 is −0.1. */
export function minus(one: number, other: number): number {
  return rounded(one - other, Math.max(decimalsOf(one), decimalsOf(other)))
}

/** A printed decimal so many whole times, as on paper: 3 × 0.1 is 0.3. */
export function times(value: number, whole: number): number {
  return rounded(value * whole, decimalsOf(value))
}

/** Quotient of two printed decimals, rounded once: (5.85 − 4.9) / (5.9 − 4.9) is exactly the 0.95 of a cut-off. */
export function quotient(one: number, other: number): number {
  const scale = 10 ** Math.max(decimalsOf(one), decimalsOf(other))
  const [upper, lower] = [Math.round(one * scale), Math.round(other * scale)]
  return Number.isSafeInteger(upper) && Number.isSafeInteger(lower) ? upper / lower : one / other
}
