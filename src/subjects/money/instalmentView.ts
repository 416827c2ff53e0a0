import { lastDayOf } from '../../domain/period'
import {
  type Agreement,
  type Contradiction,
  contradictionsOf,
  type FundingData,
  type Instalment,
  type Payment,
} from './fundingData'

/**
 * What is known of a payment: `paid`; `onSignature`, nothing but a signature is asked for; `conditional`, pieces must be
 * handed over first; `unsaid`, it had a condition, its time is over and no act at hand says whether it was paid.
 */
export type InstalmentState = 'paid' | 'onSignature' | 'conditional' | 'unsaid'

export interface InstalmentLine extends Instalment {
  /** `null` where no payment is recorded; the acts record none. */
  readonly payment: Payment | null
  readonly state: InstalmentState
  readonly contradictions: readonly Contradiction[]
}

/** State of a payment at `asOf`, from what the acts print; a status of an indicator never moves it. */
export function instalmentState(
  { stage, pieces, due, period }: Pick<Instalment, 'stage' | 'pieces' | 'due' | 'period'>,
  asOf: string,
): InstalmentState {
  if (stage === 'paid') return 'paid'
  if (pieces.length === 0) return 'onSignature'
  return (due === null ? period.end : lastDayOf(due)) >= asOf ? 'conditional' : 'unsaid'
}

function lineOf(instalment: Instalment, data: FundingData, asOf: string): InstalmentLine {
  const payment = data.payments.get(instalment.id) ?? null
  const state = payment === null ? instalmentState(instalment, asOf) : 'paid'
  return { ...instalment, state, payment, contradictions: contradictionsOf([instalment.id], data) }
}

/** Payments of an agreement, in the order of the data. */
export function instalmentsOf(
  { id }: Pick<Agreement, 'id'>,
  data: FundingData,
  asOf: string,
): InstalmentLine[] {
  return data.instalments
    .filter(({ agreement }) => agreement === id)
    .map((instalment) => lineOf(instalment, data, asOf))
}

/** What is still to be paid on condition: the payments, and what they come to. */
export interface Lever {
  readonly euros: number
  readonly instalments: readonly InstalmentLine[]
}

export function leverOf(instalments: readonly InstalmentLine[]): Lever {
  const open = instalments.filter(({ state }) => state === 'conditional')
  return { euros: open.reduce((sum, { euros }) => sum + euros, 0), instalments: open }
}
