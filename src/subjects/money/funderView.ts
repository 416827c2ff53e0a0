import { groupBy } from '../../api/groupBy'
import { yearOf } from '../../domain/period'
import { type AgreementView, agreementViews } from './agreementView'
import { type DeliverableLine, deliverableLines } from './deliverableView'
import { type FundingByYear, fundingByYear } from './fundingByYear'
import type { Agreement, Funder, FundingData } from './fundingData'
import { type Lever, leverOf } from './instalmentView'
import { type BudgetShare, linesOf, nextDues, type NextDue, sharesOf } from './funderMoney'

/** One sheet that can be printed: an agreement in a year, or all agreements of a year. */
export interface FactsheetLink {
  readonly year: number
  readonly agreement: Agreement | null
}

/** What one funder gives, is promised and is owed: exactly what its page draws. */
export interface FunderView {
  readonly funder: Funder
  readonly byYear: FundingByYear
  readonly shares: readonly BudgetShare[]
  /** Agreements to which it is a party. */
  readonly agreements: readonly AgreementView[]
  /** Agreements of others, for programmes that it only cofinances. */
  readonly cofunded: readonly Agreement[]
  readonly lever: Lever
  readonly deliverables: readonly DeliverableLine[]
  readonly next: readonly NextDue[]
  readonly sheets: readonly FactsheetLink[]
}

/** Years in which the funder grants something for the agreement's programme; without any, the years of the agreement. */
export function sheetYears(
  { programme, period }: Agreement,
  funder: string,
  { amounts }: FundingData,
): number[] {
  const granted = amounts.flatMap((amount) =>
    amount.programme === programme &&
    amount.funder === funder &&
    amount.role === 'subsidy' &&
    !amount.total &&
    amount.period
      ? [yearOf(amount.period.start)]
      : [],
  )
  const [first, last] = [yearOf(period.start), yearOf(period.end)]
  const years =
    granted.length > 0
      ? granted
      : Array.from({ length: last - first + 1 }, (_, place) => first + place)
  return [...new Set(years)].toSorted((a, b) => b - a)
}

const wholeYear = (year: number): FactsheetLink[] => [{ year, agreement: null }]

function sheetLinks(
  agreements: readonly Agreement[],
  funder: string,
  data: FundingData,
): FactsheetLink[] {
  const single = agreements.flatMap((agreement) =>
    sheetYears(agreement, funder, data).map((year) => ({ year, agreement })),
  )
  return [...groupBy(single, ({ year }) => year)]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([year, own]): FactsheetLink[] => (own.length > 1 ? wholeYear(year).concat(own) : own))
}

/** `null` for an id that no funder bears. */
export function funderView(
  id: string,
  data: FundingData,
  { asOf, readerDay }: { readonly asOf: string; readonly readerDay: string },
): FunderView | null {
  const funder = data.funders.get(id)
  if (!funder) return null
  const lines = linesOf(id, data)
  const shares = sharesOf(id, data)
  const agreements = agreementViews(data, asOf, ({ parties }) => parties.includes(id))
  const party = new Set(agreements.map(({ agreement }) => agreement.id))
  return {
    funder,
    byYear: fundingByYear(lines, shares),
    shares,
    agreements,
    cofunded: data.agreements.filter(
      ({ cofunders, parties }) => cofunders.includes(id) && !parties.includes(id),
    ),
    lever: leverOf(agreements.flatMap(({ instalments }) => instalments)),
    deliverables: deliverableLines(
      data.deliverables.filter(({ agreement }) => agreement !== null && party.has(agreement)),
      data,
      { asOf, readerDay },
    ),
    next: nextDues(
      agreements.map(({ agreement }) => agreement),
      data,
      asOf,
    ),
    sheets: sheetLinks(
      agreements.map(({ agreement }) => agreement),
      id,
      data,
    ),
  }
}
