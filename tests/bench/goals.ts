/** One line of the table that the benchmark prints. */
export interface Line {
  readonly what: string
  readonly measured: string
  /** The goal in words, and whether it is met; `null` where a number only informs. */
  readonly goal: string | null
  readonly isMet: boolean | null
}

const number = (value: number, decimals: number): string =>
  value.toFixed(decimals).replace('.', ',')
export const kilobytes = (bytes: number): string => `${number(bytes / 1000, 1)} ko`
export const milliseconds = (value: number): string => `${number(value, 0)} ms`

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** A value with an upper limit. */
export const atMost = (
  what: string,
  value: number,
  limit: number,
  said: (value: number) => string,
): Line => ({
  what,
  measured: said(value),
  goal: `≤ ${said(limit)}`,
  isMet: value <= limit,
})

/** A time beside that of the limit page in the same run. */
export const ratio = (what: string, value: number, page: number, limit: number | null): Line => ({
  what,
  measured: `${milliseconds(value)} ÷ ${milliseconds(page)} = ${number(value / page, 2)}`,
  goal: limit === null ? null : `≤ ${number(limit, 1)}`,
  isMet: limit === null ? null : value / page <= limit,
})

export const info = (what: string, measured: string): Line => ({
  what,
  measured,
  goal: null,
  isMet: null,
})

export function printed(lines: readonly Line[]): string {
  const rows = lines.map(
    ({ what, measured, goal, isMet }) =>
      `| ${what} | ${measured} | ${goal ?? ''} | ${isMet === null ? '' : isMet ? 'tenu' : 'manqué'} |`,
  )
  return ['| Mesure | Médiane | But | |', '|---|---|---|---|', ...rows].join('\n')
}
