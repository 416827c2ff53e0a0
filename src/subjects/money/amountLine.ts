import { onceFor } from '../../api/onceFor'
import { type Amount, type Contradiction, contradictionsOf, type FundingData } from './fundingData'

/** An amount as an act prints it, with the contradictions that touch it. */
export interface AmountLine extends Amount {
  readonly contradictions: readonly Contradiction[]
}

/** Every amount of the data, in their order. */
export const amountLines = onceFor((data: FundingData): readonly AmountLine[] =>
  data.amounts.map((amount) => ({
    ...amount,
    contradictions: contradictionsOf([amount.id], data),
  })),
)

/** Plain sum of lines; totals that the act prints are never among its terms. */
export function sumOf(lines: readonly Pick<Amount, 'euros' | 'total'>[]): number {
  return lines.reduce((sum, { euros, total }) => (total ? sum : sum + euros), 0)
}

/** The printed total of a table: the one that is of no part of it, else the greatest. `null` where none is printed. */
export function totalOf<T extends Pick<Amount, 'euros' | 'total' | 'axis' | 'category'>>(
  lines: readonly T[],
): T | null {
  const totals = lines.filter(({ total }) => total)
  const whole = totals.find(({ axis, category }) => axis === null && category === null)
  return whole ?? totals.toSorted((a, b) => b.euros - a.euros)[0] ?? null
}

/** A period as a key and for sorting: dated first, in order. */
export const periodKey = ({ period }: Pick<Amount, 'period'>): string =>
  period === null ? '~' : `${period.start}/${period.end}`

/** Stages and tax bases of lines, each once, in their order. */
export const stagesOf = (lines: readonly Pick<Amount, 'stage'>[]): Amount['stage'][] => [
  ...new Set(lines.map(({ stage }) => stage)),
]
export const basesOf = (lines: readonly Pick<Amount, 'taxBasis'>[]): Amount['taxBasis'][] => [
  ...new Set(lines.map(({ taxBasis }) => taxBasis)),
]

/** What is given for good stands before what is only meant. */
export const firmFirst: readonly Amount['stage'][] = [
  'paid',
  'signed',
  'voted',
  'inPrinciple',
  'proposed',
  'indicative',
  'envisaged',
]
