import type { Label } from '../../domain/observation'
import type { DueDate } from '../../domain/period'
import type { FundingData } from '../money/fundingData'

/** Something of a running programme that an amendment may change: an amount given, a payment, a deliverable. */
export interface Amendable {
  readonly id: string
  readonly kind: 'grant' | 'payment' | 'deliverable'
  readonly label: Label
  /** `null` for a deliverable, which costs nothing. */
  readonly euros: number | null
  /** `null` where it has no date, or one that is a year of its own. */
  readonly due: DueDate | null
}

/** What an amendment of money may change at `asOf`: nothing that is over or paid. */
export function amendables(data: FundingData, asOf: string): readonly Amendable[] {
  const running = new Set(
    data.programmes.filter(({ period }) => period.end >= asOf).map(({ id }) => id),
  )
  const isRunning = ({ programme }: { readonly programme: string | null }): boolean =>
    programme !== null && running.has(programme)
  const agreements = new Map(data.agreements.map((agreement) => [agreement.id, agreement]))
  return [
    ...data.amounts
      .filter((amount) => amount.role === 'subsidy' && !amount.total && isRunning(amount))
      .map(({ id, label, euros }) => ({ id, kind: 'grant' as const, label, euros, due: null })),
    ...data.instalments
      .filter(
        ({ id, stage, agreement }) =>
          stage !== 'paid' &&
          !data.payments.has(id) &&
          isRunning(agreements.get(agreement) ?? { programme: null }),
      )
      .map(({ id, label, euros, due }) => ({ id, kind: 'payment' as const, label, euros, due })),
    ...data.deliverables
      .filter((deliverable) => deliverable.due !== null && isRunning(deliverable))
      .map(({ id, label, due }) => ({
        id,
        kind: 'deliverable' as const,
        label,
        euros: null,
        due,
      })),
  ]
}
