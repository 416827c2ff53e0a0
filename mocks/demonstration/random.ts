import { dayNumber } from '../../src/domain/period'

/** Numbers that look drawn by lot and are the same in every run: mulberry32. */
export interface Lot {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly shuffled: <T>(values: readonly T[]) => T[]
  readonly pick: <T>(values: readonly [T, ...T[]]) => T
}

export function lotOf(seed: number): Lot {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
    shuffled: (values) =>
      values
        .map((value) => ({ value, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ value }) => value),
  }
}

/** The ISO day that lies `days` after another. */
export function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10)
}

/** "007": the number of a simulated company. */
export const threeDigits = (number: number): string => String(number).padStart(3, '0')
export const twoDigits = (number: number): string => String(number).padStart(2, '0')
