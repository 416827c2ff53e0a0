import { currentLocale } from './locale'
import { m } from './words'

/** Year, month and day of an ISO day; `null` for text that is none. */
function partsOf(
  day: string,
): { readonly year: number; readonly month: string; readonly day: number } | null {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return null
  // Not by Intl: its first date takes a twentieth of a second of an old computer, before the first row shows.
  return {
    year: date.getUTCFullYear(),
    month: m.date_months().split(' ')[date.getUTCMonth()] ?? '',
    day: date.getUTCDate(),
  }
}

/** An ISO day in full: "8 juillet 2026", "1er novembre 2023". Text that is no day is given back as it is. */
export function formatDay(day: string): string {
  const parts = partsOf(day)
  if (parts === null) return day
  const number = parts.day === 1 && currentLocale() === 'fr' ? '1er' : parts.day
  return `${number} ${parts.month} ${parts.year}`
}

/** A day within a year that is said elsewhere: "12 juin". */
export function formatDayOfYear(day: string): string {
  return formatDay(day).replace(/ \d{4}$/u, '')
}

/** A day below an axis: "12 juin", "9 avr.". */
export function formatDayShort(day: string): string {
  const parts = partsOf(day)
  if (parts === null) return day
  const month = m.date_months_short().split(' ')[Number(day.slice(5, 7)) - 1] ?? ''
  return `${parts.day} ${month}`
}

/** A month (YYYY-MM) stays a month: "avril 2027". */
export function formatMonth(month: string): string {
  const parts = partsOf(`${month}-01`)
  return parts === null ? month : `${parts.month} ${parts.year}`
}

/** A due date as the act gives it: a day or a month. */
export const formatDue = (due: string): string =>
  due.length === 7 ? formatMonth(due) : formatDay(due)

/** A period in as few words as it needs: "2026", "2021-2023", or both days. */
export function formatPeriod({
  start,
  end,
}: {
  readonly start: string
  readonly end: string
}): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31')
  if (wholeYears) return first === last ? first : `${first}-${last}`
  if (start === end) return formatDay(start)
  return `${formatDay(start)} – ${formatDay(end)}`
}

/** A day at which a count stands: the end of a year is said so. */
export const formatStand = (day: string): string =>
  day.endsWith('-12-31') ? m.dash_end({ year: day.slice(0, 4) }) : formatDay(day)
