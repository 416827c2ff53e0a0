import type { Mark } from './kpiView'

/** The charts' own units: at 320 px of screen one unit is a little less than a pixel. */
export const chartWidth = 320
export const chartHeight = 158
export const bandTop = 2
/** Below the names of the conventions. */
export const chartTop = 34
export const chartBottom = 142
const side = 4

export interface Scales {
  readonly x: (at: number) => number
  readonly y: (value: number) => number
  /** The highest figure that is drawn. */
  readonly top: number
}

/** Time in proportion from one year to another, values from zero: the same for every chart of a page. */
export function scalesOf(marks: readonly Mark[], { from, to }: { readonly from: number; readonly to: number }): Scales {
  const values = marks.map(({ value }) => value)
  const top = Math.max(0, ...values)
  const low = Math.min(0, ...values)
  const height = chartBottom - chartTop
  return {
    top,
    x: (at) => side + ((at - from) / Math.max(1, to - from)) * (chartWidth - 2 * side),
    y: (value) => (top === low ? chartBottom : chartBottom - ((value - low) / (top - low)) * height),
  }
}

/** Years that are named below the axis: every fourth one from an even start. */
export function tickYears({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: to - from }, (_, place) => from + place).filter((year) => year % 4 === 2)
}
