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
 * The three states of the RGAA's model declaration: full where every criterion is respected, partial from one half on, none
 * below it, where there is no complete evaluation, and while nobody outside the project has `assessed` it.
 */
export function conformityOf(tally: Tally, isAssessed: boolean): 'none' | 'partial' | 'full' {
  const rate = rateOf(tally)
  if (!isAssessed || rate === null || rate < 0.5) return 'none'
  return rate === 1 ? 'full' : 'partial'
}

/** The routes of the site that none of the evaluated pages names: those that came since. */
export const notEvaluated = (
  pages: readonly string[],
  routes: readonly string[],
): readonly string[] => {
  const named = new Set(pages.flatMap((page) => page.match(/(?<=\/)[\w-]+/g) ?? []))
  return routes.filter((route) => !named.has(route))
}
