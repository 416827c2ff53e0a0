import { daysBetween, yearOf } from './period'

/**
 * Place of a day's end on an axis of years: 31 December 2025 stands at 2025, 30 June 2025 half a year before it. The
 * one rule of every drawing: a figure, be it a stock or a year's flow, stands at the last day of what it counts, above
 * the name of its year.
 */
export function placeInTime(day: string): number {
  const year = yearOf(day)
  const left = daysBetween(day, `${year}-12-31`)
  return left === 0 ? year : year - left / daysOf(year)
}

/** Place of a day's beginning: a stretch from 1 January 2022 starts where 2021 ends. */
export function startInTime(day: string): number {
  return placeInTime(day) - 1 / daysOf(yearOf(day))
}

const daysOf = (year: number): number => daysBetween(`${year}-01-01`, `${year}-12-31`) + 1
