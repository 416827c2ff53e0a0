import { groupBy } from '../../api/groupBy'
import { yearOf } from '../../domain/period'
import { type DeliverableLine, deliverableLines } from './deliverableView'
import { type FunderGiving, funderGiving } from './funderGiving'
import type { Agreement, FundingData } from './fundingData'

/** One sheet that can be printed: an agreement in a year, or all agreements of a year. */
export interface FactsheetLink {
  readonly year: number
  readonly agreement: Agreement | null
}

/** What one funder gives, is promised and is owed: exactly what its page draws. */
export interface FunderView extends FunderGiving {
  /** Agreements of others, for programmes that it only cofinances. */
  readonly cofunded: readonly Agreement[]
  readonly deliverables: readonly DeliverableLine[]
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
  const giving = funderGiving(id, data, asOf)
  if (giving === null) return null
  const agreements = giving.agreements.map(({ agreement }) => agreement)
  const party = new Set(agreements.map((agreement) => agreement.id))
  return {
    ...giving,
    cofunded: data.agreements.filter(
      ({ cofunders, parties }) => cofunders.includes(id) && !parties.includes(id),
    ),
    deliverables: deliverableLines(
      data.deliverables.filter(({ agreement }) => agreement !== null && party.has(agreement)),
      data,
      { asOf, readerDay },
    ),
    sheets: sheetLinks(agreements, id, data),
  }
}
