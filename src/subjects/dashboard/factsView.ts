import type { ParsedCatalogue } from '../../api/catalogue'
import { yearOf } from '../../domain/period'
import { type Status, statuses } from '../../domain/reading'
import type { FundingData } from '../money/fundingData'
import { type FunderGiving, funderGiving } from '../money/funderGiving'
import type { OverviewData } from '../promise/overviewView'
import type { OverviewRow } from '../promise/overviewRow'

export interface PromiseFacts {
  readonly figures: number
  readonly words: number
  /** Promises with a figure of which an answer is known. */
  readonly answered: number
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[]
}

const concerns = ({ promise }: OverviewRow, funder: string | null): boolean =>
  funder === null || promise.parties.includes(funder) || promise.cofunders.includes(funder)

/** Promises of an exercise by reading, those in words counted apart; of one funder, those made to it or that it cofinances. */
export function promiseFacts(
  { rows }: Pick<OverviewData, 'rows'>,
  funder: string | null,
): PromiseFacts {
  const own = rows.filter((row) => concerns(row, funder))
  const withFigure = own.filter(({ promise }) => promise.target.value !== null)
  return {
    figures: withFigure.length,
    words: own.length - withFigure.length,
    answered: withFigure.filter(({ reading }) => reading.answer !== null).length,
    byStatus: statuses.flatMap((status) => {
      const count = withFigure.filter(({ verdict }) => verdict.status === status).length
      return count === 0 ? [] : [{ status, count }]
    }),
  }
}

/** Whose eyes the page borrows: the funder that the reader chose, else the one to whom most of the exercise is promised. `null` where it is promised to nobody. */
export function funderInView(
  catalogue: ParsedCatalogue,
  chosen: string | undefined,
): string | null {
  if (chosen !== undefined && catalogue.funders.has(chosen)) return chosen
  const parties = catalogue.promises.flatMap((promise) => promise.parties)
  const counted = [...new Set(parties)].map((id) => ({
    id,
    count: parties.filter((one) => one === id).length,
  }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.id ?? null
}

/** The funder that gives most in a year: whose eyes a page borrows where no agreement says to whom something is promised. */
export function mainGiver({ amounts }: Pick<FundingData, 'amounts'>, year: number): string | null {
  const given = amounts.filter(
    ({ role, total, period }) =>
      role === 'subsidy' && !total && period !== null && yearOf(period.end) === year,
  )
  return given.toSorted((a, b) => b.euros - a.euros)[0]?.funder ?? null
}

export interface MoneyFacts {
  readonly view: FunderGiving
  /** What the funder gives in the exercise, by stage; empty where the acts say nothing. */
  readonly sums: FunderGiving['byYear']['years'][number]['sums']
}

/** What a funder gives in a year, and what is owed to it. `null` for a funder that the set does not know. */
export function moneyFacts(
  funder: string | null,
  data: FundingData,
  year: number,
  asOf: string,
): MoneyFacts | null {
  const view = funder === null ? null : funderGiving(funder, data, asOf)
  if (view === null) return null
  return { view, sums: view.byYear.years.find((one) => one.year === year)?.sums ?? [] }
}
