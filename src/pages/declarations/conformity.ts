/** A criterion of the RGAA: conforming, not conforming, not applicable, not tested. */
export type CriterionState = 'C' | 'NC' | 'NA' | 'NT'

export interface Criterion {
  /** Theme and number: `1.1`. */
  readonly id: string
  readonly title: string
  readonly state: CriterionState
  /** How it was found out: the test, or what was looked at. Empty where nothing was. */
  readonly evidence: string
}

export type Tally = Readonly<Record<CriterionState, number>>

/** How many criteria stand in each state. A state that is none of the four counts as not tested. */
export function tallyOf(criteria: readonly { readonly state: string }[]): Tally {
  const count = (state: string): number =>
    criteria.filter((criterion) => criterion.state === state).length
  const [C, NC, NA] = [count('C'), count('NC'), count('NA')]
  return { C, NC, NA, NT: criteria.length - C - NC - NA }
}

/**
 * Share of conforming criteria among those that apply, 0 to 1; `null` while one is untested or none
 * applies: the RGAA knows no rate of a part of its criteria.
 */
export function rateOf({ C, NC, NT }: Tally): number | null {
  return NT > 0 || C + NC === 0 ? null : C / (C + NC)
}

/**
 * The three states of the RGAA's model declaration: full where every criterion is respected, partial
 * from one half on, none below it and where there is no complete evaluation.
 */
export function conformityOf(tally: Tally): 'none' | 'partial' | 'full' {
  const rate = rateOf(tally)
  if (rate === null || rate < 0.5) return 'none'
  return rate === 1 ? 'full' : 'partial'
}
