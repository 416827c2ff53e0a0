export type MarkKind = 'result' | 'hollow' | 'simulated' | 'target' | 'baseline'

export interface ChartPoint {
  /** Year, with decimals where needed: 2025 is the end of 2025. */
  readonly at: number
  readonly value: number
  readonly mark: MarkKind
  /** What stands by the mark. */
  readonly text: string
  /** What is heard of it. */
  readonly said: string
}

/** A run of consecutive published years of one definition. */
export interface ChartSegment {
  readonly key: string
  /** Place of its scope among those that have a line, counted from 0: its dashes tell it apart. */
  readonly line: number
  readonly points: readonly ChartPoint[]
}

/** Dashes tell the scopes apart without colour; the first is a solid line. */
const dashes = ['', '7 4', '2 3', '10 3 2 3', '5 2', '12 5', '1 5']

export const dashOf = (line: number): string => dashes[Math.max(0, line) % dashes.length] ?? ''
