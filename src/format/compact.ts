import { currentLocale } from './locale'
import { formatNumber } from './numbers'

/** From here a number is written with the language's short form, so that an axis stays narrow. */
const longNumber = 100_000

const formats = new Map<string, Intl.NumberFormat>()

/** A number for a drawing: "280", "430 M", "38,5 Md". The table beside it writes it in full. */
export function formatCompact(value: number): string {
  if (Math.abs(value) < longNumber) return formatNumber(value)
  const tag = currentLocale() === 'fr' ? 'fr-FR' : 'en-GB'
  const format =
    formats.get(tag) ??
    new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 })
  formats.set(tag, format)
  return format.format(value).replace('-', '\u2212')
}
