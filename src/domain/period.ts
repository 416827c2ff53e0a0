import type { Period } from './observation'

/** A due date as its act gives it: a day, or a month (YYYY-MM) that stays a month. */
export type DueDate = string

const part = (iso: string, from: number, to: number): number => Number(iso.slice(from, to))

/** Whole days since 1 January 1970 of an ISO day, by the Gregorian calendar alone: no clock, no time zone. */
export function dayNumber(day: string): number {
  const month = part(day, 5, 7)
  const year = part(day, 0, 4) - (month <= 2 ? 1 : 0)
  const monthsFromMarch = (month + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return (
    year * 365 + leapDays + Math.floor((153 * monthsFromMarch + 2) / 5) + part(day, 8, 10) - 719469
  )
}

/** Days from the first ISO day to the second; negative where the second comes before, 0 on the same day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Number of days of a period, its first and last day both counted. */
export function daysIn(period: Period): number {
  return daysBetween(period.start, period.end) + 1
}

export function yearOf(day: string): number {
  return part(day, 0, 4)
}

/** Month of an ISO day or month, from 1 to 12. */
export function monthOf(day: string): number {
  return part(day, 5, 7)
}

/** Number of days of the month of an ISO day or month. */
export function daysInMonth(day: string): number {
  const month = monthOf(day)
  const year = yearOf(day)
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Last day on which a due date is kept: the day itself, or the last day of a month. */
export function lastDayOf(due: DueDate): string {
  return due.length > 7 ? due : `${due}-${String(daysInMonth(due)).padStart(2, '0')}`
}

/** True for a real ISO day between 1900 and 2199: text from an address is none until it passes here. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const month = monthOf(text)
  const day = part(text, 8, 10)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(text)
}

/** The same day `years` later; 29 February becomes the 28th where that year has none. */
export function yearsLater(day: string, years: number): string {
  const month = `${String(yearOf(day) + years).padStart(4, '0')}-${day.slice(5, 7)}`
  return `${month}-${String(Math.min(part(day, 8, 10), daysInMonth(month))).padStart(2, '0')}`
}
