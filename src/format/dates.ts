import { currentLocale } from './locale'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Days or months in the language of the page. Made once: a format costs milliseconds, and an indicator's page holds a hundred days. */
function dateFormat(kind: 'day' | 'month'): Intl.DateTimeFormat {
  const locale = currentLocale()
  const known = formats.get(`${locale} ${kind}`)
  if (known !== undefined) return known
  const parts = kind === 'day' ? ({ dateStyle: 'long' } as const) : ({ month: 'long', year: 'numeric' } as const)
  const made = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { ...parts, timeZone: 'UTC' })
  formats.set(`${locale} ${kind}`, made)
  return made
}

/** An ISO day in full: "8 juillet 2026", "1er novembre 2023". Text that is no day is given back as it is. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const shown = dateFormat('day').format(date)
  return currentLocale() === 'fr' ? shown.replace(/^1 /, '1er ') : shown
}

/** A month (YYYY-MM) stays a month: "avril 2027". */
export function formatMonth(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return month
  return dateFormat('month').format(date)
}

/** A due date as the act gives it: a day or a month. */
export const formatDue = (due: string): string => (due.length === 7 ? formatMonth(due) : formatDay(due))

/** A period in as few words as it needs: "2026", "2021-2023", or both days. */
export function formatPeriod({ start, end }: { readonly start: string; readonly end: string }): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31')
  if (wholeYears) return first === last ? first : `${first}-${last}`
  if (start === end) return formatDay(start)
  return `${formatDay(start)} – ${formatDay(end)}`
}
