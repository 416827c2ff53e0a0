import {
  type Agreement,
  type Contradiction,
  contradictionsOf,
  type FundingData,
  latestFirst,
} from './fundingData'
import type { Period } from '../../domain/observation'
import { type InstalmentLine, instalmentsOf } from './instalmentView'

export interface AgreementView {
  readonly agreement: Agreement
  /** Period of its programme, where the agreement itself lasts longer or less; `null` where they are one. */
  readonly programmePeriod: Period | null
  readonly instalments: readonly InstalmentLine[]
  readonly contradictions: readonly Contradiction[]
}

function otherPeriod({ period, programme }: Agreement, data: FundingData): Period | null {
  const own = data.programmes.find(({ id }) => id === programme)?.period
  return own === undefined || (own.start === period.start && own.end === period.end) ? null : own
}

/** Agreements that `wanted` lets through, the latest first, with their payments. */
export function agreementViews(
  data: FundingData,
  asOf: string,
  wanted: (agreement: Agreement) => boolean,
): AgreementView[] {
  return data.agreements
    .filter(wanted)
    .toSorted(latestFirst)
    .map((agreement) => ({
      agreement,
      programmePeriod: otherPeriod(agreement, data),
      instalments: instalmentsOf(agreement, data, asOf),
      contradictions: contradictionsOf([agreement.id], data),
    }))
}
