import { type Agreement, type Contradiction, contradictionsOf, type FundingData, latestFirst } from './fundingData'
import { type InstalmentLine, instalmentsOf } from './instalmentView'

export interface AgreementView {
  readonly agreement: Agreement
  readonly instalments: readonly InstalmentLine[]
  readonly contradictions: readonly Contradiction[]
}

/** Agreements that `wanted` lets through, the latest first, with their payments. */
export function agreementViews(data: FundingData, asOf: string, wanted: (agreement: Agreement) => boolean): AgreementView[] {
  return data.agreements
    .filter(wanted)
    .toSorted(latestFirst)
    .map((agreement) => ({
      agreement,
      instalments: instalmentsOf(agreement, data, asOf),
      contradictions: contradictionsOf([agreement.id], data),
    }))
}
