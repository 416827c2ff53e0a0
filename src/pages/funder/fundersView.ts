import type { ParsedCatalogue } from '../../api/catalogue'
import type { DueDate } from '../../domain/period'
import type { ProfileId } from '../../domain/profile'
import { fundingByYear, type Grant, type YearOfGrants } from '../../subjects/money/fundingByYear'
import {
  type Funder,
  type FundingData,
  latestFirst,
  ownResources,
  type Programme,
} from '../../subjects/money/fundingData'
import { promiseLines } from '../../subjects/money/promiseLine'
import { linesOf, nextDues, sharesOf } from '../../subjects/money/funderMoney'

/** One line of the list of funders. */
export interface FunderLine {
  readonly funder: Funder
  readonly programmes: readonly Programme[]
  /** The last year of which the acts give an amount; `null` where amounts are only given for several years. */
  readonly last: YearOfGrants | null
  /** The last amount given for several years, where no year has its own. */
  readonly lastOfSeveral: Grant | null
  readonly nextDue: DueDate | null
  /** True where an agreement of the acts promises something to it. */
  readonly isParty: boolean
}

export interface FundersView {
  readonly funders: readonly FunderLine[]
  /** Members' money and valued time: named in budgets, funders of none. */
  readonly own: readonly FunderLine[]
}

/** Every funder, those with most programmes first. */
export function fundersView(data: FundingData, asOf: string): FundersView {
  const lines = [...data.funders.values()].map((funder): FunderLine => {
    const own = linesOf(funder.id, data)
    const agreements = data.agreements.filter(({ parties }) => parties.includes(funder.id))
    const ids = new Set([
      ...own.map(({ programme }) => programme),
      ...agreements.map(({ programme }) => programme),
    ])
    const { years, several } = fundingByYear(own, sharesOf(funder.id, data))
    const last = years.findLast(({ grants }) => grants.length > 0) ?? null
    return {
      funder,
      programmes: data.programmes.filter(({ id }) => ids.has(id)).toSorted(latestFirst),
      last,
      lastOfSeveral: last === null ? (several.at(-1) ?? null) : null,
      nextDue: nextDues(agreements, data, asOf)[0]?.due ?? null,
      isParty: agreements.length > 0,
    }
  })
  const sorted = lines.toSorted((a, b) => b.programmes.length - a.programmes.length)
  return {
    funders: sorted.filter(({ funder }) => !ownResources.has(funder.id)),
    own: sorted.filter(({ funder }) => ownResources.has(funder.id)),
  }
}

/** How many promises are made to each funder. */
export function promisesByFunder(
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  profile: ProfileId,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { promise } of promiseLines(catalogues, asOf, profile, () => true))
    for (const party of promise.parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  return counts
}
