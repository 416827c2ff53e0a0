import type { Period } from '../../domain/observation'
import { daysInMonth } from '../../domain/period'
import { formatDay, formatMonth, formatPeriod } from '../../format/dates'

/** The dates of an event in few words: a whole month stays a month, days of one month share its name ("6-8 avril 2026"). */
export function eventDates({ start, end }: Period): string {
  const month = start.slice(0, 7)
  if (start === end || month !== end.slice(0, 7)) return formatPeriod({ start, end })
  if (start.endsWith('-01') && end.endsWith(`-${daysInMonth(end)}`)) return formatMonth(month)
  return `${Number(start.slice(8))}-${formatDay(end)}`
}
