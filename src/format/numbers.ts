import { currentLocale, type Locale } from './locale'

const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: digits,
  })
  formats.set(key, made)
  return made
}

/** Narrow no-break space: before ; : ! ? % and between a number and its sign in French. */
export const thin = '\u202f'
export const minus = '\u2212'

/** Digits of a number below one unit of the last decimal: 0.0004 is no 0, and 0.0004 is not 0.0009. */
const significantDigits = 2
/** Most decimals that every browser writes. */
const mostDecimals = 20

function decimalsFor(value: number, digits: number): number {
  const size = Math.abs(value)
  if (size === 0 || size >= 10 ** -digits) return digits
  return Math.min(mostDecimals, significantDigits - 1 - Math.floor(Math.log10(size)))
}

/** A figure in the reader's language, with at most `digits` decimals, or as many as a small one needs not to be written as 0; a real minus sign. */
export function formatNumber(value: number, digits = 2): string {
  return numberFormat(currentLocale(), decimalsFor(value, digits)).format(value).replace('-', minus)
}

/** A difference: always signed, so that −7 and +7 cannot be confused; 0 has no sign. */
export function formatGap(value: number, digits = 2): string {
  const shown = formatNumber(Math.abs(value), digits)
  if (value === 0) return shown
  return `${value > 0 ? '+' : minus}${thin}${shown}`
}

/** Percent of a figure that already counts in percent (54 for 54 %). */
export function formatPercent(value: number, digits = 1): string {
  return currentLocale() === 'fr'
    ? `${formatNumber(value, digits)}\u00a0%`
    : `${formatNumber(value, digits)}%`
}

/**
 * A ratio (0.927) as percent, with as many decimals as it needs not to look as if it had reached a
 * cut-off that it misses: 0.9496 is 94.96 %, not 95 %.
 */
export function formatRatio(ratio: number, cutOffs: readonly number[] = []): string {
  for (let digits = 1; digits <= 6; digits += 1) {
    const rounded = Number((ratio * 100).toFixed(digits)) / 100
    if (cutOffs.every((cut) => ratio >= cut === rounded >= cut))
      return formatPercent(ratio * 100, digits)
  }
  return formatPercent(ratio * 100, 6)
}

/** Euros, whole where they are whole. */
export function formatEuros(euros: number): string {
  const digits = Number.isInteger(euros) ? 0 : 2
  return currentLocale() === 'fr'
    ? `${formatNumber(euros, digits)}\u00a0€`
    : `€${formatNumber(euros, digits)}`
}
