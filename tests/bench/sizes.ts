/** The sizes at which the page is measured: indicators × years × territories. */
export const sizes = {
  S: { indicators: 60, years: 12 },
  M: { indicators: 1000, years: 20 },
  L: { indicators: 10_000, years: 20 },
} as const
export type SizeName = keyof typeof sizes
export interface Size {
  readonly indicators: number
  readonly years: number
}

/** Territories at which every indicator is observed; it is promised for the first. */
export const grounds = ['bassin', 'departement', 'region'] as const

/** Last years for which every cluster promises; the first one promises for all, so that there is an exercise for each. */
export const promisedYears = 3

/** The exercise that the page opens with, and the day at which its results are in. */
export const lastYear = 2025
export const asOf = '2026-02-28'
