import type { Period } from '../../domain/observation'
import { yearOf } from '../../domain/period'

/** Years as few words as they need: 2014, 2015, 2016, 2022 is "2014-2016, 2022". */
export function yearRanges(years: Iterable<number>): string {
  const runs: [first: number, last: number][] = []
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}-${last}`))
    .join(', ')
}

/** Every year that a stretch of time touches. */
export function yearsOf({ start, end }: Period): readonly number[] {
  const first = yearOf(start)
  return Array.from({ length: yearOf(end) - first + 1 }, (_, place) => first + place)
}
