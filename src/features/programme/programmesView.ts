import type { CatalogueReading } from '../../data/catalogue'
import { groupBy } from '../../data/groupBy'
import type { ProfileId } from '../../domain/profile'
import { amountLine } from '../../parts/funding/amountLine'
import type { Agreement, FundingData, Programme } from '../../parts/funding/fundingData'
import { latestFirst } from '../../parts/funding/fundingData'
import { instalmentsOf, type Lever, leverOf } from '../../parts/funding/instalmentView'
import { type Plan, plansView } from '../../parts/funding/planView'
import { promiseLines, type StatusTally, tally } from '../../parts/funding/promiseLine'

/** One line of the list of programmes. */
export interface ProgrammeLine {
  readonly programme: Programme
  /** The plans of its acts, first period first; none where the acts print no total and no share. */
  readonly plans: readonly Plan[]
  readonly agreements: readonly Agreement[]
  readonly lever: Lever
}

/** Every programme, the latest first. */
export function programmesView(data: FundingData, asOf: string): ProgrammeLine[] {
  return data.programmes.toSorted(latestFirst).map((programme) => {
    const agreements = data.agreements.filter((agreement) => agreement.programme === programme.id).toSorted(latestFirst)
    const income = data.amounts.filter((amount) => amount.programme === programme.id && amount.role === 'income')
    return {
      programme,
      plans: plansView(income.map((amount) => amountLine(amount, data))).plans,
      agreements,
      lever: leverOf(agreements.flatMap((agreement) => instalmentsOf(agreement, data, asOf))),
    }
  })
}

/** Readings of each programme's promises, counted. */
export function talliesByProgramme(catalogues: readonly CatalogueReading[], asOf: string, profile: ProfileId): Map<string, readonly StatusTally[]> {
  const lines = promiseLines(catalogues, asOf, profile, () => true)
  return new Map([...groupBy(lines, ({ promise }) => promise.programme)].map(([programme, own]) => [programme, tally(own)]))
}
