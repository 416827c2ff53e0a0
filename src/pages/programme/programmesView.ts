import type { ParsedCatalogue } from '../../api/catalogue'
import { groupBy } from '../../api/groupBy'
import { byText } from '../../domain/order'
import type { ProfileId } from '../../domain/profile'
import { type AmountLine, amountLines } from '../../subjects/money/amountLine'
import {
  type Agreement,
  type FundingData,
  latestFirst,
  type Programme,
} from '../../subjects/money/fundingData'
import { plansByProgramme } from '../../subjects/money/funderMoney'
import {
  type InstalmentLine,
  instalmentsOf,
  type Lever,
  leverOf,
} from '../../subjects/money/instalmentView'
import type { Plan } from '../../subjects/money/planView'
import { promiseLines, type StatusTally, tally } from '../../subjects/money/promiseLine'

/** One line of the list of programmes. */
export interface ProgrammeLine {
  readonly programme: Programme
  /** The plans of its acts, first period first; none where the acts print no total and no share. */
  readonly plans: readonly Plan[]
  readonly agreements: readonly Agreement[]
  readonly lever: Lever
  readonly instalments: readonly InstalmentLine[]
  /** Totals of grants that its acts print, where they print no plan. */
  readonly grants: readonly AmountLine[]
}

/** Every programme, the latest first. */
export function programmesView(data: FundingData, asOf: string): ProgrammeLine[] {
  return plansByProgramme(data).map(({ programme, lines, plans }) => {
    const agreements = data.agreements
      .filter((agreement) => agreement.programme === programme.id)
      .toSorted(latestFirst)
    const instalments = agreements.flatMap((agreement) => instalmentsOf(agreement, data, asOf))
    return {
      programme,
      plans,
      agreements,
      lever: leverOf(instalments),
      instalments,
      grants:
        plans.length > 0
          ? []
          : lines.filter(
              ({ role, total, funder }) => role === 'subsidy' && total && funder !== null,
            ),
    }
  })
}

/** Amounts of no programme and no funder: the cluster's own yearly budget, and what an act tells of its surroundings; the latest known first. */
export function outsideProgrammes(data: FundingData): AmountLine[] {
  return amountLines(data)
    .filter(
      ({ programme, funder, role }) => programme === null && funder === null && role === 'context',
    )
    .toSorted((a, b) => byText(b.known, a.known))
}

/** Readings of each programme's promises, counted. */
export function talliesByProgramme(
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  profile: ProfileId,
): Map<string, readonly StatusTally[]> {
  const lines = promiseLines(catalogues, asOf, profile, () => true)
  return new Map(
    [...groupBy(lines, ({ promise }) => promise.programme)].map(([programme, own]) => [
      programme,
      tally(own),
    ]),
  )
}
