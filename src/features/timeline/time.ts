import type { Period } from '../../domain/observation'
import { dayNumber, yearOf } from '../../domain/period'

/** A day as a decimal year, so that an axis can be proportional to time: 2022-07-01 is about 2022.5. */
export function decimalYear(day: string): number {
  const year = yearOf(day)
  const start = dayNumber(`${year}-01-01`)
  return year + (dayNumber(day) - start) / (dayNumber(`${year + 1}-01-01`) - start)
}

/** Where a figure stands on the axis: a figure of whole years in the middle of its last one, another at its last day. */
export function placeOf({ start, end }: Period): number {
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31')
  return wholeYears ? yearOf(end) + 0.5 : decimalYear(end)
}

/** Years as few words as they need: 2014, 2015, 2016, 2022 is "2014-2016, 2022". */
export function yearRanges(years: Iterable<number>): string {
  const runs: [first: number, last: number][] = []
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ')
}

/** Every year that a stretch of time touches. */
export function yearsOf({ start, end }: Period): readonly number[] {
  const first = yearOf(start)
  return Array.from({ length: yearOf(end) - first + 1 }, (_, place) => first + place)
}
