import { type AgreementView, agreementViews } from './agreementView'
import { type BudgetShare, linesOf, nextDues, type NextDue, sharesOf } from './funderMoney'
import { type FundingByYear, fundingByYear } from './fundingByYear'
import type { Funder, FundingData } from './fundingData'
import { type Lever, leverOf } from './instalmentView'

/** What one funder gives, what of it is still to be paid on condition, and what it is owed next. */
export interface FunderGiving {
  readonly funder: Funder
  readonly byYear: FundingByYear
  readonly shares: readonly BudgetShare[]
  /** Agreements to which it is a party. */
  readonly agreements: readonly AgreementView[]
  readonly lever: Lever
  readonly next: readonly NextDue[]
}

/** `null` for an id that no funder bears. */
export function funderGiving(id: string, data: FundingData, asOf: string): FunderGiving | null {
  const funder = data.funders.get(id)
  if (!funder) return null
  const shares = sharesOf(id, data)
  const agreements = agreementViews(data, asOf, ({ parties }) => parties.includes(id))
  return {
    funder,
    byYear: fundingByYear(linesOf(id, data), shares),
    shares,
    agreements,
    lever: leverOf(agreements.flatMap(({ instalments }) => instalments)),
    next: nextDues(
      agreements.map(({ agreement }) => agreement),
      data,
      asOf,
    ),
  }
}
